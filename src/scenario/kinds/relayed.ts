/** What oral and signed messages have in common: a commander's order, relayed along paths of generals, some of them traitors. */
import { compareLies, messageKey, STRATEGIES, type Lie, type Strategy } from '../../core/adversary.ts';
import type { General, Order } from '../../core/model.ts';
import { formatPath } from '../../core/paths.ts';
import { lieClash } from '../lie-clash.ts';
import { formatLie, letterOf, number, parseLie } from '../lie-text.ts';
import { GENERALS } from '../limits.ts';
import type { Opening } from '../scenario.ts';
import { numberList, order, word } from '../texts.ts';
import { above, type Kind, type Listed } from './kind.ts';

export interface Relayed extends Opening {
  readonly kind: string;
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

const PLAIN: Strategy = 'truthful';

/** The setting that these fields make. */
export function settingOf({ n = 4, m = defaultM(n), o, t, s }: Partial<RelayedValues>) {
  return { n, m, order: o ?? 'attack', traitors: t ?? [], strategy: s ?? PLAIN, lies: [] } as const;
}

/** The lies of traitors who relay orders. */
export const LIES: Listed<Pick<Relayed, 'lies' | 'traitors'>, Lie> = {
  called: 'lies such as 1.2-3r',
  begins: (text) => text >= '0' && text < ':',
  read: parseLie,
  write: formatLie,
  compare: compareLies,
  about: ({ path, to }) => messageKey(path, to),
  twice: ({ path, to }) => ({ code: 'lie-twice', path: formatPath(path), to }),
  clash: (lie, { traitors }, bounds, known) =>
    lieClash(lie, bounds['general-in-lie']!, bounds.round!, known.unreadable('t') ? undefined : traitors),
  of: (scenario) => scenario.lies,
  member: (items) => ({ lies: items }),
};

/** What is the same in all kinds that relay orders. */
export const RELAYED: Omit<Kind<Relayed, RelayedValues>, 'tag' | 'listed' | 'make'> = {
  fields: {
    n: { read: (text) => number(text, 'generals', GENERALS), write: ({ n }) => String(n), shapes: true },
    m: {
      read: (text) => number(text, 'm', { least: 0, most: GENERALS.most - 2 }),
      write: ({ m }) => String(m),
      clash: (m, _scenario, bounds) => above(bounds, 'm', m, 0),
      shapes: true,
    },
    o: { read: order, write: (scenario) => letterOf(scenario.order) },
    t: {
      read: (text) => numberList(text, 'traitor', { least: 1, most: GENERALS.most }),
      write: ({ traitors }) => (traitors.length > 0 ? traitors.join('.') : null),
      clash: (traitors, _scenario, bounds) => above(bounds, 'traitor', traitors.at(-1)),
    },
    s: {
      read: (text) => word(text, STRATEGIES),
      write: ({ strategy }) => (strategy === PLAIN ? null : strategy),
    },
  },
  bounds: (scenario, known) => {
    const n = known.unreadable('n') ? GENERALS.most : scenario.n;
    // without a readable m, or an n for its default to follow from, nothing can be said to be too late for it
    const open = known.unreadable('m') || (known.unreadable('n') && !known.said('m'));
    const round = open ? GENERALS.most - 1 : scenario.m + 1;
    return { m: n - 2, traitor: n, eyes: n, 'general-in-lie': n, round };
  },
  generals: ({ n }) => n,
  rounds: ({ m }) => m + 1,
  given: (scenario) => scenario.order,
  traitors: (scenario) => scenario.traitors,
  shop: 3,
};
