/**
 * The indistinguishable twin: build the execution that one general can't tell from the one given, though something in it
 * is as the question wants it; or say that there is none.
 *
 * Marking compares the two local views value for value, as the core does everywhere. Whether a twin exists is settled
 * when the instance is made: for oral messages by following what each message says back to whoever must have lied
 * (explaining.ts), for two generals by running every execution that their chain of messengers has.
 */
import type { General, Order, Round } from '../../core/model.ts';
import { firstDifference, firstParting, viewOf, type Difference, type Parting } from '../../core/views.ts';
import { execute } from '../../scenario/execute-any.ts';
import { format } from '../../scenario/format.ts';
import {
  otherSetting,
  type OralScenario,
  type Scenario,
  type TwoGeneralsScenario,
} from '../../scenario/scenario.ts';
import type { Explanation, ExerciseKind, Level, Marked, Read } from '../kind.ts';
import { scenarioIn } from '../replaying.ts';
import { blankOf, writeTwinAnswer, type TwinAnswer } from './twin-answer.ts';
import * as twoGenerals from './twin-two-generals.ts';
import * as oral from './twin-oral.ts';

export type { TwinAnswer };

export interface OralTwin {
  readonly topic: 'om';
  readonly level: Level;
  readonly given: OralScenario;
  /** Who must not be able to tell: a loyal lieutenant. */
  readonly observer: General;
  /** The one traitor of the twin; null: `cleared` says who is none. */
  readonly only: General | null;
  /** Who must be loyal in the twin, besides the observer. */
  readonly cleared: readonly General[];
  /** The twin has at most so many traitors. */
  readonly f: number;
  /** A right answer; null: there is no twin. */
  readonly twin: OralScenario | null;
}

/** What a twin of two generals' execution must be like. */
export type Wish =
  /** Another number of messengers arrives. */
  | 'other'
  /** Exactly one arrives fewer, or more. */
  | 'fewer'
  | 'more'
  /** General 1 has the other order. */
  | 'order'
  /** The two generals decide differently. */
  | 'disagree';

export interface TwoGeneralsTwin {
  readonly topic: '2g';
  readonly level: Level;
  readonly given: TwoGeneralsScenario;
  readonly observer: General;
  readonly wish: Wish;
  readonly twin: TwoGeneralsScenario | null;
}

export type TwinInstance = OralTwin | TwoGeneralsTwin;

type SeenAs =
  | {
      readonly say: 'differs-oral';
      readonly general: General;
      /** The first place of the two inboxes that differs, as the command line counts, and the messages in it. */
      readonly place: number;
      readonly a: string | null;
      readonly b: string | null;
      /** What the last on this path told the general in this round of A and of B; null: nothing. */
      readonly round: Round;
      readonly path: string;
      readonly inA: Order | null;
      readonly inB: Order | null;
    }
  | {
      readonly say: 'differs-chain';
      readonly general: General;
      readonly place: number;
      readonly a: number | null;
      readonly b: number | null;
      /** The first messenger that reaches the general in one of the two only. */
      readonly messenger: number;
      readonly only: 'A' | 'B';
    }
  | { readonly say: 'order-differs'; readonly a: string; readonly b: string };

export type TwinSaid =
  | { readonly say: 'ask-only'; readonly general: General; readonly only: General }
  | {
      readonly say: 'ask-cleared';
      readonly general: General;
      readonly cleared: readonly General[];
      readonly f: number;
    }
  | { readonly say: 'ask-wish'; readonly general: General; readonly wish: Wish }
  | { readonly say: 'unreadable' }
  | { readonly say: 'other-settings'; readonly at: string }
  | { readonly say: 'same-view'; readonly general: General; readonly received: number }
  | { readonly say: 'observer-traitor'; readonly general: General }
  | { readonly say: 'not-only'; readonly only: General }
  | { readonly say: 'not-cleared'; readonly general: General }
  | { readonly say: 'too-many-traitors'; readonly f: number; readonly found: number }
  | { readonly say: 'wish-failed'; readonly wish: Wish; readonly given: number; readonly found: number }
  | SeenAs
  | { readonly say: 'there-is-none'; readonly general: General }
  | { readonly say: 'there-is-one'; readonly general: General }
  | { readonly say: 'hint-view'; readonly general: General; readonly received: number }
  | { readonly say: 'hint-back' }
  | { readonly say: 'hint-pairs'; readonly general: General }
  | { readonly say: 'hint-lie'; readonly lie: string }
  | { readonly say: 'hint-none' }
  | { readonly say: 'hint-lost'; readonly lost: number | null; readonly order: Order }
  | { readonly say: 'solved-lies'; readonly traitors: readonly General[]; readonly lies: readonly string[] }
  | { readonly say: 'solved-lost'; readonly lost: readonly number[]; readonly order: Order }
  | {
      readonly say: 'solved-contradiction';
      readonly traitors: readonly General[];
      readonly messages: readonly string[];
    }
  | { readonly say: 'solved-every'; readonly general: General; readonly executions: number };

export const twin: ExerciseKind<TwinInstance, TwinAnswer, TwinSaid> = {
  name: 'twin',
  topics: { om: 'views', '2g': 'two-generals' },
  generate: (random, level, topic) =>
    topic === '2g' ? twoGenerals.task(random, level) : oral.task(random, level),
  plain: (instance) => ({
    ...instance,
    given: format(instance.given),
    twin: instance.twin && format(instance.twin),
  }),
  question,
  read,
  write: writeTwinAnswer,
  grade,
  reference: ({ twin }) => (twin ? { kind: 'twin', scenario: twin } : { kind: 'none' }),
  explain,
  hints,
  shows: (instance) => [instance.given, blankOf(instance)],
  effort: (instance) => ({
    moves: instance.twin === null ? 1 : movesOf(instance.twin),
    messages: receivedIn(instance),
  }),
};

const movesOf = (twin: OralScenario | TwoGeneralsScenario): number =>
  twin.kind === 'om' ? twin.lies.length : Math.max(1, twin.lost.length);

const receivedIn = ({ given, observer }: TwinInstance): number =>
  viewOf(execute(given), observer).received.length;

function question(instance: TwinInstance): TwinSaid {
  const general = instance.observer;
  if (instance.topic === '2g') return { say: 'ask-wish', general, wish: instance.wish };
  const { only, cleared, f } = instance;
  return only === null ? { say: 'ask-cleared', general, cleared, f } : { say: 'ask-only', general, only };
}

function read(instance: TwinInstance, text: string): Read<TwinAnswer, TwinSaid> {
  if (text === 'none') return { kind: 'answer', answer: { kind: 'none' } };
  const scenario = scenarioIn(text);
  const refused = (reason: TwinSaid): Read<TwinAnswer, TwinSaid> => ({ kind: 'refused', reason });
  if (scenario === null) return refused({ say: 'unreadable' });
  const at = otherSetting(instance.given, scenario);
  if (at !== null) return refused({ say: 'other-settings', at });
  if (scenario.kind !== 'om' && scenario.kind !== '2g') return refused({ say: 'other-settings', at: 'kind' });
  return { kind: 'answer', answer: { kind: 'twin', scenario: { ...scenario, cast: 'generals' } } };
}

function grade(instance: TwinInstance, answer: TwinAnswer): Marked<TwinSaid> {
  const { given, observer, twin } = instance;
  if (answer.kind === 'none') {
    return twin
      ? { kind: 'wrong', reason: say({ say: 'there-is-one', general: observer }), shown: [given] }
      : { kind: 'right', reason: say({ say: 'there-is-none', general: observer }), shown: [given] };
  }
  const shown = [given, answer.scenario];
  const failure = unlike(instance, answer.scenario) ?? apart(instance, answer.scenario);
  if (failure) return { kind: 'wrong', reason: failure, shown };
  const reason: TwinSaid = { say: 'same-view', general: observer, received: receivedIn(instance) };
  return { kind: 'right', reason, shown };
}

const say = (said: TwinSaid): TwinSaid => said;

/** What the question wants and this execution does not have. */
const unlike = (instance: TwinInstance, scenario: OralScenario | TwoGeneralsScenario): TwinSaid | null =>
  instance.topic === '2g'
    ? twoGenerals.unlike(instance, scenario as TwoGeneralsScenario)
    : oral.unlike(instance, scenario as OralScenario);

/** Where the observer's two views part; null where they are equal. */
function apart({ given, observer }: TwinInstance, scenario: Scenario): TwinSaid | null {
  const [a, b] = [viewOf(execute(given), observer), viewOf(execute(scenario), observer)];
  const difference = firstDifference(a, b);
  return difference && saidOf(observer, difference, firstParting(a, b)!);
}

interface Entry {
  readonly round: Round;
  readonly path?: string;
  readonly order?: Order;
}

/**
 * What is said compares each message with that of the same round, sender and path, as the pages do: where one is missing,
 * none moves up into its place.
 */
function saidOf(general: General, { at, a, b }: Difference, parting: Parting): SeenAs {
  if (parting.kind === 'known') return { say: 'order-differs', a: String(a), b: String(b) };
  const place = Number(at.replace('received.', ''));
  const [left, right] = [a as Entry | null, b as Entry | null];
  const [inA, inB] = [parting.a, parting.b] as unknown as readonly [Entry | null, Entry | null];
  const { round, path } = (inA ?? inB)!;
  if (path === undefined) {
    const only = inA === null ? 'B' : 'A';
    const rounds = { a: left?.round ?? null, b: right?.round ?? null };
    return { say: 'differs-chain', general, place, ...rounds, messenger: round, only };
  }
  const noted = (entry: Entry | null): string | null =>
    entry && `${entry.path}-${general}${entry.order!.charAt(0)}`;
  const told = { round, path, inA: inA?.order ?? null, inB: inB?.order ?? null };
  return { say: 'differs-oral', general, place, a: noted(left), b: noted(right), ...told };
}

function explain(instance: TwinInstance): Explanation<TwinSaid> {
  const { given, twin } = instance;
  const steps = instance.topic === '2g' ? twoGenerals.steps(instance) : oral.steps(instance);
  return { steps, shown: twin ? [given, twin] : [given] };
}

function hints(instance: TwinInstance): readonly TwinSaid[] {
  const { observer: general } = instance;
  const first: TwinSaid = { say: 'hint-view', general, received: receivedIn(instance) };
  return [first, ...(instance.topic === '2g' ? twoGenerals.hints(instance) : oral.hints(instance))];
}
