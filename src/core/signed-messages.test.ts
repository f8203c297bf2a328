/**
 * SM(m) where traitors do what the notation has no word for: chains that come late or early, that are cut, that belong
 * elsewhere, and two orders at once.
 */
import { describe, expect, test } from 'vitest';
import { noAdversary, type Traitors } from './adversary.ts';
import { judge } from './conditions.ts';
import type { Execution } from './execution.ts';
import type { General, Message, Order, Path, Round } from './model.ts';
import { liars, oralMessages } from './oral-messages.ts';
import { run } from './run.ts';
import { extend, signerOf, type SignedOrder, type Terms } from './signature-chains.ts';
import { acceptanceOf, accept, choice, signedMessages, termsOf } from './signed-messages.ts';
import { viewOf } from './views.ts';

const TERMS: Terms = { n: 4, m: 1, session: 5 };

const chainOf = (order: Order, path: Path, terms = TERMS): SignedOrder =>
  path.reduce<SignedOrder>(
    (chain, general) => extend(terms, chain, general, signerOf(terms.session, general)),
    { order, path: [], signatures: [] },
  );

/** Traitors who send exactly these chains. */
const sending = (
  traitors: readonly General[],
  ...script: readonly (readonly [round: Round, to: General, chain: SignedOrder])[]
): Traitors<SignedOrder> => ({
  kind: 'traitors',
  traitors,
  send: (now) =>
    script
      .filter(([round]) => round === now)
      .map(([round, to, payload]) => ({ round, from: traitors[0]!, to, payload, delivered: true })),
});

const played = (adversary: Traitors<SignedOrder>, { n, m, session } = TERMS): Execution<SignedOrder> =>
  run(signedMessages(n, m, session), 'attack', adversary);

const fates = (execution: Execution<SignedOrder>): readonly unknown[] =>
  [...execution.log].filter(({ from }) => from === 1).map((message) => acceptanceOf(execution, message));

describe('A chain is accepted in the round that it has as many signatures as, and in no other', () => {
  test('an order held back comes too late', () => {
    const late = played(sending([1], [1, 2, chainOf('attack', [1])], [2, 3, chainOf('retreat', [1])]));
    expect(fates(late)).toEqual([
      { kind: 'accepted' },
      { kind: 'rejected', fault: { kind: 'round', found: 1, expected: 2 } },
    ]);
    expect(judge(late).agreement).toMatchObject({ kind: 'holds', order: 'attack' });
  });

  test('and one with more signatures than rounds too early', () => {
    const early = played(sending([1, 2], [1, 3, chainOf('retreat', [1, 2])]));
    expect(fates(early)).toEqual([{ kind: 'rejected', fault: { kind: 'round', found: 2, expected: 1 } }]);
  });
});

test('a chain of another session, of another n or m is rejected', () => {
  for (const other of [{ session: 6 }, { n: 5 }, { m: 2 }]) {
    const chain = chainOf('retreat', [1], { ...TERMS, ...other });
    expect(accept(TERMS, chain, 1)).toMatchObject({
      kind: 'rejected',
      fault: { kind: 'signature', place: 1 },
    });
    expect(accept({ ...TERMS, ...other }, chain, 1)).toEqual({ kind: 'accepted' });
  }
});

describe('Two orders at once on one path', () => {
  const [attack, retreat] = [chainOf('attack', [1]), chainOf('retreat', [1])];

  test('are both accepted and both passed on', () => {
    const execution = played(sending([1], [1, 2, retreat], [1, 2, attack]));
    const said = ({ to, payload }: Message<SignedOrder>): string =>
      `${payload.path.join('.')}-${to} ${payload.order}`;
    expect([...execution.log].map(said)).toEqual([
      ...['1-2 attack', '1-2 retreat'],
      ...['1.2-3 attack', '1.2-3 retreat', '1.2-4 attack', '1.2-4 retreat'],
    ]);
    expect([...execution.decisions.values()]).toEqual(['retreat', 'retreat', 'retreat']);
  });

  test('look the same in whatever order the traitor sends them', () => {
    const [one, other] = [
      played(sending([1], [1, 2, retreat], [1, 2, attack])),
      played(sending([1], [1, 2, attack], [1, 2, retreat])),
    ];
    expect(viewOf(one, 2)).toEqual(viewOf(other, 2));
  });
});

test('the adversary is told all that reached a traitor in earlier rounds, and nothing else', () => {
  const told: string[] = [];
  played({
    kind: 'traitors',
    traitors: [2, 3],
    send: (round, truthful, received) => {
      told.push(...received.map(({ to, payload }) => `${round}: ${payload.path.join('.')}-${to}`));
      return truthful;
    },
  });
  expect(told).toEqual(['2: 1-2', '2: 1-3']);
});

test('choice(V) is the one order in V, and retreat where there is none or there are both', () => {
  expect(choice(['attack'])).toBe('attack');
  expect(choice(['retreat'])).toBe('retreat');
  expect(choice(['attack', 'attack'])).toBe('attack');
  expect(choice([])).toBe('retreat');
  expect(choice(['attack', 'retreat'])).toBe('retreat');
});

test('a view holds the session and whether each chain was accepted, and no signature', () => {
  const execution = played(sending([1], [1, 2, chainOf('attack', [1])]));
  expect(JSON.stringify(viewOf(execution, 2))).toBe(
    '{"kind":"sm","general":2,"n":4,"m":1,"session":5,"order":null,' +
      '"received":[{"round":1,"path":"1","order":"attack","accepted":true}]}',
  );
});

test('a commander who is given no order signs none', () => {
  const { log, decisions } = run(signedMessages(3, 1, 0), null, noAdversary);
  expect(log.length).toBe(0);
  expect([...decisions.values()]).toEqual(['retreat', 'retreat', 'retreat']);
});

test('the terms of an execution are those it was signed under; one of oral messages has none', () => {
  expect(termsOf(played(sending([1])))).toEqual(TERMS);
  const oral = run(oralMessages(3, 1), 'attack', liars([], 'truthful', [])) as unknown;
  expect(() => termsOf(oral as Execution<SignedOrder>)).toThrow('an execution of the kind om: expected sm');
});
