/** Answers to "be the traitor", and what the reader begins with: as much as the page needs before anything is marked. */
import { format } from '../../scenario/format.ts';
import type { OralScenario, SignedScenario } from '../../scenario/scenario.ts';
import { oral, signed } from '../scenario-defaults.ts';
import type { TraitorInstance } from './traitor.ts';

export type TraitorAnswer =
  | { readonly kind: 'attack'; readonly scenario: OralScenario | SignedScenario }
  | { readonly kind: 'impossible'; readonly bound: number };

/** An execution as its token; the claim that nobody can as `impossible:4`, with its bound. */
export const writeTraitorAnswer = (answer: TraitorAnswer): string =>
  answer.kind === 'attack' ? format(answer.scenario) : `impossible:${answer.bound}`;

/** How many lies are allowed; null: any number. */
export const parOf = ({ strict, takes }: TraitorInstance): number | null => (strict ? takes : null);

/** What the reader begins with: nobody lies yet. */
export function startOf({ topic, n, m, order, traitors }: TraitorInstance): OralScenario | SignedScenario {
  const given = { n, m, order, traitors: traitors ?? [] };
  return topic === 'sm' ? signed(given) : oral(given);
}
