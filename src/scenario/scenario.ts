/**
 * A scenario: one exact execution, and how a page opens it, as a plain value.
 *
 * The notation (parse.ts, format.ts) is its text. Everything a scenario does not say follows from it: the core replays it.
 */
import type { Lie, Strategy } from '../core/adversary.ts';
import type { General, Order, Round } from '../core/model.ts';

export type Scenario = OralScenario | SignedScenario | TwoGeneralsScenario;
export type Kind = Scenario['kind'];

export const KINDS = ['om', 'sm', '2g'] as const satisfies readonly Kind[];

/** Who plays the generals: themselves, or customer, online shop and payments service. */
export const CASTS = ['generals', 'shop'] as const;
export type Cast = (typeof CASTS)[number];

/** How a page opens the execution; it changes nothing about what happened. */
export interface Opening {
  /** Whose local view is shown; null: everybody's. */
  readonly eyes: General | null;
  /** 0 (nothing sent yet) to the last round. */
  readonly round: Round;
  readonly cast: Cast;
}

interface Relayed extends Opening {
  /** Number of generals, 2 to 16. */
  readonly n: number;
  /** Levels of relaying, 0 to n − 2. */
  readonly m: number;
  readonly order: Order;
  /** Ascending. */
  readonly traitors: readonly General[];
  readonly strategy: Strategy;
  /** In canonical order (compareLies); each told by a traitor, no two about the same message. */
  readonly lies: readonly Lie[];
}

/** OM(m), oral messages. */
export interface OralScenario extends Relayed {
  readonly kind: 'om';
}

/** SM(m), signed messages. */
export interface SignedScenario extends Relayed {
  readonly kind: 'sm';
  /** The session number, part of what is signed: 0 to 9999. */
  readonly session: number;
}

/** Two generals and one chain of messengers that can be lost. */
export interface TwoGeneralsScenario extends Opening {
  readonly kind: '2g';
  /** How many messengers the chain has at most, 1 to 99. */
  readonly messengers: number;
  readonly order: Order;
  /** How many messengers must have reached general 1, and general 2, for it to attack: each 0 to 99. */
  readonly thresholds: readonly [number, number];
  /** Which messengers are lost, ascending. */
  readonly lost: readonly number[];
}

/** The bounds of the notation, in one place for the parser, the controls of the page and the tests. */
export const LIMITS = {
  generals: { least: 2, most: 16 },
  session: { least: 0, most: 9999 },
  messengers: { least: 1, most: 99 },
  threshold: { least: 0, most: 99 },
  tokenLength: 8192,
  messages: 5_000_000,
} as const;

export const DEFAULTS = {
  n: 4,
  order: 'attack',
  strategy: 'truthful',
  session: 0,
  messengers: 4,
  thresholds: [0, 1],
  cast: 'generals',
} as const;

/** The m that a token without one means. */
export const defaultM = (n: number): number => Math.min(1, n - 2);

/** The number of the last round, which is also how many rounds there are. */
export function lastRound(scenario: Scenario): Round {
  return scenario.kind === '2g' ? scenario.messengers : scenario.m + 1;
}

/**
 * The first setting in which two scenarios differ that says who could send what to whom (the kind; n and m; of two generals
 * the messengers and the thresholds), by its name in the notation; null where one could stand in the other's place.
 */
export function otherSetting(given: Scenario, scenario: Scenario): string | null {
  if (given.kind === '2g') {
    if (scenario.kind !== '2g') return 'kind';
    if (scenario.messengers !== given.messengers) return 'k';
    return String(scenario.thresholds) === String(given.thresholds) ? null : 'w';
  }
  if (scenario.kind !== given.kind) return 'kind';
  if (scenario.n !== given.n) return 'n';
  return scenario.m === given.m ? null : 'm';
}

/** How many take part. */
export const generalsIn = (scenario: Scenario): number => (scenario.kind === '2g' ? 2 : scenario.n);

/** Whether the customer, shop and payments service can play this scenario. */
export const castFits = (scenario: Scenario, cast: Cast): boolean =>
  cast === 'generals' || scenario.kind === '2g' || scenario.n === 3;
