/**
 * Marking one answer with its kind. The page does it with the one kind it has fetched, everybody else through mark.ts.
 */
import { partsOf, type Exercise } from './exercise.ts';
import { LONGEST_ANSWER, type ExerciseKind, type Marked, type Means, type Said } from './kind.ts';
import { isSeed, randomOf } from './random.ts';

/** Why something is no answer to any instance; the kinds' own reasons come on top. */
export type RefusedSaid =
  | { readonly say: 'no-such-exercise'; readonly code: string }
  | { readonly say: 'no-such-seed'; readonly seed: number | null }
  | { readonly say: 'too-long'; readonly length: number; readonly most: number }
  /** Marking failed, which is a fault of the book and never the reader's. */
  | { readonly say: 'fault'; readonly message: string };

const refused = (reason: RefusedSaid): Marked => ({ kind: 'refused', reason });

/** The instance of a seed; throws a RangeError where that is none (see `isSeed`). */
export const instanceWith = <Instance, Answer, S extends Said>(
  kind: ExerciseKind<Instance, Answer, S>,
  { code, level, topic }: Pick<Exercise, 'code' | 'level' | 'topic'>,
  seed: number,
): Instance => kind.generate(randomOf(code, seed), level, topic, partsOf(code)?.version ?? 1);

/** Marks an answer's text. Never throws: what can't be marked is refused, with its reason. */
export async function markWith<Instance, Answer, S extends Said>(
  kind: ExerciseKind<Instance, Answer, S>,
  exercise: Pick<Exercise, 'code' | 'level' | 'topic'>,
  seed: number,
  text: string,
  means: Means,
): Promise<Marked> {
  if (!isSeed(seed)) return refused({ say: 'no-such-seed', seed: Number.isFinite(seed) ? seed : null });
  if (text.length > LONGEST_ANSWER)
    return refused({ say: 'too-long', length: text.length, most: LONGEST_ANSWER });
  try {
    const instance = instanceWith(kind, exercise, seed);
    const read = kind.read(instance, text);
    return read.kind === 'refused' ? read : await kind.grade(instance, read.answer, means);
  } catch (error) {
    return refused({ say: 'fault', message: error instanceof Error ? error.message : String(error) });
  }
}
