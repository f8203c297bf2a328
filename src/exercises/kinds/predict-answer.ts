/** Instances and answers of `predict`, and an answer's text: as much as the page needs before anything is marked. */
import type { General, Order } from '../../core/model.ts';
import type { Posed } from '../scenario-defaults.ts';
import type { Read } from '../kind.ts';

export interface PredictInstance {
  /** Opened as the exercise shows it: two generals before anything is sent, others at the last round. */
  readonly scenario: Posed;
  /** Whose decisions are asked, ascending; all of them loyal. */
  readonly asked: readonly General[];
}

/** What each general that was asked decides, ascending. */
export type PredictAnswer = readonly (readonly [General, Order])[];

/** Why a text is no answer to an instance. */
export type PredictUnread =
  | { readonly say: 'unreadable'; readonly asked: readonly General[] }
  | { readonly say: 'not-asked'; readonly general: General; readonly asked: readonly General[] }
  | { readonly say: 'twice'; readonly general: General }
  | { readonly say: 'missing'; readonly general: General };

/** `2a.3r`: general 2 attacks, general 3 retreats. */
export const writeDecisions = (answer: PredictAnswer): string =>
  answer.map(([general, order]) => `${general}${order === 'attack' ? 'a' : 'r'}`).join('.');

/** Reads what `writeDecisions` writes, in any order, with every general that is asked once and nobody else. */
export function readDecisions(asked: readonly General[], text: string): Read<PredictAnswer, PredictUnread> {
  const refuse = (reason: PredictUnread): Read<PredictAnswer, PredictUnread> => ({ kind: 'refused', reason });
  if (!/^[1-9]\d?[ar](\.[1-9]\d?[ar])*$/.test(text)) return refuse({ say: 'unreadable', asked });
  const answer = new Map<General, Order>();
  for (const part of text.split('.')) {
    const general = Number(part.slice(0, -1));
    if (!asked.includes(general)) return refuse({ say: 'not-asked', general, asked });
    if (answer.has(general)) return refuse({ say: 'twice', general });
    answer.set(general, part.endsWith('a') ? 'attack' : 'retreat');
  }
  const missing = asked.find((general) => !answer.has(general));
  if (missing !== undefined) return refuse({ say: 'missing', general: missing });
  return { kind: 'answer', answer: [...answer].sort(([a], [b]) => a - b) };
}
