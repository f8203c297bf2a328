/** How tokens of two generals are read. */
import type { Order } from '../../core/model.ts';
import { number, type Result } from '../lie-text.ts';
import { numberList, order } from '../texts.ts';
import { above, type Reading } from './reading.ts';
import { MESSENGERS, THRESHOLDS, type TwoGeneralsScenario } from './two-generals.ts';

/** What the fields hold, by letter. */
type Values = {
  readonly k: number;
  readonly o: Order;
  readonly w: readonly [number, number];
  readonly x: readonly number[];
};

export const twoGeneralsReading: Reading<TwoGeneralsScenario, Values> = {
  fields: {
    k: { read: (text) => number(text, 'messengers', MESSENGERS) },
    o: { read: order },
    w: { read: thresholds },
    x: {
      read: (text) => numberList(text, 'lost', MESSENGERS),
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
