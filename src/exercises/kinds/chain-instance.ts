/** Chains of signatures that have reached a general, one of them perhaps forged, and the receiver's own check of each. */
import type { General, Order, Path } from '../../core/model.ts';
import type { SignedOrder } from '../../core/signature-chains.ts';
import { accept, type Acceptance } from '../../core/signed-messages.ts';
import type { Level } from '../kind.ts';
import type { Fault } from './chain-answer.ts';

/** What a signature really is: whose, and of what. */
export interface Maker {
  readonly signer: General;
  readonly session: number;
  readonly order: Order;
  readonly path: Path;
}

export interface Forged {
  /** Which chain, from 1, and at which place of it, from 1. */
  readonly chain: number;
  readonly place: number;
  readonly fault: Fault;
  /** Whose signature of what stands there. */
  readonly maker: Maker;
}

export interface ChainInstance {
  readonly topic: 'sm';
  readonly level: Level;
  readonly n: number;
  readonly m: number;
  readonly session: number;
  /** Another session that these generals have held; keys are other ones there. */
  readonly earlier: number;
  readonly round: number;
  readonly receiver: General;
  readonly chains: readonly SignedOrder[];
  /** Null: every chain is good. */
  readonly forged: Forged | null;
}

/** What the receiver's own check says of a chain. */
export const checkOf = ({ n, m, session, round }: ChainInstance, one: SignedOrder): Acceptance =>
  accept({ n, m, session }, one, round);
