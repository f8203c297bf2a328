/**
 * Smallest: how many generals, how many rounds, how many traitors at most. What stands and what does not is decided by
 * the exact check; too small a number is answered by an attack, too large a one by a smaller number that stands.
 */
import { countStrategies } from '../../core/check/strategies.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Kind, Marked, Read } from '../kind.ts';
import type { Each } from './each.ts';
import { drawnSmallest, toldOf, valueOf, type Part, type SmallestInstance } from './smallest-draw.ts';
import {
  attackIn,
  domainOf,
  settingOf,
  solve,
  verdictOf,
  type Army,
  type Condition,
  type Search,
  type Setting,
} from './smallest-model.ts';
import { wholeNumber } from './whole-number.ts';

export type { SmallestInstance };

/** Which number is meant, and under which settings. */
type About = Readonly<Setting & { army: Army; condition: Condition; part: number }>;

/** A question for one number: what is given, and how it is asked for. */
type Sought = Readonly<
  Pick<Search, 'army' | 'condition' | 'extreme' | 'n' | 'm' | 'f' | 'traitors'> & Pick<Part, 'as' | 'have'>
>;
/** How many strategies a verdict covers: the number where it is short, and how many digits it has. */
type Covered = Readonly<{ strategies: string | null; digits: number }>;

export type SmallestSaid =
  | Each<'question-generals' | 'question-levels' | 'question-traitors' | 'question-placed', Sought>
  | {
      readonly say: 'question-both';
      readonly army: Army;
      readonly traitors: number;
      readonly silent: number;
      readonly generalsAs: Part['as'];
      readonly levelsAs: Part['as'];
      readonly have: number | null;
    }
  | {
      readonly say: 'question-range';
      readonly condition: Condition;
      readonly n: number;
      readonly f: number;
      readonly as: Part['as'];
    }
  | { readonly say: 'right'; readonly numbers: readonly number[] }
  | Each<'broken', About & { told: number; lies: number }>
  /** A better number stands, too: one smaller where the least is asked for, one larger where the most is. */
  | Each<'not-least' | 'not-most', About & Covered & { told: number; better: number }>
  | {
      readonly say: 'outside';
      readonly finds: Search['finds'];
      readonly told: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly say: 'unreadable'; readonly numbers: number }
  | Each<'stands', About & Covered>
  | Each<'stands-placed', About & { loyalCommander: boolean; traitors: number }>
  | Each<'broken-beyond', About & { lies: number }>
  | Each<
      'hint-oral' | 'hint-signed' | 'hint-levels' | 'hint-silent' | 'hint-placed' | 'hint-validity',
      object
    >
  | { readonly say: 'hint-edge'; readonly least: number; readonly finds: Search['finds'] };

export const smallest: Kind<SmallestInstance, readonly number[], SmallestSaid> = {
  name: 'smallest',
  topics: ['om', 'sm', 'frontier', 'requirement'],
  generate: drawnSmallest,
  plain: (instance) => instance,
  question,
  read,
  write: (answer) => answer.join('.'),
  grade,
  reference: ({ parts }) => parts.map((part) => toldOf(part, solve(part.search))),
  explain: ({ parts }) => {
    const explained = parts.map((part, i) => explainedPart(part, i));
    return {
      steps: explained.flatMap(({ steps }) => steps),
      shown: explained.flatMap(({ shown }) => shown),
    };
  },
  hints,
  effort: ({ parts }) => ({
    moves: parts.reduce((sum, { search }) => sum + Math.abs(solve(search) - firstTried(search)) + 1, 0),
    messages: 0,
  }),
};

function question({ parts, silent }: SmallestInstance): SmallestSaid {
  const [part, second] = parts;
  const { search, as, have } = part!;
  const { army, condition, extreme, n, m, f, traitors, finds } = search;
  if (second && finds === 'm') return { say: 'question-range', condition, n: n!, f: f!, as };
  if (second) {
    const asked = { generalsAs: as, levelsAs: second.as, have };
    return { say: 'question-both', army, traitors: f! - silent, silent, ...asked };
  }
  const say = traitors ? 'question-placed' : QUESTIONS[finds];
  return { say, army, condition, extreme, n, m, f, traitors, as, have };
}

const QUESTIONS = { n: 'question-generals', m: 'question-levels', f: 'question-traitors' } as const;

/** `7`, or `7.2` where two numbers are asked for. */
function read({ parts }: SmallestInstance, text: string): Read<readonly number[], SmallestSaid> {
  const numbers = text.split('.').map(wholeNumber);
  const answer = numbers.filter((number) => number !== null);
  return answer.length === numbers.length && answer.length === parts.length
    ? { kind: 'answer', answer }
    : { kind: 'refused', reason: { say: 'unreadable', numbers: parts.length } };
}

function grade({ parts }: SmallestInstance, answer: readonly number[]): Marked<SmallestSaid> {
  for (const [i, part] of parts.entries()) {
    const wrong = judged(part, i, answer[i]!);
    if (wrong) return wrong;
  }
  return { kind: 'right', reason: { say: 'right', numbers: answer }, shown: [] };
}

/** What is wrong with one of the numbers; null: nothing is. */
function judged(part: Part, index: number, told: number): Marked<SmallestSaid> | null {
  const { search } = part;
  const value = valueOf(part, told);
  const truth = solve(search);
  if (value === truth) return null;
  const [least, most] = domainOf(search);
  if (value < least || value > most) return outside(part, told, least, most);
  const about = (setting: Setting): About => aboutPart(search, setting, index);
  const verdict = verdictOf(search, value);
  if (verdict.kind === 'broken') {
    const { lies } = verdict;
    const scenario = attackIn(search, verdict.in);
    return wrong({ say: 'broken', ...about(verdict.in), told, lies }, scenario);
  }
  const towards = search.extreme === 'least' ? -1 : 1;
  let better = value + towards;
  while (better !== truth && verdictOf(search, better).kind === 'broken') better += towards;
  const setting = settingOf(search, better);
  const say = search.extreme === 'least' ? 'not-least' : 'not-most';
  return wrong(
    { say, ...about(setting), told, better: toldOf(part, better), ...covered(search, setting) },
    null,
  );
}

function outside(part: Part, told: number, least: number, most: number): Marked<SmallestSaid> {
  const [one, other] = [toldOf(part, least), toldOf(part, most)];
  const bounds = { least: Math.min(one, other), most: Math.max(one, other) };
  return wrong({ say: 'outside', finds: part.search.finds, told, ...bounds }, null);
}

const wrong = (reason: SmallestSaid, scenario: Scenario | null): Marked<SmallestSaid> => ({
  kind: 'wrong',
  reason,
  shown: scenario ? [scenario] : [],
});

const aboutPart = ({ army, condition }: Search, { n, m, f }: Setting, part: number): About => ({
  ...{ n, m, f, army, condition, part },
});

/** How many strategies the check's verdict is about; SM's is a theorem, which counts none. */
function covered({ army }: Search, { n, m, f }: Setting): { strategies: string | null; digits: number } {
  if (army === 'sm') return { strategies: null, digits: 0 };
  const { exact, digits } = countStrategies(n, m, f);
  return { strategies: digits <= 20 ? (exact?.toString() ?? null) : null, digits };
}

function explainedPart(
  { search }: Part,
  index: number,
): { steps: SmallestSaid[]; shown: readonly Scenario[] } {
  const truth = solve(search);
  const setting = settingOf(search, truth);
  const about = aboutPart(search, setting, index);
  const { traitors } = search;
  const stands: SmallestSaid = traitors
    ? { say: 'stands-placed', ...about, loyalCommander: !traitors.includes(1), traitors: traitors.length }
    : { say: 'stands', ...about, ...covered(search, setting) };
  const beyond = truth + (search.extreme === 'least' ? -1 : 1);
  const [least, most] = domainOf(search);
  if (beyond < least || beyond > most) return { steps: [stands], shown: [] };
  const verdict = verdictOf(search, beyond);
  if (verdict.kind === 'stands') return { steps: [stands], shown: [] };
  const scenario = attackIn(search, verdict.in);
  const broken: SmallestSaid = {
    say: 'broken-beyond',
    ...aboutPart(search, verdict.in, index),
    lies: verdict.lies,
  };
  return { steps: [broken, stands], shown: scenario ? [scenario] : [] };
}

function hints({ parts, silent }: SmallestInstance): readonly SmallestSaid[] {
  const { search } = parts[0]!;
  const edge: SmallestSaid = { say: 'hint-edge', finds: search.finds, least: domainOf(search)[0] };
  if (search.traitors) return [{ say: 'hint-placed' }, { say: 'hint-signed' }];
  const first: SmallestSaid = { say: search.army === 'sm' ? 'hint-signed' : 'hint-oral' };
  const more: SmallestSaid[] = [];
  if (silent > 0) more.push({ say: 'hint-silent' });
  if (search.condition === 'IC2') more.push({ say: 'hint-validity' });
  if (search.army === 'om' && (search.m !== null || search.finds === 'm')) more.push({ say: 'hint-levels' });
  // the first of them takes the reader furthest
  return [first, ...more.slice(0, 1), edge];
}

/** Where somebody begins who tries one value after another. */
const firstTried = (search: Search): number => domainOf(search)[search.extreme === 'least' ? 0 : 1];
