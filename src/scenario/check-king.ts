/**
 * The check of phase king in the notation's terms. Apart from check.ts: it is asked of f in place of m, and it doesn't say
 * how few lies it takes. Its verdicts are exact, of the broadcast with a commander.
 */
import { kingAttack } from '../core/check/king-attack.ts';
import { countKingStrategies } from '../core/check/king-strategies.ts';
import { checkKing } from '../core/check/king.ts';
import { hasInputs } from '../core/model.ts';
import { kingRounds } from '../core/phase-king.ts';
import { format, type Token } from './format.ts';
import { GENERALS_NAME, TRAITORS_NAME, withinBounds, type CheckedNumbers } from './question.ts';
import { LIMITS } from './scenario.ts';

export interface KingNumbers {
  readonly n: number;
  readonly f: number;
  readonly traitors: number;
}

/** The bounds of a question; besides, f goes up to n − 1 and the traitors up to n. */
export const KING_CHECK_LIMITS = {
  n: { least: 2, most: 31 },
  f: { least: 0, most: 10 },
  traitors: { least: 0, most: 10 },
} as const;

export type CheckedKingQuestion = CheckedNumbers<KingNumbers>;

/** A question within the bounds of the notation, from numbers that may be anything. */
export function kingQuestionOf(n: number, f: number, traitors: number): CheckedKingQuestion {
  const { n: all, f: planned, traitors: few } = KING_CHECK_LIMITS;
  return withinBounds<KingNumbers>(
    { n, f, traitors },
    {
      n: { ...all, name: GENERALS_NAME },
      f: { ...planned, most: Math.min(planned.most, n - 1), name: 'f' },
      traitors: { ...few, most: Math.min(few.most, n), name: TRAITORS_NAME },
    },
  );
}

/** What `check pk` answers, its members in the order in which they are printed. */
export interface KingReport extends KingNumbers {
  readonly kind: 'pk';
  readonly vacuous: boolean;
  readonly agreement: boolean;
  readonly validity: boolean;
  /** In decimal digits; null above a thousand of them. */
  readonly strategies: string | null;
  readonly strategyDigits: number;
  /** Replays to a violation, not with the fewest lies; null where none exists or it does not fit. */
  readonly counterexample: Token | null;
}

/** The verdict over every strategy of exactly that many traitors, wherever they stand, and both orders. */
export function kingReport({ n, f, traitors }: KingNumbers): KingReport {
  const { vacuous, agreement, validity } = checkKing({ beginning: 'order', n, f, traitors });
  const { exact, digits } = countKingStrategies(n, f, traitors);
  const breach = agreement ?? validity;
  return {
    ...{ kind: 'pk', n, f, traitors, vacuous },
    ...{ agreement: agreement === null, validity: validity === null },
    ...{ strategies: exact?.toString() ?? null, strategyDigits: digits },
    counterexample: breach && n <= LIMITS.generals.most ? tokenOf(n, f, kingAttack(breach)) : null,
  };
}

function tokenOf(
  n: number,
  f: number,
  { given, traitors, lies }: ReturnType<typeof kingAttack>,
): Token | null {
  if (hasInputs(given)) return null;
  const opening = { eyes: null, round: kingRounds('order', f), cast: 'generals' } as const;
  const token = format({
    ...{ kind: 'pk', n, f, order: given, inputs: null, traitors },
    ...{ strategy: 'truthful', lies, ...opening },
  });
  return token.length <= LIMITS.tokenLength ? token : null;
}
