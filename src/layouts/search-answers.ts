/**
 * Whether a text answers a query. Pagefind never comes back with nothing if it can help it: where no text has a word, it
 * shortens the word until some text has it, and “zzzz” finds whatever has a z.
 */

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Of a word in another form at least so many letters stay as they are: “agreeing” in “agreement”. */
const stem = (word: string): string => word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));

/** Whether each word of a query stands in a text, in some form. */
export function answers(query: string, text: string): boolean {
  const words = wordsOf(text);
  return wordsOf(query).every((asked) => words.some((word) => word.startsWith(stem(asked))));
}
