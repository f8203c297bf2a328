/**
 * How long a lecture takes: to read its words, to follow its proofs with a pencil, and to try its figures. An estimate in
 * steps of five minutes, the same for all lectures, so that it follows the text when that is changed.
 */

/** What a careful reader of a textbook manages. */
const WORDS_A_MINUTE = 200;
const MINUTES_A_PROOF = 2;
const MINUTES_A_FIGURE = 2;
const STEP = 5;

/** The words that a reader sees of a text in MDX: no tags, no code, no table rules. */
export const wordsIn = (text: string): number =>
  text
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Minutes for a lecture with this text, in MDX, and so many figures. */
export function minutesOf(text: string, figures: number): number {
  const proofs = text.split('<Proof>').length - 1;
  const minutes = wordsIn(text) / WORDS_A_MINUTE + proofs * MINUTES_A_PROOF + figures * MINUTES_A_FIGURE;
  return Math.max(STEP, Math.round(minutes / STEP) * STEP);
}
