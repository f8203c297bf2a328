/**
 * A kind of scenario that the book does not have, to see what a kind takes: every general has an input of its own, tells
 * it to all others in one round, and decides by majority (a tie is retreat); a traitor can tell anybody anything. It has no
 * commander, and its lies say who tells whom: `2-3r`.
 */
import type { General, Inputs, Order } from '../../core/model.ts';
import { generals } from '../../core/model.ts';
import type { AnyScenario, Kind } from '../kinds/kind.ts';
import { above, type ListReading, type Reading } from '../kinds/reading.ts';
import { letterOf, number, type Result } from '../lie-text.ts';
import type { Reason } from '../refusals.ts';
import { numberList } from '../texts.ts';

export interface Told {
  readonly from: General;
  readonly to: General;
  readonly order: Order | null;
}

export interface EchoScenario extends AnyScenario {
  readonly kind: 'echo';
  readonly inputs: readonly Order[];
  readonly traitors: readonly General[];
  readonly lies: readonly Told[];
}

const SIZE = { least: 2, most: 9 } as const;
const ORDERS: Readonly<Record<string, Order | null>> = { a: 'attack', r: 'retreat', x: null };

function readTold(text: string): Result<Told> {
  const [, from, to, letter] = /^(\d+)-(\d+)([arx])$/.exec(text) ?? [];
  if (from === undefined || to === undefined || letter === undefined) {
    const says = 'is no lie: it takes who tells it, a hyphen, the receiver and a, r or x, as in 2-3r';
    return { code: 'of-kind', says };
  }
  const [teller, receiver] = [from, to].map((digits) =>
    number(digits, 'general-in-lie', { least: 1, most: SIZE.most }),
  );
  if ('code' in teller!) return teller;
  if ('code' in receiver!) return receiver;
  if (teller!.value === receiver!.value) {
    return { code: 'of-kind', says: 'goes to its teller: it must go to another general' };
  }
  return { value: { from: teller!.value, to: receiver!.value, order: ORDERS[letter]! } };
}

export const writeTold = ({ from, to, order }: Told): string => `${from}-${to}${letterOf(order)}`;

/** Why this can't be told in the scenario. */
export function toldClash({ from, to }: Told, n: number, traitors: readonly General[]): Reason | undefined {
  const beyond = [from, to].find((general) => general > n);
  if (beyond !== undefined)
    return { code: 'out-of-range', what: 'general-in-lie', found: beyond, least: 1, most: n };
  return traitors.includes(from) ? undefined : { code: 'lie-by-loyal', found: from };
}

const LIES_READ: ListReading<EchoScenario, Told> = {
  called: 'lies such as 2-3r',
  begins: (text) => /^\d/.test(text),
  read: readTold,
  compare: (a, b) => a.from - b.from || a.to - b.to,
  about: ({ from, to }) => `${from}-${to}`,
  twice: ({ from, to }) => ({
    code: 'of-kind',
    says: `is the second lie of ${from} to ${to}: one is enough`,
  }),
  clash: (lie, { inputs, traitors }) => toldClash(lie, inputs.length, traitors),
  member: (lies) => ({ lies }),
};

const inputsOf = (orders: readonly Order[]): Inputs =>
  new Map(orders.map((order, i) => [i + 1, order] as const));

export const echo: Kind<EchoScenario, 'i' | 't'> = {
  tag: 'echo',
  fields: {
    i: { write: ({ inputs }) => inputs.map(letterOf).join(''), shapes: true },
    t: { write: ({ traitors }) => (traitors.length > 0 ? traitors.join('.') : null) },
  },
  listed: [{ write: (lie) => writeTold(lie as Told), of: ({ lies }) => lies }],
  generals: ({ inputs }) => inputs.length,
  rounds: () => 1,
  given: ({ inputs }) => inputsOf(inputs),
  traitors: ({ traitors }) => traitors,
  shop: null,
};

export const echoReading: Reading<
  EchoScenario,
  { readonly i: readonly Order[]; readonly t: readonly General[] }
> = {
  fields: {
    i: {
      read: (text) =>
        /^[ar]{2,9}$/.test(text)
          ? { value: Array.from(text, (letter) => ORDERS[letter]!) }
          : { code: 'of-kind', says: 'must hold two to nine inputs, a or r for each general, as in iaar' },
    },
    t: {
      read: (text) => numberList(text, 'traitor', { least: 1, most: SIZE.most }),
      clash: (traitors, _scenario, bounds) => above(bounds, 'traitor', traitors.at(-1)),
    },
  },
  listed: [LIES_READ],
  make: ({ i = ['attack', 'attack', 'attack'], t = [] }) => ({
    kind: 'echo',
    inputs: i,
    traitors: t,
    lies: [],
  }),
  bounds: ({ inputs: { length: n } }) => ({ traitor: n, eyes: n, 'general-in-lie': n, round: 1 }),
};

/** Everybody but one. */
export const othersThan = (n: number, general: General): readonly General[] =>
  generals(n).filter((other) => other !== general);
