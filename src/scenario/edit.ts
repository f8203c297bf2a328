/**
 * Changing a scenario by hand: every move that a page offers is a function from scenario to scenario, and its kind's own
 * (kinds/).
 *
 * A move that can't be made is a value with its reason. A move that makes other things impossible (fewer generals, a
 * traitor pardoned) drops exactly those things, so that the result is always a scenario that the notation can write.
 */
import { format } from './format.ts';
import type { AnyScenario } from './kinds/kind.ts';
import type { Range } from './lie-text.ts';
import { TOKEN_LENGTH } from './limits.ts';
import type { Quantity, Reason } from './refusals.ts';
import type { Scenario } from './scenario.ts';

export type Edited<S> =
  | { readonly kind: 'edited'; readonly scenario: S }
  /** `field`: the part of a token that the move would have written, as a refused token would quote it. */
  | { readonly kind: 'refused'; readonly reason: Reason; readonly field: string };

/** The changed scenario, unless its token would be longer than a token may be. */
export function written<S extends AnyScenario>(scenario: S, field: string): Edited<S> {
  const { length } = format(scenario as AnyScenario as Scenario);
  return length > TOKEN_LENGTH
    ? { kind: 'refused', reason: { code: 'too-long', length, most: TOKEN_LENGTH }, field }
    : { kind: 'edited', scenario };
}

/** The refusal of a number that is out of its range. */
export function outside(what: Quantity, found: number, { least, most }: Range) {
  const fits = Number.isInteger(found) && found >= least && found <= most;
  return fits ? undefined : ({ code: 'out-of-range', what, found, least, most } as const);
}

/** A list without a number that is in it, or with one that is not, ascending. */
export const toggled = (list: readonly number[], number: number): readonly number[] =>
  list.includes(number) ? list.filter((other) => other !== number) : [...list, number].sort((a, b) => a - b);

/** The round in which to look at a changed scenario: whoever looked at the end goes on looking at the end. */
export const roundKept = (round: number, before: number, now: number): number =>
  round >= before ? now : Math.min(round, now);
