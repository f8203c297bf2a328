import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLies, type Traitors } from './adversary.ts';
import { hexOf } from './bytes.ts';
import type { Execution } from './execution.ts';
import { generals, type General, type Message, type Order, type Path } from './model.ts';
import { run } from './run.ts';
import type { SignedOrder } from './signature-chains.ts';
import { forgers } from './signed-adversary.ts';
import { acceptanceOf, signedMessages } from './signed-messages.ts';
import { signedContradictionsIn, type SignedView } from './signed-suspects.ts';
import { certainAmong, suspectsAmong } from './suspects.ts';
import { anySize, anyTraitors, type Size } from './testing/arbitraries.ts';
import { ORDERS, places, traitorSets, type Place } from './testing/enumerate.ts';

// patience: the machine may have other things to do

/** What a traitor sends somebody: an order on a path, one of whose seals it may spoil. */
interface Letter extends Place {
  readonly order: Order;
  /** The place of the spoilt seal on the path, from 1. */
  readonly spoilt?: number | undefined;
}

const SPOILT = hexOf(new Uint8Array(64));

const isLetter = ({ payload, to }: Message<SignedOrder>, letter: Letter): boolean =>
  letter.to === to && letter.order === payload.order && letter.path.join() === payload.path.join();

/** Traitors who send exactly these letters, each as well as they can make it. */
function sending(
  size: Size,
  traitors: readonly General[],
  letters: readonly Letter[],
): Traitors<SignedOrder> {
  const terms = { ...size, session: 0 };
  const all = forgers(terms, traitors, 'silent', [...letters].sort(compareLies));
  const spoil = (message: Message<SignedOrder>): Message<SignedOrder> => {
    const at = letters.find((letter) => isLetter(message, letter))?.spoilt;
    const signatures = message.payload.signatures.map((seal, i) => (i + 1 === at ? SPOILT : seal));
    return { ...message, payload: { ...message.payload, signatures } };
  };
  return { kind: 'traitors', traitors, send: (...now) => all.send(...now).map(spoil) };
}

const execute = (
  size: Size,
  traitors: readonly General[],
  order: Order,
  letters: readonly Letter[],
): Execution<SignedOrder> => run(signedMessages(size.n, size.m, 0), order, sending(size, traitors, letters));

/** How many seals of a message are good up to the first bad one. */
function goodIn(execution: Execution<SignedOrder>, message: Message<SignedOrder>): number {
  const found = acceptanceOf(execution, message);
  if (found.kind === 'accepted') return message.payload.path.length;
  if (found.fault.kind !== 'signature') throw new Error(`refused for its ${found.fault.kind}`);
  return found.fault.place - 1;
}

/** What a general saw of an execution by a round. */
const seenBy = (execution: Execution<SignedOrder>, general: General, round: number): SignedView => ({
  ...{ n: execution.generals, general, round },
  received: [...execution.log]
    .filter((message) => message.to === general && message.round <= round)
    .map((message) => ({
      path: message.payload.path,
      order: message.payload.order,
      good: goodIn(execution, message),
    })),
});

const suspectsOf = (view: SignedView, most: number): readonly General[] =>
  suspectsAmong(view, signedContradictionsIn(view), most);

type Sayings = (place: Place) => readonly (readonly Letter[])[];

/** An order in a place: with good seals as far as they can be had, or with any one of them spoilt. */
const letters = ({ path, to }: Place, order: Order): readonly Letter[] =>
  [undefined, ...path.keys()].map((i) => ({ path, to, order, spoilt: i === undefined ? i : i + 1 }));

/** Nothing or one letter in each place. */
const single: Sayings = (place) => [
  [],
  ...ORDERS.flatMap((order) => letters(place, order)).map((one) => [one]),
];

/** Nothing, or letters with either order or both. */
const anything: Sayings = (place) =>
  [...choices(ORDERS.map((order) => [null, ...letters(place, order)]))].map((both) =>
    both.filter((one) => one !== null),
  );

/** The same, where no seal is spoilt on purpose. */
const unspoilt: Sayings = (place) =>
  anything(place).filter((both) => both.every(({ spoilt }) => spoilt === undefined));

/** Every choice of one from each. */
function* choices<T>(from: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = from;
  if (!first) yield [];
  else for (const others of choices(rest)) for (const one of first) yield [one, ...others];
}

/** Every execution of SM(m) with at most so many traitors, whatever of this they send each loyal general. */
function* everyExecution(size: Size, most: number, sayings: Sayings): Generator<Execution<SignedOrder>> {
  for (const traitors of traitorSets(size.n, most)) {
    const where = places(size.n, size.m, traitors, 'loyal').map(sayings);
    // all that a traitor commander says is spelled out
    for (const order of traitors.includes(1) ? (['attack'] as const) : ORDERS)
      for (const letters of choices(where)) yield execute(size, traitors, order, letters.flat());
  }
}

const isClean = (execution: Execution<SignedOrder>): boolean =>
  [...execution.log].every((message) => acceptanceOf(execution, message).kind === 'accepted');

/** Holds the suspects of every loyal general at every round to the executions that look the same; how many views there were. */
function heldToAll(
  size: Size,
  most: number,
  sayings = anything,
  counts: (execution: Execution<SignedOrder>) => boolean = () => true,
): number {
  const alike = new Map<string, { view: SignedView; suspects: Set<General>; certain: readonly General[] }>();
  for (const execution of everyExecution(size, most, sayings)) {
    if (!counts(execution)) continue;
    for (const general of generals(size.n).filter((one) => !execution.traitors.includes(one))) {
      for (let round = 0; round <= execution.rounds; round++) {
        const view = seenBy(execution, general, round);
        const key = JSON.stringify([view, general === 1 ? execution.order : null]);
        const found = alike.get(key) ?? { view, suspects: new Set(), certain: generals(size.n) };
        for (const traitor of execution.traitors) found.suspects.add(traitor);
        const certain = found.certain.filter((one) => execution.traitors.includes(one));
        alike.set(key, { ...found, certain });
      }
    }
  }
  for (const [key, { view, suspects, certain }] of alike) {
    expect(suspectsOf(view, most), key).toEqual([...suspects].sort((a, b) => a - b));
    expect(certainAmong(view, signedContradictionsIn(view), most), key).toEqual(certain);
  }
  return alike.size;
}

describe('Whom a general who gets signed messages must suspect', () => {
  test('are the traitors of all executions that look the same to it: of three generals', () => {
    expect(heldToAll({ n: 3, m: 1 }, 1)).toBeGreaterThan(30);
    expect(heldToAll({ n: 3, m: 1 }, 2)).toBeGreaterThan(50);
  }, 60_000);

  test('are the traitors of all executions that look the same to it: of four and five generals', () => {
    expect(heldToAll({ n: 4, m: 1 }, 1)).toBeGreaterThan(50);
    expect(heldToAll({ n: 4, m: 1 }, 2, single)).toBeGreaterThan(100);
    expect(heldToAll({ n: 4, m: 0 }, 2)).toBeGreaterThan(5);
    expect(heldToAll({ n: 5, m: 1 }, 1, single)).toBeGreaterThan(100);
  }, 120_000);

  test('are the traitors of all executions that look the same to it: two of four, in three rounds, with good seals only', () => {
    expect(heldToAll({ n: 4, m: 2 }, 2, unspoilt, isClean)).toBeGreaterThan(100);
  }, 120_000);

  test('are all who belong to traitors that can be shown to have done it, of up to six generals', () => {
    fc.assert(
      fc.property(anyAttack, ({ size, traitors, order, letters }) => {
        const execution = execute(size, traitors, order, letters);
        for (const general of generals(size.n).filter((one) => !traitors.includes(one))) {
          for (let round = 0; round <= execution.rounds; round++) {
            const view = seenBy(execution, general, round);
            // the traitors themselves are one way to explain it
            expect(isExplained(view, traitors)).toBe(true);
            for (const suspect of suspectsOf(view, traitors.length)) {
              const culprits = traitorSets(size.n, traitors.length).find(
                (set) => set.includes(suspect) && !set.includes(general) && isExplained(view, set),
              )!;
              const other = execute(size, culprits, orderIn(view, order), needed(view, culprits));
              expect(seenBy(other, general, round)).toEqual(view);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  const heard = (...received: readonly (readonly [string, Order, number?])[]): SignedView => ({
    ...{ n: 4, general: 4, round: 2 },
    received: received.map(([path, order, good]) => ({
      path: path.split('.').map(Number),
      order,
      good: good ?? path.split('.').length,
    })),
  });

  test('are the commander alone where it signed both orders, whoever brought the second', () => {
    const parted = heard(['1', 'attack'], ['1.2', 'attack'], ['1.3', 'retreat']);
    expect(suspectsOf(parted, 1)).toEqual([1]);
    expect(suspectsOf(parted, 2)).toEqual([1, 2, 3]);
  });

  test('are the forger alone where a seal is bad, and both where one of them was silent', () => {
    expect(suspectsOf(heard(['1', 'attack'], ['1.2', 'attack'], ['1.3', 'retreat', 0]), 1)).toEqual([3]);
    expect(suspectsOf(heard(['1', 'attack'], ['1.2', 'attack']), 1)).toEqual([1, 3]);
  });

  test('are all others where everything fits, and where the commander looks on', () => {
    const fits = heard(['1', 'attack'], ['1.2', 'attack'], ['1.3', 'attack']);
    expect(signedContradictionsIn(fits)).toEqual([]);
    expect(suspectsOf(fits, 1)).toEqual([1, 2, 3]);
    expect(suspectsOf({ n: 4, general: 1, round: 2, received: [] }, 1)).toEqual([2, 3, 4]);
  });
});

/** Whether these traitors have a member in every contradiction. */
const isExplained = (view: SignedView, traitors: readonly General[]): boolean =>
  signedContradictionsIn(view).every((pair) => pair.some((general) => traitors.includes(general)));

/** What a loyal commander ordered in a view, or may have. */
const orderIn = ({ received }: SignedView, given: Order): Order =>
  received.find(({ path }) => path.length === 1)?.order ?? given;

/** The letters of the proof: what the observer got from traitors, and those under which loyal generals wrote to it. */
function needed({ general, received }: SignedView, traitors: readonly General[]): readonly Letter[] {
  const from = ({ path }: { path: Path }): boolean => traitors.includes(path.at(-1)!);
  const toOthers = received
    .filter((letter) => !from(letter))
    .map(({ path, order }) => ({ path: path.slice(0, -1), to: path.at(-1)!, order }))
    .filter(from);
  const toObserver = received.filter(from).map(({ path, order, good }) => ({
    ...{ path, to: general, order },
    ...(good < path.length ? { spoilt: good + 1 } : {}),
  }));
  return [...toOthers, ...toObserver];
}

/** Some of up to six generals are traitors, and send up to twenty letters. */
const anyAttack = anySize(6, 400).chain((size) =>
  anyTraitors(size.n, Math.min(3, size.n)).chain((traitors) => {
    const where = places(size.n, size.m, traitors, 'loyal');
    return fc.record({
      ...{ size: fc.constant(size), traitors: fc.constant(traitors), order: fc.constantFrom(...ORDERS) },
      letters: fc
        .subarray([...where], { maxLength: Math.min(20, where.length) })
        .chain((used) =>
          fc.tuple(...used.map((place) => fc.constantFrom(...anything(place), ...unspoilt(place)))),
        )
        .map((sent) => sent.flat()),
    });
  }),
);
