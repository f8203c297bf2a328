/**
 * Smallest: how many generals, how many rounds, how many traitors at most. What stands and what does not is decided by
 * the exact check; too small a number is answered by an attack, too large a one by a smaller number that stands.
 */
import { countStrategies } from '../../core/check/strategies.ts';
import { formatLie } from '../../scenario/lie-text.ts';
import type { OralScenario, Scenario, SignedScenario } from '../../scenario/scenario.ts';
import type { ExerciseKind, Marked, Read } from '../kind.ts';
import {
  sampleSmallest,
  toldOf,
  valueOf,
  type Subquestion,
  type SmallestInstance,
} from './smallest-sample.ts';
import {
  attackIn,
  domainOf,
  settingOf,
  solve,
  verdictOf,
  type Search,
  type Setting,
} from './smallest-model.ts';
import type { About, Broken, Holds, SmallestSaid } from './smallest-said.ts';
import { silenceAgainst, silentAttack, type Silence } from './smallest-silent.ts';
import { wholeNumber } from './whole-number.ts';

export type { SmallestInstance, SmallestSaid };

export const smallest: ExerciseKind<SmallestInstance, readonly number[], SmallestSaid> = {
  name: 'smallest',
  topics: { om: 'enough', sm: 'signatures', frontier: 'enough', requirement: 'still-hard' },
  retired: { 'smallest-requirement-2-v1': 'key-of-ours' },
  generate: sampleSmallest,
  plain: (instance) => instance,
  question,
  read,
  write: (answer) => answer.join('.'),
  grade,
  reference: ({ parts }) => parts.map((part) => toldOf(part, solve(part.search))),
  explain: (instance) => {
    const explained = instance.parts.map((_, i) => explainedPart(instance, i));
    return {
      steps: [...once(explained.flatMap(({ steps }) => steps)), ...remarksOn(instance)],
      shown: explained.flatMap(({ shown }) => shown),
    };
  },
  hints,
  effort: ({ parts }) => ({
    moves: parts.reduce((sum, { search }) => sum + Math.abs(solve(search) - firstTried(search)) + 1, 0),
    messages: 0,
  }),
};

function question({ parts, silent, named }: SmallestInstance): SmallestSaid {
  const [part, second] = parts;
  const { search, as, have } = part!;
  const { army, condition, extreme, n, m, f, traitors, finds } = search;
  if (second && finds === 'm') return { say: 'question-range', condition, n: n!, f: f!, as };
  if (second) {
    const asked = { generalsAs: as, levelsAs: second.as, have };
    if (named) return { say: 'question-named', army, liars: f! - silent, silent, ...asked };
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

function grade(instance: SmallestInstance, answer: readonly number[]): Marked<SmallestSaid> {
  for (const i of instance.parts.keys()) {
    const wrong = judged(instance, i, answer[i]!);
    if (wrong) return wrong;
  }
  return { kind: 'right', reason: { say: 'right', numbers: answer }, shown: [] };
}

/** What is wrong with one of the numbers; null: nothing is. It says why this one is wrong, and not which is right. */
function judged(instance: SmallestInstance, index: number, told: number): Marked<SmallestSaid> | null {
  const part = instance.parts[index]!;
  const { search } = part;
  const value = valueOf(part, told);
  if (value === solve(search)) return null;
  const [least, most] = domainOf(search);
  if (value < least || value > most) return outside(part, told, least, most);
  const verdict = verdictOf(search, value);
  if (verdict.kind === 'stands')
    return wrong({ say: search.extreme === 'least' ? 'not-least' : 'not-most', part: index, told }, null);
  const about = aboutPart(search, verdict.in, index);
  const [way, scenario] = attackOn(instance, search, verdict.in);
  return way === null
    ? wrong({ say: 'broken', ...about, told, lies: verdict.lies }, scenario)
    : wrong({ say: 'silenced', ...about, told, way }, scenario);
}

/** An execution that breaks it under the faults that the question speaks of; and how, where silence alone is enough. */
function attackOn(
  { named, silent }: SmallestInstance,
  search: Search,
  setting: Setting,
): readonly [Silence | null, OralScenario | SignedScenario | null] {
  if (!named) return [null, attackIn(search, setting)];
  return [silenceAgainst(search.army, setting), silentAttack(search.army, setting, setting.f - silent)];
}

function outside(part: Subquestion, told: number, least: number, most: number): Marked<SmallestSaid> {
  const [one, other] = [toldOf(part, least), toldOf(part, most)];
  const bounds = { least: Math.min(one, other), most: Math.max(one, other) };
  return wrong({ say: 'outside', finds: part.search.finds, told, ...bounds }, null);
}

const wrong = (
  reason: SmallestSaid,
  scenario: OralScenario | SignedScenario | null,
): Marked<SmallestSaid> => ({
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
  instance: SmallestInstance,
  index: number,
): { steps: SmallestSaid[]; shown: readonly Scenario[] } {
  const { search } = instance.parts[index]!;
  const truth = solve(search);
  const setting = settingOf(search, truth);
  const about = aboutPart(search, setting, index);
  const { traitors } = search;
  const stands: SmallestSaid = traitors
    ? { say: 'stands-placed', ...about, loyalCommander: !traitors.includes(1), traitors: traitors.length }
    : { say: 'stands', ...about, ...covered(search, setting), by: holdsBy(search, setting) };
  const beyond = truth + (search.extreme === 'least' ? -1 : 1);
  const [least, most] = domainOf(search);
  if (beyond < least || beyond > most) return { steps: [stands], shown: [] };
  const verdict = verdictOf(search, beyond);
  if (verdict.kind === 'stands') return { steps: [stands], shown: [] };
  const [way, scenario] = attackOn(instance, search, verdict.in);
  const where = aboutPart(search, verdict.in, index);
  const broken: SmallestSaid =
    way === null
      ? { say: 'broken-beyond', ...where, ...brokenBy(search, verdict.in, verdict.lies, scenario) }
      : { say: 'silenced-beyond', ...where, way };
  return { steps: [broken, stands], shown: scenario ? [scenario] : [] };
}

/** The statement of the book that says so, with oral messages the lemma on a loyal commander or what follows from it. */
function holdsBy({ army, condition }: Search, { n, m, f }: Setting): Holds['by'] {
  if (army === 'sm') return 'signatures';
  if (n <= 2 * f + m) return 'check';
  if (condition === 'IC2') return 'lemma';
  return m >= f ? 'theorem' : 'check';
}

/** So many lies are spelled out in a sentence. */
const FEW = 6;

/** A loyal commander is disobeyed only if n ≤ 2f + m; all else that is broken has fewer levels than traitors, or that. */
function brokenBy(
  { army, condition }: Search,
  { n, m, f }: Setting,
  lies: number,
  scenario: OralScenario | SignedScenario | null,
): Broken {
  const few = army === 'om' && n <= 2 * f + m && (condition === 'IC2' || m >= f);
  const all = scenario?.lies ?? [];
  const told = all.length > FEW ? [] : all.map(formatLie);
  return { lacks: few ? 'generals' : 'rounds', lies, told, open: scenario !== null };
}

/** What is true of every protocol, where the question is about every one; and what silence would cost another. */
function remarksOn({ parts, silent, named }: SmallestInstance): readonly SmallestSaid[] {
  const [{ search, as }] = parts as readonly [Subquestion];
  const { army, finds, m, condition } = search;
  if (army === 'sm' && finds === 'n') return [{ say: 'two-loyal', f: search.f!, n: solve(search) }];
  if (army === 'sm' || finds === 'm' || m !== null || condition !== 'both') return [];
  if (named) {
    const liars = search.f! - silent;
    return [{ say: 'silence-noted', liars, silent, enough: 3 * liars + silent + 1, named: solve(search) }];
  }
  // the key of the first version is what OM(m) needs, not what every protocol does
  if (silent > 0) return [];
  const f = finds === 'n' ? search.f! : solve(search) + 1;
  return [{ say: 'no-protocol', f, few: 3 * f, loyal: as === 'loyal' }];
}

/** What holds for the first number may be what holds for the second: said once. */
const once = (steps: readonly SmallestSaid[]): readonly SmallestSaid[] => {
  const told = steps.map((step) => JSON.stringify({ ...step, part: 0 }));
  return steps.filter((_, i) => told.indexOf(told[i]!) === i);
};

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
