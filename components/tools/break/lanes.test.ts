/** Executions side by side share their rows, and no value is lost on the way to the page. */
import { describe, expect, test } from 'vitest';
import type { ReportedExecution, SentMessage } from '../../../src/sandbox/report.ts';
import {
  lastRound,
  latest,
  latestOn,
  messageIn,
  orderIn,
  rowsOf,
  shortened,
  traitorOf,
  written,
  type Row,
} from './lanes.ts';

const sent = (round: number, from: number, to: number, value: unknown = 'x'): SentMessage => ({
  ...{ round, from, to, value, delivered: true },
});
const execution = (...messages: readonly SentMessage[]): ReportedExecution => ({
  ...{ order: 'attack', messages, decisions: { 1: 'attack', 3: 'retreat' } },
});

describe('Rows', () => {
  const one = execution(sent(1, 2, 3), sent(1, 1, 2), sent(2, 1, 2, 'first'));
  const other = execution(sent(1, 1, 3), sent(1, 2, 3), sent(2, 1, 2, 'second'));

  test('are every messenger of either execution once, in the order of rounds', () => {
    const rows = rowsOf([one, other], 2);
    expect(rows.map(({ round, from, to }) => `${round}:${from}>${to}`)).toEqual([
      '1:1>2',
      '1:1>3',
      '1:2>3',
      '2:1>2',
    ]);
    expect(rows.map((row) => messageIn(other, row)?.value)).toEqual([undefined, 'x', 'x', 'second']);
  });

  test('end with the present round', () => {
    expect(rowsOf([one, other], 1)).toHaveLength(3);
    expect(rowsOf([one, other], 0)).toEqual([]);
    expect(lastRound([one, other])).toBe(2);
    expect(lastRound([execution()])).toBe(0);
  });
});

describe('Of a long execution', () => {
  const rows = (perRound: number, rounds: number): readonly Row[] =>
    Array.from({ length: rounds * perRound }, (_, i) => ({
      ...{ round: Math.floor(i / perRound) + 1, from: 1, to: (i % perRound) + 2 },
    }));

  test.each([
    [2, 10, 20, 1],
    [2, 10, 19, 2],
    [2, 10, 5, 9],
    [3, 4, 4, 4],
    [6, 3, 2, 3],
    [1, 1000, 36, 965],
  ])(
    'with %i messages in each of %i rounds, %i rows begin with round %i',
    (perRound, rounds, most, first) => {
      const shown = latest(rows(perRound, rounds), most);
      expect(shown[0]?.round).toBe(first);
      expect(shown).toHaveLength((rounds - first + 1) * perRound);
    },
  );
});

test('On each way lies the latest message that went it, and an order is a value that is nothing else', () => {
  const all = execution(sent(1, 1, 2, 'attack'), sent(1, 2, 1), sent(2, 1, 2, ['attack']), sent(3, 2, 1));
  const on = (upTo: number) => latestOn(all, upTo).map(({ round, from }) => `${from} in ${round}`);
  expect(on(1)).toEqual(['1 in 1', '2 in 1']);
  expect(on(2)).toEqual(['1 in 2', '2 in 1']);
  expect(on(0)).toEqual([]);
  expect(all.messages.map(orderIn)).toEqual(['attack', null, null, null]);
});

test('the traitor is who decides nothing', () => {
  expect(traitorOf(execution(), 3)).toBe(2);
  expect(traitorOf({ ...execution(), decisions: { 1: 'attack', 2: 'attack' } }, 2)).toBeNull();
});

test('a value is written as what it is: words bare, everything else as JSON', () => {
  const values = ['attack', 'attack at dawn', '7', 7, true, '', ' x', 'a"b', null, ['retreat'], { a: [1] }];
  expect(values.slice(0, 2).map(written)).toEqual(['attack', 'attack at dawn']);
  expect([7, true, '', ' x', 'a"b', ['retreat'], { a: [1] }].map(written)).toEqual([
    ...['7', 'true', '""', '" x"', '"a\\"b"', '["retreat"]', '{"a":[1]}'],
  ]);
  // no two different values look the same
  expect(new Set(values.map(written)).size).toBe(values.length);
});

test('what is too long for its line is cut and says so', () => {
  expect(shortened('attack', 6)).toBe('attack');
  expect(shortened('attack!', 6)).toBe('attac…');
  expect(shortened('🗡️🗡️🗡️', 3)).toBe('🗡️…');
});
