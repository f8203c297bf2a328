/** `2g`: two generals, and one chain of messengers that can be lost. */
import type { Order } from '../../core/model.ts';
import { letterOf, number, type Result } from '../lie-text.ts';
import type { Opening } from '../scenario.ts';
import { numberList, order } from '../texts.ts';
import { above, type Kind } from './kind.ts';

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

export const MESSENGERS = { least: 1, most: 99 } as const;
export const THRESHOLDS = { least: 0, most: 99 } as const;

/** What the fields hold, by letter. */
type Values = {
  readonly k: number;
  readonly o: Order;
  readonly w: readonly [number, number];
  readonly x: readonly number[];
};

export const twoGenerals: Kind<TwoGeneralsScenario, Values> = {
  tag: '2g',
  fields: {
    k: {
      read: (text) => number(text, 'messengers', MESSENGERS),
      write: ({ messengers }) => String(messengers),
      shapes: true,
    },
    o: { read: order, write: (scenario) => letterOf(scenario.order) },
    w: { read: thresholds, write: (scenario) => scenario.thresholds.join('.'), shapes: true },
    x: {
      read: (text) => numberList(text, 'lost', MESSENGERS),
      write: ({ lost }) => (lost.length > 0 ? lost.join('.') : null),
      clash: (lost, _scenario, bounds) => above(bounds, 'lost', lost.at(-1)),
    },
  },
  listed: [],
  make: ({ k = 4, o = 'attack', w = [0, 1], x = [] }) => ({
    ...{ kind: '2g', messengers: k, order: o, thresholds: w, lost: x },
  }),
  bounds: ({ messengers }, known) => {
    const k = known.unreadable('k') ? MESSENGERS.most : messengers;
    return { eyes: 2, lost: k, round: k };
  },
  generals: () => 2,
  rounds: ({ messengers }) => messengers,
  given: (scenario) => scenario.order,
  traitors: () => [],
  shop: 2,
};

/** Two thresholds, general 1's first. */
function thresholds(text: string): Result<readonly [number, number]> {
  const [first, second, ...more] = text.split('.');
  if (first === undefined || second === undefined || more.length > 0) return { code: 'two-thresholds' };
  const one = number(first, 'threshold', THRESHOLDS);
  if ('code' in one) return one;
  const two = number(second, 'threshold', THRESHOLDS);
  if ('code' in two) return two;
  return { value: [one.value, two.value] };
}
