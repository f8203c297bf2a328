/** Why an answer was marked so, in the words of its kind. */
import { frameWords } from '#words/exercises/frame.ts';
import { partsOf, type Code } from '../../src/exercises/exercise.ts';
import type { Said } from '../../src/exercises/kind.ts';
import { kindWords } from '../../src/words/exercises/every.ts';
import { sayWith } from '../../src/words/exercises/wording.ts';

export function sayReason(code: Code, reason: Said): string {
  const says = kindWords[partsOf(code)!.kind].says;
  return sayWith({ ...frameWords.refusals, ...says }, reason);
}
