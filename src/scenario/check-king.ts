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

const NAMES: Readonly<Record<keyof KingNumbers, string>> = {
  n: 'The number of generals',
  f: 'f',
  traitors: 'The number of traitors',
};

export type CheckedKingQuestion =
  | { readonly kind: 'question'; readonly question: KingNumbers }
  /** `field`: which of the three numbers can't stand; `message` says what would be right. */
  | { readonly kind: 'refused'; readonly field: keyof KingNumbers; readonly message: string };

/** A question within the bounds of the notation, from numbers that may be anything. */
export function kingQuestionOf(n: number, f: number, traitors: number): CheckedKingQuestion {
  const question: KingNumbers = { n, f, traitors };
  const most = {
    n: KING_CHECK_LIMITS.n.most,
    f: Math.min(KING_CHECK_LIMITS.f.most, n - 1),
    traitors: Math.min(KING_CHECK_LIMITS.traitors.most, n),
  };
  for (const field of ['n', 'f', 'traitors'] as const) {
    const { least } = KING_CHECK_LIMITS[field];
    const found = question[field];
    if (Number.isInteger(found) && found >= least && found <= most[field]) continue;
    const among = field === 'n' ? '' : ` among ${n} generals`;
    const message = `${NAMES[field]} must be a whole number from ${least} to ${most[field]}${among}, not ${found}.`;
    return { kind: 'refused', field, message };
  }
  return { kind: 'question', question };
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
