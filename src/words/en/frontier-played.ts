/** English words of what is played beside the frontier, fetched with it. */
import type { General, Order } from '../../core/model.ts';
import { counted } from './counted.ts';
import { list } from './list.ts';

const names = (traitors: readonly General[]): string =>
  `${traitors.length === 1 ? 'traitor' : 'traitors'} ${list(traitors.map(String))}`;

export const playedWords = {
  frontierPlayed: {
    label: 'A plot, round by round',
    cheapest: (traitors: readonly General[]) => `A cheapest plot, played: ${names(traitors)}.`,
    /** Where no plot works: the first of these commands each what suits its number, and all loyal lieutenants do the same. */
    another: (traitors: readonly General[], order: Order) =>
      `One plot of many, by ${names(traitors)}: 1 orders even numbers to attack and odd ones to retreat. Still the loyal lieutenants all ${order}.`,
    /** Of letters that a map of many rounds has no room for. */
    leftOut: (count: number) =>
      `${counted(count, 'letter')} of the rounds between the first and this one: left out of this map.`,
    nothing: 'There is nothing to play here.',
    tooMany: (n: number) => `The letters of ${n} generals are too many for this map.`,
    open: 'Open such a plot in the lab',
  },
};

export type PlayedWords = typeof playedWords;
