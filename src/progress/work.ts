/** What a reader has done on one instance of an exercise, as a plain value. */
export interface Work {
  /** The answer as it stands; null: none, or not a whole one. */
  readonly text: string | null;
  readonly outcome: Outcome;
  /** How often it was checked. */
  readonly tries: number;
  /** How many hints were shown. */
  readonly hints: number;
}

const OUTCOMES = ['open', 'given-up', 'solved'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const UNTOUCHED: Work = { text: null, outcome: 'open', tries: 0, hints: 0 };

/** An answer's text is never longer in this book (what an LMS keeps); what is longer was not written by it. */
const LONGEST = 3500;

/** A value read from somewhere as work, or null where it is none. */
export function workIn(value: unknown): Work | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, outcome, tries, hints } = value as Partial<Record<keyof Work, unknown>>;
  const known = OUTCOMES.find((one) => one === outcome);
  const written = text === null || (typeof text === 'string' && text.length <= LONGEST);
  if (!known || !written || !isCount(tries) || !isCount(hints)) return null;
  return { text, outcome: known, tries, hints };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e6;

/** Of two records of the same instance: the better outcome with the answer that led to it, and the larger counts. */
export function mergeWork(preferred: Work, other: Work): Work {
  const outcome = OUTCOMES[Math.max(...[preferred, other].map((one) => OUTCOMES.indexOf(one.outcome)))]!;
  const answers = [preferred, other].filter((one) => one.outcome === outcome).map(({ text }) => text);
  return {
    text: answers.find((text) => text !== null) ?? null,
    outcome,
    tries: Math.max(preferred.tries, other.tries),
    hints: Math.max(preferred.hints, other.hints),
  };
}
