/**
 * Answers that are whole numbers, as people write them: digits alone, or in groups of three with commas, spaces of any
 * width, apostrophes or underscores between them. A point is no such sign: it stands between two answers.
 */

/** What may stand between groups; the same throughout a number. NFKC makes plain spaces of all the narrow ones. */
const GROUPED = /^\d{1,3}(?:([, '’_])\d{3})(?:\1\d{3})*$/;

/** The number that a text is; null where it is none, or too large to be exact. */
export function wholeNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  const digits = GROUPED.test(plain) ? plain.replace(/[^\d]/g, '') : plain;
  if (!/^\d{1,24}$/.test(digits)) return null;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : null;
}
