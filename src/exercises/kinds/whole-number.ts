/** Answers that are whole numbers: as digits, without sign, leading zero or anything else. */

/** The number that a text is; null where it is none, or too large to be exact. */
export function wholeNumber(text: string): number | null {
  if (!/^(0|[1-9]\d{0,15})$/.test(text)) return null;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : null;
}
