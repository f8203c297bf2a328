/** `2g`: two generals, and one chain of messengers that can be lost. */
import type { Order } from '../../core/model.ts';
import { letterOf } from '../lie-text.ts';
import type { Opening } from '../scenario.ts';
import type { Kind } from './kind.ts';

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

export const twoGenerals: Kind<TwoGeneralsScenario, 'k' | 'o' | 'w' | 'x'> = {
  tag: '2g',
  fields: {
    k: { write: ({ messengers }) => String(messengers), shapes: true },
    o: { write: ({ order }) => letterOf(order) },
    w: { write: ({ thresholds }) => thresholds.join('.'), shapes: true },
    x: { write: ({ lost }) => (lost.length > 0 ? lost.join('.') : null) },
  },
  listed: [],
  generals: () => 2,
  rounds: ({ messengers }) => messengers,
  given: ({ order }) => order,
  traitors: () => [],
  shop: 2,
};
