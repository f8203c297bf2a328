/** English words of what is changed on the map by hand. */
import type { Order } from '../../core/model.ts';
import type { Voice } from '../voice.ts';
import { commonWords } from './common.ts';

const { casts } = commonWords;

export const handsWords = {
  /** As a whole sentence, and on the commander's slip. */
  orders: (order: Order, cast: Voice) =>
    `${casts[cast].General(1)} ${casts[cast].orders} ${casts[cast].order(order)}.`,
  slip: (order: Order, cast: Voice) => [casts[cast].orders, casts[cast].order(order)] as const,
};

export type HandsWords = typeof handsWords;
