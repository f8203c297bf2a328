/**
 * All that a reader has done, as one value, to be taken along: written to a file, read from one, and merged with what is
 * there. Nothing here throws on what a file may hold.
 */
import {
  readExercise,
  workBySeedIn,
  writeExercise,
  lectureName,
  type Shelf,
  type WorkBySeed,
} from './exercises.ts';
import { readStored, STORAGE_VERSION, writeStored } from './storage.ts';
import { mergeWork, type Work } from './work.ts';

export interface Progress {
  /** By code. */
  readonly exercises: Readonly<Record<string, WorkBySeed>>;
  /** Slugs of the lectures that were read to their end. */
  readonly read: readonly string[];
}

/** What the book has: the names under which something may be kept. */
export interface Scope {
  readonly codes: readonly string[];
  readonly lectures: readonly string[];
}

/** What is kept of everything the book has, and whether any of it is damaged. */
export function readProgress(
  shelf: Shelf,
  { codes, lectures }: Scope,
): Progress & { readonly damaged: boolean } {
  const found = codes.map((code) => [code, readExercise(shelf, code)] as const);
  return {
    exercises: Object.fromEntries(
      found.flatMap(([code, { work }]) => (Object.keys(work).length === 0 ? [] : [[code, work] as const])),
    ),
    read: lectures.filter((slug) => readStored(shelf.store, lectureName(slug), shelf.base) !== null),
    damaged: found.some(([, { damaged }]) => damaged),
  };
}

/** Keeps all of this, in the place of what was there; whether all of it could be kept. */
export function writeProgress(shelf: Shelf, { exercises, read }: Progress): boolean {
  const kept = [
    ...Object.entries(exercises).map(([code, work]) => writeExercise(shelf, code, work)),
    ...read.map((slug) => writeStored(shelf.store, lectureName(slug), shelf.base, 'done')),
  ];
  return kept.every(Boolean);
}

/** The name by which a file says what it is. */
const FORMAT = '3f+1 progress';

export const writeFile = ({ exercises, read }: Progress): string =>
  `${JSON.stringify({ format: FORMAT, version: STORAGE_VERSION, exercises, read }, null, 1)}\n`;

export type FileRead =
  | {
      readonly kind: 'read';
      readonly progress: Progress;
      /** Whether parts were left out. */ readonly partial: boolean;
    }
  | { readonly kind: 'refused'; readonly why: 'no-file-of-ours' | 'newer' | 'too-large' };

/** In characters: what a browser keeps for a site. */
const LARGEST = 5_000_000;

/** From one version of a file's contents to the next, element v − 1 from version v; more than one once there is a version 2. */
type Step = (contents: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
const STEPS: readonly Step[] = [];

/** Reads a file that `writeFile` of this or an earlier version of the book wrote; what the book does not know is left out. */
export function readFile(text: string, { codes, lectures }: Scope, steps = STEPS): FileRead {
  if (text.length > LARGEST) return { kind: 'refused', why: 'too-large' };
  const contents = contentsOf(text);
  const version = contents?.['version'];
  if (
    contents?.['format'] !== FORMAT ||
    typeof version !== 'number' ||
    !Number.isInteger(version) ||
    version < 1
  )
    return { kind: 'refused', why: 'no-file-of-ours' };
  if (version > steps.length + 1) return { kind: 'refused', why: 'newer' };
  const now = steps.slice(version - 1).reduce((before, step) => step(before), contents);
  const given = Object.entries(recordOf(now['exercises']));
  const found = given.map(([code, work]) => [code, workBySeedIn(JSON.stringify(work))] as const);
  const known = found.filter(([code]) => codes.includes(code));
  const named = Array.isArray(now['read']) ? (now['read'] as readonly unknown[]) : [];
  const read = lectures.filter((slug) => named.includes(slug));
  return {
    kind: 'read',
    progress: { exercises: Object.fromEntries(known.map(([code, { work }]) => [code, work])), read },
    partial:
      known.length < found.length || known.some(([, { damaged }]) => damaged) || read.length < named.length,
  };
}

function contentsOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return null;
  }
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** An instance on which two records hold different answers that can't both be kept. */
export interface Clash {
  readonly code: string;
  readonly seed: string;
}

/** Where both have an answer and not the same: whoever merges must ask whose to keep. */
export function clashes(mine: Progress, theirs: Progress): readonly Clash[] {
  return Object.entries(theirs.exercises).flatMap(([code, work]) =>
    Object.entries(work).flatMap(([seed, their]) => {
      const my = mine.exercises[code]?.[seed];
      return my && differs(my, their) ? [{ code, seed }] : [];
    }),
  );
}

const differs = (a: Work, b: Work): boolean => mergeWork(a, b).text !== mergeWork(b, a).text;

/** Both records together; where they hold different answers, that of `preferred` is kept. */
export function merge(preferred: Progress, other: Progress): Progress {
  const codes = new Set([...Object.keys(preferred.exercises), ...Object.keys(other.exercises)]);
  return {
    exercises: Object.fromEntries(
      [...codes].map((code) => [
        code,
        mergeSeeds(preferred.exercises[code] ?? {}, other.exercises[code] ?? {}),
      ]),
    ),
    read: [...new Set([...preferred.read, ...other.read])],
  };
}

function mergeSeeds(preferred: WorkBySeed, other: WorkBySeed): WorkBySeed {
  const merged: Record<string, Work> = { ...other };
  for (const [seed, work] of Object.entries(preferred)) {
    const their = other[seed];
    merged[seed] = their ? mergeWork(work, their) : work;
  }
  return merged;
}
