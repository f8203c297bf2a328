import { describe, expect, test } from 'vitest';
import { noAdversary, type Channel, type Traitors } from './adversary.ts';
import { liars, oralMessages } from './oral-messages.ts';
import { others } from './paths.ts';
import type { Protocol } from './protocol.ts';
import { run } from './run.ts';
import { herald, type Call, type Listening } from './testing/herald.ts';
import { viewOf } from './views.ts';

const losing = (...lost: readonly string[]): Channel => ({
  kind: 'channel',
  captures: ({ round, to }) => lost.includes(`${round}-${to}`),
});

describe('A channel that loses messengers', () => {
  test('leaves them in the log, undelivered, and their receivers without them', () => {
    const execution = run(herald(3), 'attack', losing('1-2', '3-3'));
    expect([...execution.log].map(({ round, to, delivered }) => [round, to, delivered])).toEqual([
      [1, 2, false],
      [1, 3, true],
      [2, 2, true],
      [2, 3, true],
      [3, 2, true],
      [3, 3, false],
    ]);
    expect(viewOf(execution, 2).received).toEqual([
      { round: 2, from: 1, order: 'attack' },
      { round: 3, from: 1, order: 'attack' },
    ]);
    expect(execution.traitors).toEqual([]);
  });

  test('changes what is decided, by everybody, since all are loyal', () => {
    expect([...run(herald(3), 'attack', losing('1-2', '3-2')).decisions]).toEqual([
      [1, 'attack'],
      [2, 'retreat'],
      [3, 'attack'],
    ]);
  });

  test('makes generals of OM(m) take retreat, in the form with an object a message', () => {
    const nothingArrives: Channel = { kind: 'channel', captures: () => true };
    const { decisions } = run(oralMessages(3, 1), 'attack', nothingArrives);
    expect([...decisions.values()]).toEqual(['attack', 'retreat', 'retreat']);
  });
});

describe('Traitors', () => {
  const traitorCommander = (send: Traitors<Call>['send']): Traitors<Call> => ({
    kind: 'traitors',
    traitors: [1],
    send,
  });

  test('may say something else, leave a message out, or send one where the protocol sends none', () => {
    const adversary = traitorCommander((round, truthful) => [
      ...truthful.filter(({ to }) => to !== 2),
      { round, from: 1, to: 4, payload: { order: 'attack', round }, delivered: true },
    ]);
    const execution = run(herald(4), 'attack', adversary);
    expect([...execution.log].map(({ to }) => to)).toEqual([3, 4, 4, 3, 4, 4, 3, 4, 4]);
    expect([...execution.decisions]).toEqual([
      [2, 'retreat'],
      [3, 'attack'],
      [4, 'attack'],
    ]);
  });

  test('are told what loyal generals in their places would send, and nothing of the others', () => {
    const told: string[] = [];
    run(herald(3), 'retreat', {
      kind: 'traitors',
      traitors: [1, 3],
      send: (round, truthful) => {
        told.push(...truthful.map(({ from, to, payload }) => `${round}: ${from}-${to} ${payload.order}`));
        return truthful;
      },
    });
    expect(told).toEqual([1, 2, 3].flatMap((r) => [`${r}: 1-2 retreat`, `${r}: 1-3 retreat`]));
  });

  test('can’t speak for a loyal general: `run` refuses, naming who', () => {
    const forger: Traitors<Call> = {
      kind: 'traitors',
      traitors: [3],
      send: (round) => [{ round, from: 1, to: 2, payload: { order: 'retreat', round }, delivered: true }],
    };
    expect(() => run(herald(3), 'attack', forger)).toThrow(
      'the adversary sent a message from general 1: expected only traitors (3)',
    );
    expect(() => run(herald(3), 'attack', { ...forger, traitors: [] })).toThrow('there are none');
  });

  test.each(['fastest', 'objects'] as const)('can’t tell a loyal general’s lie either (%s)', (form) => {
    const adversary = liars([3], 'truthful', [{ path: [1, 2], to: 3, order: 'retreat' }]);
    expect(() => run(oralMessages(3, 1), 'attack', adversary, { form })).toThrow('from general 2');
  });
});

test('without an adversary everybody does what was ordered, and who was given no order sends none', () => {
  expect([...run(herald(3), 'attack', noAdversary).decisions.values()]).toEqual([
    'attack',
    'attack',
    'attack',
  ]);
  const idle = run(herald(3), null, noAdversary);
  expect(idle.log.length).toBe(0);
  expect([...idle.decisions.values()]).toEqual(['retreat', 'retreat', 'retreat']);
});

test('messages stand in the log by sender where a protocol does not say otherwise, traitors’ too', () => {
  const everybodyCalls: Protocol<Listening, Call> = {
    ...herald(3),
    messages: ({ self }, round) =>
      others(3, [self]).map((to) => ({ to, payload: { order: 'attack', round } })),
  };
  const { log } = run(everybodyCalls, 'attack', {
    kind: 'traitors',
    traitors: [2],
    send: (_, truthful) => truthful,
  });
  expect([...log].slice(0, 6).map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [1, 3],
    [2, 1],
    [2, 3],
    [3, 1],
    [3, 2],
  ]);
  expect([log.range(1), log.range(3)]).toEqual([
    [0, 6],
    [12, 18],
  ]);
});

test('the same input gives the same execution', () => {
  const again = (): unknown => {
    const { log, decisions } = run(oralMessages(5, 2), 'attack', liars([2, 4], 'split', []));
    return { log: [...log], decisions: [...decisions] };
  };
  expect(again()).toEqual(again());
});
