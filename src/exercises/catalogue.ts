/**
 * Every exercise of the book: each kind on each of its topics at three levels, at the end of the lecture it belongs to.
 * What was found wrong stays, retired, beside what took its place.
 */
import { codeOf, type Exercise } from './exercise.ts';
import type { Fault, Retired } from './fault.ts';
import { LEVELS, type Level } from './kind.ts';
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
  'count-om': 'enough',
  'count-sm': 'signatures',
  'count-2g': 'two-generals',
  'smallest-om': 'enough',
  'smallest-sm': 'signatures',
  'smallest-frontier': 'enough',
  'smallest-requirement': 'still-hard',
  'losses-2g': 'two-generals',
  'losses-shop': 'trust',
  'proof-two-generals': 'two-generals',
  'proof-ring': 'too-few',
  'proof-om-lemma': 'enough',
  'proof-om-theorem': 'enough',
  'proof-sm-theorem': 'signatures',
  'write-three-generals': 'too-few',
  'write-two-generals': 'two-generals',
  'traitor-om': 'enough',
  'traitor-om-1': 'too-few',
  'traitor-sm': 'still-hard',
  'twin-om': 'views',
  'twin-2g': 'two-generals',
  'lie-om': 'byzantine-generals',
  'lie-view': 'views',
  'chain-sm': 'signatures',
};

/**
 * Exercises that were found wrong, by their codes. They keep their instances and their marks for ever, since somebody may
 * have been given them, and leave every list; the next version takes their place.
 */
const RETIRED: Readonly<Record<string, Fault>> = {
  'smallest-requirement-2-v1': 'key-of-ours',
  'proof-om-theorem-1-v1': 'step-missing',
  'proof-om-theorem-2-v1': 'step-missing',
  'proof-om-theorem-3-v1': 'step-missing',
};

/** An exercise of a kind that is known. */
export interface Listed extends Exercise {
  readonly kind: KnownKind;
  /** Null: it is asked today. */
  readonly retired: Retired | null;
}

/** All exercises that ever were, kind by kind, topic by topic, the easiest first, an old version before the one that replaced it. */
export const EXERCISES: readonly Listed[] = KNOWN_KINDS.flatMap((kind) =>
  KINDS[kind].topics.flatMap((topic) => LEVELS.flatMap((level) => versionsOf(kind, topic, level))),
);

/** Those that are asked today: what lists show, and what is assigned. */
export const CURRENT: readonly Listed[] = EXERCISES.filter(({ retired }) => retired === null);

/** The versions of an exercise, the first first: each that is retired has the next one. */
function versionsOf(kind: KnownKind, topic: string, level: Level): readonly Listed[] {
  const lecture = lectureOf(kind, topic, level);
  const versions: Listed[] = [];
  for (let version = 1; ; version++) {
    const rest = { kind, topic, level, version };
    const code = codeOf(rest);
    const fault = RETIRED[code];
    const retired = fault ? { fault, successor: codeOf({ ...rest, version: version + 1 }) } : null;
    versions.push({ ...rest, code, lecture, retired });
    if (retired === null) return versions;
  }
}

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

/** The exercise of a code, if there is one, retired or not. */
export const exerciseNamed = (code: string): Listed | undefined => BY_CODE.get(code);

/** The exercises at the end of a lecture, in their order there. */
export const exercisesOf = (lecture: string): readonly Listed[] =>
  CURRENT.filter((exercise) => exercise.lecture === lecture);
