/** How well the name under which somebody uploaded a file fits the id in it: `Ada Lovelace` fits `a.lovelace@example.edu`. */
import type { Uploader } from './uploader.ts';
import type { Student } from './variant.ts';

/** Shorter parts stand in too many names. */
const SHORTEST = 3;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}]+/u).filter(({ length }) => length >= SHORTEST);

/**
 * The part of the id's letters that are words of the name too, between 0 and 1. A word of the name may stand within the id
 * (`alovelace`), or a word of the id within the name (Canvas joins a name's words). What stands behind an e-mail address's @
 * is no name; a student number fits nobody.
 */
export function nameFit(uploader: Uploader | null, id: Student): number {
  if (uploader === null) return 0;
  const local = plain(id.replace(/@.*$/, ''));
  const letters = local.replace(/[^\p{L}]/gu, '').length;
  const name = plain(uploader.name);
  const covered = (words: readonly string[], within: string): number =>
    words.filter((word) => within.includes(word)).reduce((sum, { length }) => sum + length, 0);
  const most = Math.max(covered(wordsOf(name), local), covered(wordsOf(local), name));
  return letters === 0 ? 0 : Math.min(1, most / letters);
}
