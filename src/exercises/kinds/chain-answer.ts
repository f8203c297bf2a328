/** Answers to "which chain is forged" as text: `none`, or `2.1:session`, chain 2 at its first signature. */
import type { Read } from '../kind.ts';
import type { ChainInstance } from './chain-instance.ts';

/** What can be wrong with a chain. */
export const FAULTS = ['key', 'order', 'session', 'path', 'length', 'repeat'] as const;
export type Fault = (typeof FAULTS)[number];

/** Whether a fault is the whole chain's: then every signature is good, and no place need be named. */
export const isWhole = (fault: Fault): boolean => fault === 'length' || fault === 'repeat';

export type ChainAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'forged'; readonly chain: number; readonly place: number; readonly fault: Fault };

export type ChainUnread =
  | { readonly say: 'unreadable' }
  | { readonly say: 'no-signature'; readonly chain: number; readonly place: number };

export const writeChainAnswer = (answer: ChainAnswer): string =>
  answer.kind === 'none' ? 'none' : `${answer.chain}.${answer.place}:${answer.fault}`;

const refused = (reason: ChainUnread): Read<ChainAnswer, ChainUnread> => ({ kind: 'refused', reason });

export function readChainAnswer(
  { chains }: Pick<ChainInstance, 'chains'>,
  text: string,
): Read<ChainAnswer, ChainUnread> {
  if (text === 'none') return { kind: 'answer', answer: { kind: 'none' } };
  const parts = /^([1-9])\.([1-9]):([a-z]+)$/.exec(text);
  const fault = FAULTS.find((known) => known === parts?.[3]);
  if (!parts || !fault) return refused({ say: 'unreadable' });
  const [chain, place] = [Number(parts[1]), Number(parts[2])];
  if (place > (chains[chain - 1]?.signatures.length ?? 0))
    return refused({ say: 'no-signature', chain, place });
  return { kind: 'answer', answer: { kind: 'forged', chain, place, fault } };
}
