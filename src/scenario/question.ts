/** Which numbers a check takes: each of a question's fields has bounds, and a sentence says where one leaves them. */

export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** What the number is called at the beginning of a sentence. */
  readonly name: string;
}

export type CheckedNumbers<Question extends { readonly n: number }> =
  | { readonly kind: 'question'; readonly question: Question }
  /** `field`: which of the numbers can't stand; `message` says what would be right. */
  | { readonly kind: 'refused'; readonly field: keyof Question; readonly message: string };

/**
 * A question all of whose numbers are whole and within their bounds, or the first that isn't.
 * @param question numbers that may be anything
 * @param bounds of each, in the order in which they are looked at; those of n hold for any n
 */
export function withinBounds<Question extends { readonly n: number }>(
  question: Question,
  bounds: Readonly<Record<keyof Question, Bounds>>,
): CheckedNumbers<Question> {
  for (const field of Object.keys(bounds) as (keyof Question)[]) {
    const { least, most, name } = bounds[field];
    const found = Number(question[field]);
    if (Number.isInteger(found) && found >= least && found <= most) continue;
    const among = field === 'n' ? '' : ` among ${question.n} generals`;
    const message = `${name} must be a whole number from ${least} to ${most}${among}, not ${found}.`;
    return { kind: 'refused', field, message };
  }
  return { kind: 'question', question };
}

export const GENERALS_NAME = 'The number of generals';
export const TRAITORS_NAME = 'The number of traitors';
