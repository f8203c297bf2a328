/** Answers to "build the twin", and what the reader begins with: as much as the page needs before anything is marked. */
import { format } from '../../scenario/format.ts';
import type { OralScenario, TwoGeneralsScenario } from '../../scenario/scenario.ts';
import { messengers, oral } from '../scenario-defaults.ts';
import type { TwinInstance } from './twin.ts';

export type TwinAnswer =
  | { readonly kind: 'twin'; readonly scenario: OralScenario | TwoGeneralsScenario }
  | { readonly kind: 'none' };

export const writeTwinAnswer = (answer: TwinAnswer): string =>
  answer.kind === 'none' ? 'none' : format(answer.scenario);

/** The execution that becomes the twin: the same plan, nobody a traitor, nothing lost. */
export function blankOf({ given }: TwinInstance): OralScenario | TwoGeneralsScenario {
  if (given.kind === 'om') return oral({ n: given.n, m: given.m, order: given.order });
  return messengers({ messengers: given.messengers, thresholds: given.thresholds, order: given.order });
}
