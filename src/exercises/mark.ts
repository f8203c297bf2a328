/**
 * Marking by code: a pure function of (code, seed, answer), the same for page, test, command line and gradebook. Nothing
 * that is handed in is believed; the instance is generated anew and the answer replayed on it.
 */
import { exerciseNamed, type Listed } from './catalogue.ts';
import type { Marked, Means } from './kind.ts';
import { instanceWith, markWith } from './mark-with.ts';
import { KINDS, type AnyKind } from './registry.ts';

/** The kind of an exercise of the catalogue. */
export const kindOf = (exercise: Listed): AnyKind => KINDS[exercise.kind];

/** The instance of a seed; throws a RangeError where that is none. */
export const instanceOf = (exercise: Listed, seed: number): unknown =>
  instanceWith(kindOf(exercise), exercise, seed);

/** Marks an answer's text to the instance of a code and a seed. Never throws: what is no such thing is refused. */
export async function mark(code: string, seed: number, text: string, means: Means): Promise<Marked> {
  const exercise = exerciseNamed(code);
  if (!exercise) return { kind: 'refused', reason: { say: 'no-such-exercise', code } };
  return markWith(kindOf(exercise), exercise, seed, text, means);
}
