/**
 * What the browser keeps of exercises: under each exercise's code the work on its instances, by seed.
 *
 * Whoever writes first reads what is there and changes only the one instance, so that two tabs that write in turn lose
 * nothing. What is damaged is put aside before anything is written over it.
 */
import { readStored, writeStored, type Store } from './storage.ts';
import { UNTOUCHED, workIn, type Work } from './work.ts';

/** By seed. */
export type WorkBySeed = Readonly<Record<string, Work>>;

/** Where the browser keeps things, and for which edition of the book. */
export interface Shelf {
  readonly store: () => Store;
  readonly base: string;
}

export const exerciseName = (code: string): string => `exercise:${code}`;
/** The name of an exercise's mark: `done` once an instance is solved, `begun` before that. It is what lists look at. */
export const markName = (code: string): string => `mark:${code}`;
export const lectureName = (slug: string): string => `read:${slug}`;

/** A record as it is found: damaged where it is there, but is no record or not wholly one. */
export interface KeptExercise {
  readonly work: WorkBySeed;
  readonly damaged: boolean;
}

/** A text that was stored as work by seed; what can't be read in it is left out. Never throws. */
export function workBySeedIn(text: string | null): KeptExercise {
  if (text === null) return { work: {}, damaged: false };
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { work: {}, damaged: true };
  const all = Object.entries(value as Record<string, unknown>);
  const good = all.flatMap(([seed, one]) => {
    const work = isSeedText(seed) ? workIn(one) : null;
    return work ? [[seed, work] as const] : [];
  });
  return { work: Object.fromEntries(good), damaged: good.length < all.length };
}

export const isSeedText = (text: string): boolean =>
  /^(0|[1-9]\d{0,9})$/.test(text) && Number(text) < 2 ** 32;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is kept of an exercise. */
export const readExercise = ({ store, base }: Shelf, code: string): KeptExercise =>
  workBySeedIn(readStored(store, exerciseName(code), base));

/** What is kept of one instance. */
export const readWork = (shelf: Shelf, code: string, seed: number): Work =>
  readExercise(shelf, code).work[seed] ?? UNTOUCHED;

/** Changes what is kept of one instance, from what is there now; whether it could be kept. */
export function changeWork(
  shelf: Shelf,
  code: string,
  seed: number,
  change: (now: Work) => Work,
): { readonly work: Work; readonly kept: boolean } {
  const { work: all } = readExercise(shelf, code);
  const work = change(all[seed] ?? UNTOUCHED);
  return { work, kept: writeExercise(shelf, code, { ...all, [seed]: work }) };
}

/**
 * Writes all that is known of an exercise, and the mark that lists show; whether it could be kept. What is there and can't
 * wholly be read is put aside first.
 */
export function writeExercise(shelf: Shelf, code: string, work: WorkBySeed): boolean {
  const { store, base } = shelf;
  const name = exerciseName(code);
  const before = readStored(store, name, base);
  if (before !== null && workBySeedIn(before).damaged) writeStored(store, `damaged:${name}`, base, before);
  const solved = Object.values(work).some(({ outcome }) => outcome === 'solved');
  return (
    writeStored(store, name, base, JSON.stringify(work)) &&
    writeStored(store, markName(code), base, solved ? 'done' : 'begun')
  );
}
