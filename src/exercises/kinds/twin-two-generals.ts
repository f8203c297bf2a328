/**
 * Twins of an execution of two generals. Only the first messenger that is lost makes a difference, since none sets out
 * after it; so a chain of k messengers has k + 1 executions with an order to attack and one without, and all are tried.
 */
import { judge } from '../../core/conditions.ts';
import { generals, type Order } from '../../core/model.ts';
import { indistinguishable } from '../../core/views.ts';
import { executeTwoGenerals } from '../../scenario/kinds/two-generals-run.ts';
import type { TwoGeneralsScenario } from '../../scenario/scenario.ts';
import type { Level } from '../kind.ts';
import type { Random } from '../random.ts';
import type { TwoGeneralsTwin, TwinSaid, Wish } from './twin.ts';

interface Range {
  readonly messengers: readonly [number, number];
  readonly wishes: readonly Wish[];
  readonly threshold: number;
}

const RANGES: Readonly<Record<Level, Range>> = {
  1: { messengers: [3, 6], wishes: ['other'], threshold: 1 },
  2: { messengers: [4, 8], wishes: ['fewer', 'more', 'order'], threshold: 2 },
  3: { messengers: [5, 9], wishes: ['disagree'], threshold: 4 },
};

/** More tries than were ever needed. */
const TRIES = 400;

/** One question in four has no twin. */
export function task(random: Random, level: Level): TwoGeneralsTwin {
  const wanted = random.int(1, 4) !== 1;
  let last: TwoGeneralsTwin | null = null;
  for (let tries = 0; tries < TRIES || last === null; tries++) {
    const sampled = sample(random, level);
    // an execution is no twin of itself
    if (unlike(sampled, sampled.given) === null) continue;
    last = sampled;
    if ((sampled.twin !== null) === wanted) return sampled;
  }
  return last;
}

function sample(random: Random, level: Level): TwoGeneralsTwin {
  const { messengers: sizes, wishes, threshold } = RANGES[level];
  const messengers = random.int(...sizes);
  const thresholds = [random.int(0, threshold), random.int(0, threshold)] as const;
  const lost = random.int(1, messengers + 1);
  // at higher levels some are lost that never set out
  const also = level === 1 ? [] : random.some(generals(messengers).slice(lost), random.int(0, 1));
  const given = scenario(messengers, thresholds, 'attack', lost > messengers ? [] : [lost, ...also]);
  const observer = random.int(1, 2);
  const wish = observer === 1 ? random.pick(wishes.filter((one) => one !== 'order')) : random.pick(wishes);
  const instance = { topic: '2g', level, given, observer, wish } as const;
  return { ...instance, twin: twinOf(instance) };
}

const scenario = (
  messengers: number,
  thresholds: readonly [number, number],
  order: Order,
  lost: readonly number[],
): TwoGeneralsScenario => ({
  ...{ kind: '2g', messengers, order, thresholds, lost },
  ...{ eyes: null, round: messengers, cast: 'generals' },
});

/** Every execution of this chain: nothing lost, the last, the last but one, …, the first, and no order. */
export function everyExecution({
  messengers,
  thresholds,
}: TwoGeneralsScenario): readonly TwoGeneralsScenario[] {
  const losses = generals(messengers).map((lost) => [lost]);
  return [
    scenario(messengers, thresholds, 'attack', []),
    ...losses.reverse().map((lost) => scenario(messengers, thresholds, 'attack', lost)),
    scenario(messengers, thresholds, 'retreat', []),
  ];
}

function twinOf(instance: Omit<TwoGeneralsTwin, 'twin'>): TwoGeneralsScenario | null {
  const { given, observer } = instance;
  const seen = executeTwoGenerals(given);
  return (
    everyExecution(given).find(
      (other) =>
        unlike(instance, other) === null && indistinguishable(seen, executeTwoGenerals(other), observer),
    ) ?? null
  );
}

/** How many messengers arrive. */
const arrivals = (of: TwoGeneralsScenario): number =>
  [...executeTwoGenerals(of).log].filter(({ delivered }) => delivered).length;

/** What the question wants and this execution does not have. */
export function unlike(
  { given, wish }: Omit<TwoGeneralsTwin, 'twin'>,
  other: TwoGeneralsScenario,
): TwinSaid | null {
  const [before, found] = [arrivals(given), arrivals(other)];
  return has(wish, given, other, found - before) ? null : { say: 'wish-failed', wish, given: before, found };
}

function has(wish: Wish, given: TwoGeneralsScenario, other: TwoGeneralsScenario, more: number): boolean {
  const ordered = other.order === given.order;
  switch (wish) {
    case 'other':
      return ordered && more !== 0;
    case 'fewer':
      return ordered && more === -1;
    case 'more':
      return ordered && more === 1;
    case 'order':
      return !ordered;
    case 'disagree':
      return judge(executeTwoGenerals(other)).agreement.kind === 'violated';
  }
}

export function steps({ twin, given, observer }: TwoGeneralsTwin): readonly TwinSaid[] {
  const pairs: TwinSaid = { say: 'hint-pairs', general: observer };
  return twin
    ? [pairs, { say: 'solved-lost', lost: twin.lost, order: twin.order }]
    : [pairs, { say: 'solved-every', general: observer, executions: everyExecution(given).length }];
}

export function hints({ twin, observer }: TwoGeneralsTwin): readonly TwinSaid[] {
  const pairs: TwinSaid = { say: 'hint-pairs', general: observer };
  return [
    pairs,
    twin ? { say: 'hint-lost', lost: twin.lost[0] ?? null, order: twin.order } : { say: 'hint-none' },
  ];
}
