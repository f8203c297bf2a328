/**
 * How tokens of phase king are read. What only this kind refuses it says itself.
 *
 * A lie names its round, its teller and its receiver: `3.2-4a`, in round 3 general 2 tells 4 attack. With a commander's order,
 * round 1 brings it, and phase p has the rounds 3p − 1 to 3p + 1; with inputs there is no such round, and each is one earlier.
 */
import { STRATEGIES, type Strategy } from '../../core/adversary.ts';
import type { General, Order } from '../../core/model.ts';
import { kingRounds, speaksIn, stepOf, type Beginning } from '../../core/phase-king.ts';
import { compareSlots, slotKey, type SlotLie } from '../../core/slots.ts';
import { number, type Result } from '../lie-text.ts';
import { GENERALS, MOST_ROUNDS } from '../limits.ts';
import type { Reason } from '../refusals.ts';
import { numberList, order, word } from '../texts.ts';
import type { KingScenario } from './pk.ts';
import { above, type ListReading, type Reading } from './reading.ts';
import { PLAIN } from './relayed.ts';

/** What the fields hold, by letter. */
type Values = {
  readonly n: number;
  readonly f: number;
  readonly o: Order;
  readonly i: readonly Order[];
  readonly t: readonly General[];
  readonly s: Strategy;
};

const SAID: Readonly<Record<string, Order | null>> = { a: 'attack', r: 'retreat', x: null };

const says = (sentence: string): Reason => ({ code: 'of-kind', says: sentence });

export const beginningOf = ({ inputs }: Pick<KingScenario, 'inputs'>): Beginning =>
  inputs ? 'inputs' : 'order';

/** A lie, whatever the other fields are. */
export function readSlotLie(text: string): Result<SlotLie> {
  const [, round, from, to, letter] = /^(0|[1-9]\d?)\.(\d+)-(\d+)([arx])$/.exec(text) ?? [];
  if (round === undefined || from === undefined || to === undefined || letter === undefined) {
    return says(
      'is no lie: it takes a round, a dot, who tells it, a hyphen, the receiver and a, r or x, as in 3.2-4a',
    );
  }
  const teller = number(from, 'general-in-lie', { least: 1, most: GENERALS.most });
  if ('code' in teller) return teller;
  const receiver = number(to, 'general-in-lie', { least: 1, most: GENERALS.most });
  if ('code' in receiver) return receiver;
  if (teller.value === receiver.value) return says('goes to its teller: it must go to another general');
  return {
    value: { round: Number(round), from: teller.value, to: receiver.value, order: SAID[letter]! },
  };
}

/** Why a lie can't be told beside the other fields. `traitors` is undefined where it is not known who they are. */
export function slotLieClash(
  { round, from, to }: SlotLie,
  n: number,
  rounds: number,
  beginning: Beginning,
  traitors: readonly General[] | undefined,
): Reason | undefined {
  const beyond = [from, to].find((general) => general > n);
  if (beyond !== undefined)
    return { code: 'out-of-range', what: 'general-in-lie', found: beyond, least: 1, most: n };
  if (round < 1 || round > rounds) return says(`is told in round ${round}: the rounds are 1 to ${rounds}`);
  const step = stepOf(beginning, round);
  if (!speaksIn(step, from)) {
    const only = step.kind === 'order' ? 'general 1, the commander,' : `general ${step.phase}, the king,`;
    return says(`is told in round ${round}, in which only ${only} is heard`);
  }
  return traitors && !traitors.includes(from) ? { code: 'lie-by-loyal', found: from } : undefined;
}

const LIES_READ: ListReading<KingScenario, SlotLie> = {
  called: 'lies such as 3.2-4a',
  begins: (text) => text >= '0' && text < ':',
  read: readSlotLie,
  compare: compareSlots,
  about: slotKey,
  twice: ({ round, from, to }) =>
    says(`is the second lie of general ${from} to ${to} in round ${round}: one is enough`),
  clash: (lie, scenario, bounds, known) => {
    const { n, traitors } = scenario;
    const unsure = known.unreadable('f') || known.unreadable('i');
    const reason = slotLieClash(
      lie,
      known.unreadable('n') ? GENERALS.most : n,
      bounds.round!,
      beginningOf(scenario),
      known.unreadable('t') ? undefined : traitors,
    );
    // which round is whose hangs on whether there are inputs, and how many rounds there are on f
    return unsure && reason?.code === 'of-kind' ? undefined : reason;
  },
  member: (lies) => ({ lies }),
};

export const kingReading: Reading<KingScenario, Values> = {
  fields: {
    n: { read: (text) => number(text, 'generals', GENERALS) },
    f: {
      read: (text) =>
        /^(0|[1-9]\d?)$/.test(text) && Number(text) < GENERALS.most
          ? { value: Number(text) }
          : says(`must be a whole number from 0 to ${GENERALS.most - 1}, as in f1`),
      clash: (f, { n }, _bounds, known) =>
        f < n || known.unreadable('n')
          ? undefined
          : says(`is too many: among ${n} generals f must be from 0 to ${n - 1}`),
    },
    o: { read: order },
    i: {
      read: (text) =>
        /^[ar]{2,16}$/.test(text)
          ? { value: Array.from(text, (letter) => SAID[letter]!) }
          : says('must hold two to sixteen inputs, a or r for each general, as in iaaar'),
      clash: (inputs, { n }, _bounds, known) => {
        if (known.said('o')) return says('holds inputs beside an order: one or the other is expected');
        if (inputs.length === n || known.unreadable('n')) return undefined;
        return says(`holds ${inputs.length} inputs: ${n} are expected, one for each general`);
      },
    },
    t: {
      read: (text) => numberList(text, 'traitor', { least: 1, most: GENERALS.most }),
      clash: (traitors, _scenario, bounds) => above(bounds, 'traitor', traitors.at(-1)),
    },
    s: { read: (text) => word(text, STRATEGIES) },
  },
  listed: [LIES_READ],
  make: ({ n = 4, f = 1, o, i, t = [], s = PLAIN }) => ({
    ...{ kind: 'pk', n, f },
    ...{ order: i ? null : (o ?? 'attack'), inputs: i ?? null },
    ...{ traitors: t, strategy: s, lies: [] },
  }),
  bounds: (scenario, known) => {
    const n = known.unreadable('n') ? GENERALS.most : scenario.n;
    const round = known.unreadable('f') ? MOST_ROUNDS : kingRounds(beginningOf(scenario), scenario.f);
    return { traitor: n, eyes: n, 'general-in-lie': n, round };
  },
};
