/**
 * Be the traitor: break a condition, with few enough lies where a par is set, or say that nobody can and from where on.
 *
 * An answer is an execution with the instance's settings, told by its traitors; every one that breaks the condition is
 * right. Where the theorem forbids it the right answer is the claim with its bound: for oral messages the smallest number
 * of generals among whom OM(f) stands f traitors (3f + 1), for signed ones the most traitors that SM(m) stands (m).
 * What can be broken, and with how few lies, the exact check of the core decides before an instance is given to anybody.
 */
import { judge, type Verdicts } from '../../core/conditions.ts';
import type { General, Order } from '../../core/model.ts';
import type { AnyExecution } from '../../scenario/execute-any.ts';
import { formatLie } from '../../scenario/lie-text.ts';
import type { OralScenario, Scenario, SignedScenario } from '../../scenario/scenario.ts';
import type { Explanation, ExerciseKind, Level, Marked, Read } from '../kind.ts';
import type { Random } from '../random.ts';
import { replayed, scenarioIn } from '../replaying.ts';
import { parOf, startOf, writeTraitorAnswer, type TraitorAnswer } from './traitor-answer.ts';
import { oralAttack, oralTask } from './traitor-oral.ts';
import type { TraitorSaid } from './traitor-said.ts';
import { signedAttack, signedTask } from './traitor-signed.ts';

export type { TraitorAnswer, TraitorSaid };

export interface TraitorInstance {
  readonly topic: 'om' | 'sm';
  readonly level: Level;
  readonly n: number;
  readonly m: number;
  /** What the commander was ordered. */
  readonly order: Order;
  /** How many traitors there are. */
  readonly f: number;
  /** Who they are, ascending; null: the reader places them. */
  readonly traitors: readonly General[] | null;
  /** What is to be broken. */
  readonly goal: 'agreement' | 'validity';
  /** Whom of the loyal lieutenants alone it must cost the right decision; null: anybody. */
  readonly alone: General | null;
  /** How many lies a known way takes: for oral messages the fewest, by the exact check. Null: nobody can do it. */
  readonly takes: number | null;
  /** No more lies than that are taken; only where there is no way with fewer. */
  readonly strict: boolean;
}

export const traitor: ExerciseKind<TraitorInstance, TraitorAnswer, TraitorSaid> = {
  name: 'traitor',
  topics: { om: { 1: 'too-few', 2: 'enough', 3: 'enough' }, sm: 'still-hard' },
  generate: (random: Random, level: Level, topic: string) =>
    topic === 'sm' ? signedTask(random, level) : oralTask(random, level),
  plain: (instance) => instance,
  question: (instance): TraitorSaid => {
    const { topic, n, m, f, goal, order, traitors, alone } = instance;
    return { say: 'ask', topic, n, m, f, goal, order, traitors, alone, par: parOf(instance) };
  },
  read,
  write: writeTraitorAnswer,
  grade,
  reference,
  explain,
  hints,
  shows: (instance) => [startOf(instance)],
  effort: ({ topic, n, m, takes }) => ({
    moves: takes ?? 1,
    messages: topic === 'sm' ? (n - 1) * (1 + (m > 0 ? n - 2 : 0)) : messages(n, m),
  }),
};

const messages = (n: number, m: number): number => {
  let [total, inRound] = [0, 1];
  for (let round = 1; round <= m + 1; round++) total += inRound *= n - round;
  return total;
};

/** The bound that the right claim names. */
export const boundOf = ({ topic, f, m }: TraitorInstance): number => (topic === 'sm' ? m : 3 * f + 1);

const refused = (reason: TraitorSaid): Read<TraitorAnswer, TraitorSaid> => ({ kind: 'refused', reason });

function read(instance: TraitorInstance, text: string): Read<TraitorAnswer, TraitorSaid> {
  const claim = /^impossible:(0|[1-9]\d{0,2})$/.exec(text);
  if (claim) return { kind: 'answer', answer: { kind: 'impossible', bound: Number(claim[1]) } };
  const scenario = scenarioIn(text);
  if (scenario === null) return refused({ say: 'unreadable' });
  const at = otherSetting(instance, scenario);
  if (at !== null) return refused({ say: 'other-settings', at });
  if (scenario.kind !== 'om' && scenario.kind !== 'sm') return refused({ say: 'other-settings', at: 'kind' });
  if (scenario.lies.length === 0 && scenario.strategy === 'truthful') return refused({ say: 'no-lies' });
  return { kind: 'answer', answer: { kind: 'attack', scenario: { ...scenario, cast: 'generals' } } };
}

/** The first setting in which a scenario is not the instance's, by its name in the notation; null: none. */
function otherSetting(instance: TraitorInstance, scenario: Scenario): string | null {
  if (scenario.kind !== instance.topic) return 'kind';
  if (scenario.n !== instance.n) return 'n';
  if (scenario.m !== instance.m) return 'm';
  if (scenario.order !== instance.order) return 'o';
  if (scenario.kind === 'sm' && scenario.session !== 0) return 'e';
  const { traitors } = scenario;
  const fits =
    instance.traitors === null
      ? traitors.length <= instance.f
      : String(traitors) === String(instance.traitors);
  return fits ? null : 't';
}

function grade(instance: TraitorInstance, answer: TraitorAnswer): Marked<TraitorSaid> {
  if (answer.kind === 'impossible') return gradeClaim(instance, answer.bound);
  const { scenario } = answer;
  const shown = [scenario];
  const wrong = (reason: TraitorSaid): Marked<TraitorSaid> => ({ kind: 'wrong', reason, shown });
  const { execution, lies } = replayed(scenario);
  const failure = whyNot(instance, execution);
  if (failure) return wrong(failure);
  const par = parOf(instance);
  if (par !== null && lies > par) return wrong({ say: 'too-many-lies', lies, par });
  const { goal, topic, takes } = instance;
  const reason: TraitorSaid = { say: 'broken', goal, lies, fewest: topic === 'om' ? takes : null };
  return { kind: 'right', reason, shown };
}

/** Why an execution does not do what was asked; null where it does. */
function whyNot({ goal, alone }: TraitorInstance, execution: AnyExecution): TraitorSaid | null {
  const verdicts = judge(execution);
  if (goal === 'validity') return whyObeyed(verdicts);
  if (alone !== null && execution.traitors.includes(alone)) return { say: 'traitor-named', general: alone };
  const { agreement } = verdicts;
  if (agreement.kind === 'holds') return { say: 'agrees', order: agreement.order ?? 'retreat' };
  return alone === null || isAlone(execution, alone) ? null : { say: 'not-alone', general: alone };
}

function whyObeyed({ validity }: Verdicts): TraitorSaid | null {
  switch (validity.kind) {
    case 'violated':
      return null;
    case 'vacuous':
      return { say: 'vacuous' };
    case 'holds':
      return { say: 'obeys', order: validity.order };
  }
}

/** Whether this lieutenant decides one thing and all other loyal lieutenants the other. */
function isAlone({ decisions }: AnyExecution, general: General): boolean {
  const own = decisions.get(general);
  const others = [...decisions].filter(([other]) => other !== 1 && other !== general);
  return own !== undefined && others.length > 0 && others.every(([, order]) => order !== own);
}

function gradeClaim(instance: TraitorInstance, bound: number): Marked<TraitorSaid> {
  const { topic, f, n, m, goal } = instance;
  if (instance.takes !== null)
    return { kind: 'wrong', reason: say({ say: 'somebody-can', topic, n, m, f, goal }), shown: [] };
  const right = boundOf(instance);
  if (bound === right) {
    return { kind: 'right', reason: say({ say: 'nobody-can', topic, n, m, f }), shown: [] };
  }
  const reason: TraitorSaid =
    bound < right
      ? { say: 'bound-too-low', topic, bound, n: Math.max(bound, f + 2), f }
      : { say: 'bound-too-high', topic, bound, f };
  return { kind: 'wrong', reason, shown: counterexamples(instance, bound) };
}

const say = (said: TraitorSaid): TraitorSaid => said;

/** An execution that breaks what a wrong bound says to hold, where it says too much. */
function counterexamples({ topic, f, m }: TraitorInstance, bound: number): readonly Scenario[] {
  const asked = { alone: null, traitors: null, order: 'attack' } as const;
  if (topic === 'sm') {
    // a bound that says SM(m) stands more traitors than it does: one more than m are enough
    if (bound < m) return [];
    const found = signedAttack({ ...asked, goal: 'agreement', n: m + 3, m, f: m + 1 });
    return found ? [found] : [];
  }
  const n = Math.max(bound, f + 2);
  if (n > 3 * f) return [];
  // three generals and a traitor keep IC1 (two lieutenants who swap what they heard count alike): there it is IC2
  const found =
    oralAttack({ ...asked, goal: 'agreement', n, m: f, f }) ??
    oralAttack({ ...asked, goal: 'validity', n, m: f, f });
  return found ? [found.scenario] : [];
}

/** A cheapest attack on a breakable instance. */
function attackOf(instance: TraitorInstance): OralScenario | SignedScenario {
  const found = instance.topic === 'sm' ? signedAttack(instance) : oralAttack(instance)?.scenario;
  if (!found) throw new Error('an instance that can be broken: expected the check to find how');
  return found;
}

function reference(instance: TraitorInstance): TraitorAnswer {
  return instance.takes === null
    ? { kind: 'impossible', bound: boundOf(instance) }
    : { kind: 'attack', scenario: attackOf(instance) };
}

function explain(instance: TraitorInstance): Explanation<TraitorSaid> {
  const { topic, n, m, f } = instance;
  if (instance.takes === null) {
    const step: TraitorSaid = { say: 'solved-impossible', topic, n, m, f, bound: boundOf(instance) };
    return { steps: [step], shown: [] };
  }
  const scenario = attackOf(instance);
  const { execution, lies } = replayed(scenario);
  const steps: readonly TraitorSaid[] = [
    { say: 'solved-possible', topic, traitors: scenario.traitors, lies, told: scenario.lies.map(formatLie) },
    outcome(instance, judge(execution)),
    { say: 'solved-why', topic, n, m, f, goal: instance.goal },
  ];
  return { steps, shown: [scenario] };
}

function outcome({ goal }: TraitorInstance, { agreement, validity }: Verdicts): TraitorSaid {
  if (goal === 'validity' && validity.kind === 'violated') {
    return { say: 'solved-disobeys', general: validity.general, decided: validity.decided };
  }
  if (agreement.kind !== 'violated')
    throw new Error('a reference attack: expected it to break what it is to break');
  return { say: 'solved-outcome', attacks: agreement.attacks, retreats: agreement.retreats };
}

function hints(instance: TraitorInstance): readonly TraitorSaid[] {
  const { topic, n, m, f, goal } = instance;
  const first: TraitorSaid = { say: 'hint-bound', topic, n, m, f };
  if (instance.takes === null) return [first, say({ say: 'hint-compare', topic, f, m })];
  const { traitors, lies } = attackOf(instance);
  const { path, to, order } = lies[0]!;
  const where: TraitorSaid = { say: 'hint-where', goal, m, topic };
  const one: TraitorSaid = { say: 'hint-first', path: path.join('.'), to, order };
  return instance.traitors === null
    ? [first, where, say({ say: 'hint-who', traitors })]
    : [first, where, one];
}
