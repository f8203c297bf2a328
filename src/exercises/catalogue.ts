/**
 * Every exercise of the book: each kind on each of its topics at three levels, at the end of the lecture it belongs to.
 */
import { codeOf, type Exercise } from './exercise.ts';
import { LEVELS } from './kind.ts';
import { KINDS, KNOWN_KINDS, type KnownKind } from './registry.ts';

/**
 * The lecture (by slug) at whose end a kind's topic stands, as `kind-topic`, or `kind-topic-level` where one level
 * stands elsewhere. In the order of the kinds.
 */
const LECTURES: Readonly<Record<string, string>> = {
  'predict-om': 'enough',
  'predict-om-1': 'byzantine-generals',
  'predict-sm': 'signatures',
  'predict-2g': 'two-generals',
  'predict-shop': 'trust',
};

/** What a kind's topic is now; were it ever to generate or mark otherwise, it would get the next number and keep the old one, too. */
const VERSION = 1;

/** An exercise of a kind that is known. */
export interface Listed extends Exercise {
  readonly kind: KnownKind;
}

/** All exercises, kind by kind, topic by topic, the easiest first. */
export const EXERCISES: readonly Listed[] = KNOWN_KINDS.flatMap((kind) =>
  KINDS[kind].topics.flatMap((topic) =>
    LEVELS.map((level) => {
      const rest = { kind, topic, level, version: VERSION };
      return { ...rest, code: codeOf(rest), lecture: lectureOf(kind, topic, level) };
    }),
  ),
);

/** Throws where the table has no line, so that no exercise can be forgotten on the way. */
function lectureOf(kind: KnownKind, topic: string, level: number): string {
  const lecture = LECTURES[`${kind}-${topic}-${level}`] ?? LECTURES[`${kind}-${topic}`];
  if (lecture === undefined)
    throw new Error(
      `no lecture for ${kind}-${topic}: expected a line in LECTURES of src/exercises/catalogue.ts`,
    );
  return lecture;
}

const BY_CODE: ReadonlyMap<string, Listed> = new Map(EXERCISES.map((exercise) => [exercise.code, exercise]));

/** The exercise of a code, if there is one. */
export const exerciseNamed = (code: string): Listed | undefined => BY_CODE.get(code);

/** The exercises at the end of a lecture, in their order there. */
export const exercisesOf = (lecture: string): readonly Listed[] =>
  EXERCISES.filter((exercise) => exercise.lecture === lecture);
