/**
 * Holding the fields of a token against each other: fields that are fine by themselves and not together.
 */
import { knownOf, OPENING, refuse, type Fields, type Read } from './fields.ts';
import type { AnyScenario } from './kinds/kind.ts';
import { castClash, kindOf } from './kinds/kind-of.ts';
import type { Bounds } from './kinds/reading.ts';
import { readingOf } from './kinds/readings.ts';
import type { Reason, Refusal } from './refusals.ts';
import type { Cast } from './scenario.ts';

/** What can't stand beside the other fields, each refused by its kind or, of the opening, here. */
export function clashes(scenario: AnyScenario, fields: Fields, bounds: Bounds): readonly Refusal[] {
  const { lettered } = fields;
  const known = knownOf(fields);
  const found: Refusal[] = [];
  const check = (read: Read, reason: Reason | undefined): void => {
    if (reason) found.push(refuse(read.piece, reason));
  };
  const reading = readingOf(scenario.kind);
  for (const [letter, field] of Object.entries(reading.fields)) {
    const read = lettered.get(letter);
    if (read) check(read, field.clash?.(read.value, scenario, bounds, known));
  }
  const [eyes, round, cast] = [lettered.get('v'), lettered.get('r'), lettered.get('c')];
  if (eyes) check(eyes, OPENING.v.clash(eyes.value as number, bounds));
  if (round) check(round, OPENING.r.clash(round.value as number, bounds));
  if (cast) check(cast, castClash(kindOf(scenario), cast.value as Cast, scenario, known));
  reading.listed.forEach((list, i) => {
    for (const read of fields.listed[i]!) check(read, list.clash(read.value, scenario, bounds, known));
  });
  return found;
}

/** The refusal of a number that is out of every range, with the range that holds in this scenario. */
export function tightened(refusal: Refusal, bounds: Bounds): Refusal {
  if (refusal.code !== 'out-of-range') return refusal;
  const bound = bounds[refusal.what];
  return bound === undefined ? refusal : { ...refusal, most: bound };
}
