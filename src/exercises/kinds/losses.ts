/**
 * Losses: which messengers must be captured so that the two generals decide differently? A rule and its chain are
 * given; an answer is the scenario with its losses, or that there are none, which k + 1 replays decide.
 */
import type { General, Order } from '../../core/model.ts';
import { format } from '../../scenario/format.ts';
import { parse } from '../../scenario/parse.ts';
import type { TwoGeneralsScenario } from '../../scenario/scenario.ts';
import type { ExerciseKind, Level, Marked, Read } from '../kind.ts';
import { opened } from '../opened.ts';
import type { Random } from '../random.ts';
import { messengers } from '../scenarios.ts';
import {
  fewestLosses,
  outcomeOf,
  patternsOf,
  priceOf,
  splitting,
  type Goal,
  type Price,
} from './losses-model.ts';

export interface LossesInstance {
  /** With nothing lost. */
  readonly scenario: TwoGeneralsScenario;
  readonly goal: Goal;
}

/** The scenario with its losses; null: no losses do it. */
export type LossesAnswer = TwoGeneralsScenario | null;

type About = Readonly<{ cast: TwoGeneralsScenario['cast'] }>;
type Rule = Readonly<{
  messengers: number;
  waits: readonly number[];
  goal: Goal['kind'];
  general: General | null;
}>;

export type LossesSaid =
  | Readonly<About & Rule & { say: 'question' }>
  | Readonly<About & { say: 'right'; alone: General; lost: readonly number[] }>
  | Readonly<About & { say: 'right-none'; price: Price; general: General | null }>
  | Readonly<About & { say: 'alike'; decided: Order; lost: readonly number[] }>
  | Readonly<About & { say: 'other-alone'; alone: General; wanted: General }>
  | Readonly<About & { say: 'fewer-do'; lost: number }>
  | Readonly<About & { say: 'more-arrive'; arrived: number }>
  | Readonly<About & { say: 'some-do' }>
  | Readonly<About & { say: 'unreadable' }>
  | Readonly<About & { say: 'other-run' }>
  | Readonly<About & { say: 'step-pattern'; first: number | null; decisions: readonly Order[] }>
  | Readonly<
      About & {
        say: 'step-reached';
        lost: readonly number[];
        alone: General;
        /** How many messengers reach each of the two, and how many each waits for. */
        reached: readonly number[];
        waits: readonly number[];
      }
    >
  | Readonly<About & { say: 'step-price'; price: Price; general: General | null }>
  | Readonly<About & { say: 'hint-first' }>
  | Readonly<About & { say: 'hint-waits'; waits: readonly number[] }>
  | Readonly<About & { say: 'hint-last'; messenger: number }>
  | Readonly<About & { say: 'hint-none'; executions: number }>;

export const losses: ExerciseKind<LossesInstance, LossesAnswer, LossesSaid> = {
  name: 'losses',
  topics: { '2g': 'two-generals', shop: 'trust' },
  generate,
  plain: ({ scenario, goal }) => ({ scenario: format(scenario), goal }),
  question: ({ scenario, goal }) => ({
    ...{ say: 'question', cast: scenario.cast, messengers: scenario.messengers },
    ...{ waits: scenario.thresholds, goal: goal.kind, general: wantedIn(goal) },
  }),
  read,
  write: (answer) => (answer === null ? 'none' : format(answer)),
  grade,
  reference: ({ scenario, goal }) => referenceOf(scenario, goal),
  explain: ({ scenario, goal }) => {
    const { cast } = scenario;
    const found = referenceOf(scenario, goal);
    if (found) {
      const { alone, arrived } = outcomeOf(found);
      // odd ones go to the second, even ones to the first
      const reached = [Math.floor(arrived / 2), Math.ceil(arrived / 2)];
      const waits = scenario.thresholds;
      return {
        steps: [{ say: 'step-reached', cast, lost: found.lost, alone: alone!, reached, waits }],
        shown: [opened(found)],
      };
    }
    const steps = patternsOf(scenario).map((pattern): LossesSaid => {
      const { decisions } = outcomeOf(pattern);
      return { say: 'step-pattern', cast, first: pattern.lost[0] ?? null, decisions };
    });
    const price: LossesSaid = { say: 'step-price', cast, price: priceOf(scenario), general: wantedIn(goal) };
    return { steps: [...steps, price], shown: patternsOf(scenario).slice(0, 2).map(opened) };
  },
  hints,
  shows: ({ scenario }) => [scenario],
  effort: ({ scenario, goal }) => ({
    moves: fewestLosses(scenario, goal) ?? scenario.messengers + 1,
    messages: scenario.messengers,
  }),
};

const wantedIn = (goal: Goal): General | null => (goal.kind === 'alone' ? goal.general : null);

/** The most arrivals reach every goal: with the fewest losses, too, since one is enough wherever one is needed. */
const referenceOf = (scenario: TwoGeneralsScenario, goal: Goal): LossesAnswer =>
  splitting(scenario, goal)[0] ?? null;

const GOALS: Readonly<Record<Level, readonly Goal[]>> = {
  1: [{ kind: 'split' }],
  2: [{ kind: 'fewest' }, { kind: 'latest' }, { kind: 'alone', general: 1 }, { kind: 'alone', general: 2 }],
  3: [{ kind: 'split' }, { kind: 'latest' }, { kind: 'alone', general: 1 }, { kind: 'alone', general: 2 }],
};

/** On level 3 every other instance has no such losses; on the others all have. */
function generate(random: Random, level: Level, topic: string): LossesInstance {
  const solvable = level < 3 || random.int(0, 1) === 0;
  for (;;) {
    const instance = sample(random, level, topic);
    if ((referenceOf(instance.scenario, instance.goal) !== null) === solvable) return instance;
  }
}

function sample(random: Random, level: Level, topic: string): LossesInstance {
  const k = level === 1 ? random.int(3, 8) : random.int(4, 10);
  const [odd, even] = [Math.ceil(k / 2), Math.floor(k / 2)];
  // general 1 is reached by the even messengers; a threshold beyond what can arrive is never reached
  const thresholds = [
    random.int(0, even + (level === 3 ? 1 : 0)),
    random.int(0, odd + (level === 3 ? 1 : 0)),
  ] as const;
  const cast = topic === 'shop' ? 'shop' : 'generals';
  const scenario = messengers({ messengers: k, order: 'attack', thresholds, cast });
  return { scenario, goal: random.pick(GOALS[level]) };
}

/** A token of the same run with losses, opened in any way, or `none`. */
function read({ scenario }: LossesInstance, text: string): Read<LossesAnswer, LossesSaid> {
  const { cast } = scenario;
  if (text === 'none') return { kind: 'answer', answer: null };
  const parsed = parse(text);
  if (parsed.kind === 'refused') return { kind: 'refused', reason: { say: 'unreadable', cast } };
  const { scenario: found } = parsed;
  if (found.kind !== '2g' || format({ ...scenario, lost: found.lost }) !== format({ ...opened(found), cast }))
    return { kind: 'refused', reason: { say: 'other-run', cast } };
  return { kind: 'answer', answer: { ...scenario, lost: found.lost } };
}

function grade({ scenario, goal }: LossesInstance, answer: LossesAnswer): Marked<LossesSaid> {
  const { cast } = scenario;
  const best = referenceOf(scenario, goal);
  const general = wantedIn(goal);
  if (answer === null) {
    if (best === null) {
      const reason: LossesSaid = { say: 'right-none', cast, price: priceOf(scenario), general };
      return { kind: 'right', reason, shown: [opened(scenario)] };
    }
    return { kind: 'wrong', reason: { say: 'some-do', cast }, shown: [] };
  }
  const shown = [opened(answer)];
  const reason = faultOf(answer, best, goal);
  if (reason) return { kind: 'wrong', reason, shown };
  return {
    kind: 'right',
    reason: { say: 'right', cast, alone: outcomeOf(answer).alone!, lost: answer.lost },
    shown,
  };
}

/** Why these losses don't reach the goal; null: they do. */
function faultOf(answer: TwoGeneralsScenario, best: LossesAnswer, goal: Goal): LossesSaid | null {
  const { cast, lost } = answer;
  const { alone, decisions, arrived } = outcomeOf(answer);
  if (alone === null) return { say: 'alike', cast, decided: decisions[0], lost };
  const wanted = wantedIn(goal);
  if (wanted !== null && alone !== wanted) return { say: 'other-alone', cast, alone, wanted };
  const enough = fewestLosses(answer, goal)!;
  if (goal.kind === 'fewest' && lost.length > enough) return { say: 'fewer-do', cast, lost: lost.length };
  const most = best === null ? 0 : outcomeOf(best).arrived;
  if (goal.kind === 'latest' && arrived < most) return { say: 'more-arrive', cast, arrived };
  return null;
}

function hints({ scenario, goal }: LossesInstance): readonly LossesSaid[] {
  const { cast, thresholds: waits, messengers: k } = scenario;
  const best = referenceOf(scenario, goal);
  const last: LossesSaid =
    best === null || best.lost.length === 0
      ? { say: 'hint-none', cast, executions: k + 1 }
      : { say: 'hint-last', cast, messenger: best.lost[0]! };
  return [{ say: 'hint-first', cast }, { say: 'hint-waits', cast, waits }, last];
}
