/** How tokens of oral and of signed messages are read, as far as it is the same. */
import { compareLies, messageKey, STRATEGIES, type Lie, type Strategy } from '../../core/adversary.ts';
import type { General, Order } from '../../core/model.ts';
import { formatPath } from '../../core/paths.ts';
import { lieClash } from '../lie-clash.ts';
import { number, parseLie } from '../lie-text.ts';
import { GENERALS } from '../limits.ts';
import { numberList, order, word } from '../texts.ts';
import { above, type ListReading, type Reading } from './reading.ts';
import { PLAIN, type Relayed } from './relayed.ts';

/** What the fields hold, by letter. */
export type RelayedValues = {
  readonly n: number;
  readonly m: number;
  readonly o: Order;
  readonly t: readonly General[];
  readonly s: Strategy;
};

/** The m that a token without one means. */
const defaultM = (n: number): number => Math.min(1, n - 2);

/** The setting that these fields make. */
export function settingOf({ n = 4, m = defaultM(n), o, t, s }: Partial<RelayedValues>) {
  return { n, m, order: o ?? 'attack', traitors: t ?? [], strategy: s ?? PLAIN, lies: [] } as const;
}

/** The lies of traitors who relay orders. */
export const LIES_READ: ListReading<Pick<Relayed, 'lies' | 'traitors'>, Lie> = {
  called: 'lies such as 1.2-3r',
  begins: (text) => text >= '0' && text < ':',
  read: parseLie,
  compare: compareLies,
  about: ({ path, to }) => messageKey(path, to),
  twice: ({ path, to }) => ({ code: 'lie-twice', path: formatPath(path), to }),
  clash: (lie, { traitors }, bounds, known) =>
    lieClash(lie, bounds['general-in-lie']!, bounds.round!, known.unreadable('t') ? undefined : traitors),
  member: (items) => ({ lies: items }),
};

/** What is the same in all kinds that relay orders. */
export const RELAYED_READ: Omit<Reading<Relayed, RelayedValues>, 'listed' | 'make'> = {
  fields: {
    n: { read: (text) => number(text, 'generals', GENERALS) },
    m: {
      read: (text) => number(text, 'm', { least: 0, most: GENERALS.most - 2 }),
      clash: (m, _scenario, bounds) => above(bounds, 'm', m, 0),
    },
    o: { read: order },
    t: {
      read: (text) => numberList(text, 'traitor', { least: 1, most: GENERALS.most }),
      clash: (traitors, _scenario, bounds) => above(bounds, 'traitor', traitors.at(-1)),
    },
    s: { read: (text) => word(text, STRATEGIES) },
  },
  bounds: (scenario, known) => {
    const n = known.unreadable('n') ? GENERALS.most : scenario.n;
    // without a readable m, or an n for its default to follow from, nothing can be said to be too late for it
    const open = known.unreadable('m') || (known.unreadable('n') && !known.said('m'));
    const round = open ? GENERALS.most - 1 : scenario.m + 1;
    return { m: n - 2, traitor: n, eyes: n, 'general-in-lie': n, round };
  },
};
