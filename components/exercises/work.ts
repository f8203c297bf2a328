/** What a reader has done on one instance, as a plain value. It is what progress keeps. */
export interface Work {
  /** The answer as it stands; null: none, or not a whole one. */
  readonly text: string | null;
  readonly outcome: 'open' | 'solved' | 'given-up';
  /** How often it was checked. */
  readonly tries: number;
  /** How many hints were shown. */
  readonly hints: number;
}

export const UNTOUCHED: Work = { text: null, outcome: 'open', tries: 0, hints: 0 };
