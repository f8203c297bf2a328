/**
 * Spot the forged chain: some chains of signatures reach a general in one round; at most one is not what it says. Which
 * one, at which signature first, and what is wrong with it?
 *
 * All signatures are real (Ed25519). Whatever the fault, one check tells it: the signature fits another key, or the right
 * key and another text. So a reader finds it by checking signatures, with any key and over any text, and comparing.
 */
import type { General, Order } from '../../core/model.ts';
import { formatPath } from '../../core/paths.ts';
import type { Explanation, ExerciseKind, Marked, Read } from '../kind.ts';
import { sampleChains } from './chain-sample.ts';
import { checkOf, type ChainInstance, type Forged } from './chain-instance.ts';
import {
  FAULTS,
  isWhole,
  readChainAnswer,
  writeChainAnswer,
  type ChainAnswer,
  type ChainUnread,
  type Fault,
} from './chain-answer.ts';

export type { ChainAnswer, ChainInstance, Fault };
export { FAULTS, isWhole };

export type ChainSaid =
  | {
      readonly say: 'ask';
      readonly n: number;
      readonly m: number;
      readonly session: number;
      readonly round: number;
      readonly receiver: General;
      readonly chains: number;
    }
  | {
      readonly say: 'forged-found';
      readonly chain: number;
      readonly place: number;
      readonly fault: Fault;
      readonly signer: General;
      readonly session: number;
      readonly order: Order;
      readonly path: string;
    }
  | { readonly say: 'all-good'; readonly chains: number }
  | { readonly say: 'one-is-forged' }
  | { readonly say: 'chain-good'; readonly chain: number; readonly round: number }
  | {
      readonly say: 'signature-good';
      readonly chain: number;
      readonly place: number;
      readonly signer: General;
    }
  | { readonly say: 'other-fault'; readonly fault: Fault }
  | { readonly say: 'hint-copy' }
  | { readonly say: 'hint-count'; readonly round: number }
  | { readonly say: 'hint-chain'; readonly chain: number }
  | { readonly say: 'hint-all' }
  | { readonly say: 'solved-good'; readonly chain: number; readonly signatures: number }
  | {
      readonly say: 'solved-refused';
      readonly chain: number;
      readonly place: number;
      readonly fault: Fault;
      readonly signer: General;
      readonly session: number;
      readonly order: Order;
      readonly path: string;
    }
  | ChainUnread;

export const chain: ExerciseKind<ChainInstance, ChainAnswer, ChainSaid> = {
  name: 'chain',
  topics: { sm: 'signatures' },
  generate: sampleChains,
  plain: (instance) => instance,
  question: ({ n, m, session, round, receiver, chains }): ChainSaid => ({
    ...{ say: 'ask', n, m, session, round, receiver },
    chains: chains.length,
  }),
  read: (instance, text): Read<ChainAnswer, ChainSaid> => readChainAnswer(instance, text),
  write: writeChainAnswer,
  grade,
  reference: ({ forged }) =>
    forged
      ? { kind: 'forged', chain: forged.chain, place: forged.place, fault: forged.fault }
      : { kind: 'none' },
  explain,
  hints,
  effort: ({ chains }) => ({
    moves: chains.reduce((sum, { signatures }) => sum + signatures.length, 0),
    messages: chains.length,
  }),
};

const say = (said: ChainSaid): ChainSaid => said;

function grade(instance: ChainInstance, answer: ChainAnswer): Marked<ChainSaid> {
  const { chains, forged, round } = instance;
  const wrong = (reason: ChainSaid): Marked<ChainSaid> => ({ kind: 'wrong', reason, shown: [] });
  if (answer.kind === 'none') {
    return forged
      ? wrong({ say: 'one-is-forged' })
      : { kind: 'right', reason: say({ say: 'all-good', chains: chains.length }), shown: [] };
  }
  const { chain: number, place, fault } = answer;
  const named = chains[number - 1]!;
  if (!forged || checkOf(instance, named).kind === 'accepted')
    return wrong({ say: 'chain-good', chain: number, round });
  if (isWhole(forged.fault) ? !isWhole(fault) : !isWhole(fault) && place !== forged.place) {
    return wrong({ say: 'signature-good', chain: number, place, signer: named.path[place - 1]! });
  }
  if (fault !== forged.fault) return wrong({ say: 'other-fault', fault });
  return { kind: 'right', reason: say({ say: 'forged-found', ...told(forged) }), shown: [] };
}

const told = ({ chain: number, place, fault, maker: { signer, session, order, path } }: Forged) => ({
  ...{ chain: number, place, fault, signer, session, order },
  path: formatPath(path),
});

function explain({ chains, forged }: ChainInstance): Explanation<ChainSaid> {
  const steps = chains.map((one, i) =>
    forged?.chain === i + 1
      ? say({ say: 'solved-refused', ...told(forged) })
      : say({ say: 'solved-good', chain: i + 1, signatures: one.signatures.length }),
  );
  return { steps, shown: [] };
}

function hints({ forged, round }: ChainInstance): readonly ChainSaid[] {
  return [
    { say: 'hint-count', round },
    { say: 'hint-copy' },
    forged ? { say: 'hint-chain', chain: forged.chain } : { say: 'hint-all' },
  ];
}
