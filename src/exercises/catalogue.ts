/**
 * Every exercise of the book: each kind on each of its topics at three levels, at the end of the lecture it belongs to.
 * What was found wrong stays, retired, beside what took its place.
 */
import { codeOf, type Exercise } from './exercise.ts';
import type { Retired } from './fault.ts';
import { KIND_NAMES, LEVELS } from './kind.ts';
import { KINDS } from './registry.ts';

/** An exercise, and what has become of it. */
export interface Listed extends Exercise {
  /** Null: it is asked today. */
  readonly retired: Retired | null;
}

/** All exercises that ever were, kind by kind, topic by topic, the easiest first, an old version before the one that replaced it. */
export const EXERCISES: readonly Listed[] = KIND_NAMES.flatMap((kind) =>
  Object.entries(KINDS[kind].topics).flatMap(([topic, lectures]) =>
    LEVELS.flatMap((level) =>
      versionsOf({ kind, topic, level, lecture: typeof lectures === 'string' ? lectures : lectures[level] }),
    ),
  ),
);

/** Those that are asked today: what lists show, and what is assigned. */
export const CURRENT: readonly Listed[] = EXERCISES.filter(({ retired }) => retired === null);

/** The versions of an exercise, the first first: each that is retired has the next one. */
function versionsOf(exercise: Omit<Exercise, 'code' | 'version'>): readonly Listed[] {
  const versions: Listed[] = [];
  for (let version = 1; ; version++) {
    const code = codeOf({ ...exercise, version });
    const fault = KINDS[exercise.kind].retired?.[code];
    const retired = fault ? { fault, successor: codeOf({ ...exercise, version: version + 1 }) } : null;
    versions.push({ ...exercise, version, code, retired });
    if (retired === null) return versions;
  }
}

const BY_CODE: ReadonlyMap<string, Listed> = new Map(EXERCISES.map((exercise) => [exercise.code, exercise]));

/** The exercise of a code, if there is one, retired or not. */
export const exerciseNamed = (code: string): Listed | undefined => BY_CODE.get(code);

/** The exercises at the end of a lecture, in their order there. */
export const exercisesOf = (lecture: string): readonly Listed[] =>
  CURRENT.filter((exercise) => exercise.lecture === lecture);
