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
 * is no name. A student number fits whoever has it in the name, as some systems write it: `Ada Lovelace (s1234567)`.
 */
export function nameFit(uploader: Uploader | null, id: Student): number {
  if (uploader === null) return 0;
  const local = plain(id.replace(/@.*$/, ''));
  const letters = local.replace(/[^\p{L}]/gu, '').length;
  const name = plain(uploader.name);
  if (numbered(local, name)) return 1;
  const covered = (words: readonly string[], within: string): number =>
    words.filter((word) => within.includes(word)).reduce((sum, { length }) => sum + length, 0);
  const most = Math.max(covered(wordsOf(name), local), covered(wordsOf(local), name));
  return letters === 0 ? 0 : Math.min(1, most / letters);
}

/** Fewer digits stand in names that have nothing to do with a number: the year of a class, say. */
const FEWEST_DIGITS = 5;

/** Whether the id is a number, perhaps with letters around it, and stands in the name with no digit next to it. */
function numbered(id: string, name: string): boolean {
  if (!/^[\p{L}]{0,3}\d+[\p{L}]{0,3}$/u.test(id) || id.replace(/\D/g, '').length < FEWEST_DIGITS)
    return false;
  for (let at = name.indexOf(id); at >= 0; at = name.indexOf(id, at + 1)) {
    const around = name.charAt(at - 1) + name.charAt(at + id.length);
    if (!/\d/.test(around)) return true;
  }
  return false;
}
