/**
 * The check in the notation's terms: which questions it takes, and an attack as a scenario that can be linked to.
 */
import { liesOf, type Attack } from '../core/check/attack.ts';
import { checkOral, type Checked, type Question } from '../core/check/check.ts';
import { LeastLies } from '../core/check/least-lies.ts';
import { checkSigned, type SignedAttack, type SignedChecked } from '../core/check/signed.ts';
import { countStrategies, type Count } from '../core/check/strategies.ts';
import type { Lie } from '../core/adversary.ts';
import { messageCount } from '../core/paths.ts';
import { format, type Token } from './format.ts';
import { GENERALS_NAME, TRAITORS_NAME, withinBounds, type CheckedNumbers } from './question.ts';
import { LIMITS, type Kind, type OralScenario, type SignedScenario } from './scenario.ts';

/** The bounds of a question; besides, m goes up to n − 2 and the traitors up to n. */
export const CHECK_LIMITS = {
  n: { least: 2, most: 31 },
  m: { least: 0, most: 10 },
  traitors: { least: 0, most: 10 },
} as const;

export type CheckedQuestion = CheckedNumbers<Question>;

/** A question within the bounds of the notation, from numbers that may be anything. */
export function questionOf(n: number, m: number, traitors: number): CheckedQuestion {
  const { n: all, m: depth, traitors: few } = CHECK_LIMITS;
  return withinBounds<Question>(
    { n, m, traitors },
    {
      n: { ...all, name: GENERALS_NAME },
      m: { ...depth, most: Math.min(depth.most, n - 2), name: 'm' },
      traitors: { ...few, most: Math.min(few.most, n), name: TRAITORS_NAME },
    },
  );
}

/**
 * The scenario in which the traitors of an attack on OM(m) tell their lies; null where it has more than sixteen generals,
 * more messages than are replayed or more lies than fit in a token.
 */
export function attackScenario(attack: Attack, least = new LeastLies()): OralScenario | null {
  const { n, m } = attack;
  if (n > LIMITS.generals.most || messageCount(n, m) > LIMITS.messages) return null;
  return fitting({ kind: 'om', ...settingOf(attack, liesOf(attack, least)) });
}

/** The same for SM(m). */
export function signedAttackScenario(attack: SignedAttack): SignedScenario | null {
  if (attack.n > LIMITS.generals.most) return null;
  return fitting({ kind: 'sm', session: 0, ...settingOf(attack, attack.lies) });
}

type Setting = Omit<OralScenario, 'kind'>;

function settingOf({ n, m, order, traitors }: Attack | SignedAttack, lies: readonly Lie[]): Setting {
  const opening = { eyes: null, round: m + 1, cast: 'generals' } as const;
  return { n, m, order, traitors, strategy: 'truthful', lies, ...opening };
}

const fitting = <Written extends OralScenario | SignedScenario>(scenario: Written): Written | null =>
  format(scenario).length <= LIMITS.tokenLength ? scenario : null;

/** What `check` answers, its members in the order in which they are printed. */
export interface Report {
  readonly kind: CheckedKind;
  readonly n: number;
  readonly m: number;
  readonly traitors: number;
  readonly vacuous: boolean;
  readonly agreement: boolean;
  readonly validity: boolean;
  /** In decimal digits; null above a thousand of them, and for sm, whose verdict counts no strategies. */
  readonly strategies: string | null;
  readonly strategyDigits: number | null;
  readonly fewestLies: { readonly agreement: number | null; readonly validity: number | null };
  /** Replays to a violation; null where none exists or it does not fit. */
  readonly counterexample: Token | null;
}

/** The check over every strategy of exactly that many traitors, for each kind that has one: in `2g` nobody lies. */
const CHECKS = {
  om: (question: Question): Report => {
    const least = new LeastLies();
    const checked = checkOral(question, least);
    const scenario = checked.attack && attackScenario(checked.attack, least);
    const { n, m, traitors } = question;
    return reported('om', question, checked, countStrategies(n, m, traitors), scenario);
  },
  sm: (question: Question): Report => {
    const checked = checkSigned(question);
    const scenario = checked.attack && signedAttackScenario(checked.attack);
    return reported('sm', question, checked, null, scenario);
  },
} satisfies Partial<Record<Kind, (question: Question) => Report>>;

/** The kinds whose strategies can all be checked at once. */
export type CheckedKind = keyof typeof CHECKS;
export const CHECKED_KINDS = Object.keys(CHECKS) as readonly CheckedKind[];

/** The verdict over every strategy of exactly that many traitors, wherever they stand. */
export const report = (kind: CheckedKind, question: Question): Report => CHECKS[kind](question);

function reported(
  kind: CheckedKind,
  { n, m, traitors }: Question,
  { vacuous, fewestLies: { agreement, validity } }: Checked | SignedChecked,
  count: Count | null,
  scenario: OralScenario | SignedScenario | null,
): Report {
  return {
    ...{ kind, n, m, traitors, vacuous },
    agreement: agreement === null,
    validity: validity === null,
    strategies: count?.exact?.toString() ?? null,
    strategyDigits: count?.digits ?? null,
    fewestLies: { agreement, validity },
    counterexample: scenario && format(scenario),
  };
}
