import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  comparePaths,
  formatPath,
  indexOfMessage,
  messageAtIndex,
  messageCount,
  messagesInRound,
  others,
  pathsOfLength,
  walkRound,
} from './paths.ts';

const everyRound = [2, 3, 4, 5, 6, 7].flatMap((n) =>
  Array.from({ length: n - 1 }, (_, i) => ({ n, round: i + 1 })),
);

describe('A message of OM(m) and its place in the log', () => {
  test.each(everyRound)(
    'round $round among $n generals: the log lists path by path, then receiver',
    (size) => {
      const { n, round } = size;
      const listed = pathsOfLength(n, round).flatMap((path) => others(n, path).map((to) => ({ path, to })));
      expect(listed).toHaveLength(messagesInRound(n, round));
      expect(listed.map((_, index) => messageAtIndex(n, round, index))).toEqual(listed);
      expect(listed.map(({ path, to }) => indexOfMessage(n, path, to))).toEqual([...listed.keys()]);
      const walked: unknown[] = [];
      walkRound(n, round, (from, to, index) => walked.push({ from, to, index }));
      expect(walked).toEqual(listed.map(({ path, to }, index) => ({ from: path.at(-1), to, index })));
    },
  );

  test('index and message are each other’s inverse among sixteen generals too', () => {
    const place = fc
      .integer({ min: 1, max: 6 })
      .chain((round) =>
        fc.record({ round: fc.constant(round), index: fc.nat(messagesInRound(16, round) - 1) }),
      );
    fc.assert(
      fc.property(place, ({ round, index }) => {
        const { path, to } = messageAtIndex(16, round, index);
        expect(path).toHaveLength(round);
        expect(path[0]).toBe(1);
        expect(new Set([...path, to]).size).toBe(round + 1);
        expect(indexOfMessage(16, path, to)).toBe(index);
        if (index === 0) return;
        const before = messageAtIndex(16, round, index - 1);
        expect(comparePaths([...before.path, before.to], [...path, to])).toBeLessThan(0);
      }),
    );
  });

  test('the children of a node stand together: its index times their number, and on', () => {
    expect(indexOfMessage(7, [1, 3], 5)).toBe(7);
    expect([2, 4, 6, 7].map((to) => indexOfMessage(7, [1, 3, 5], to))).toEqual([28, 29, 30, 31]);
  });
});

describe('Paths', () => {
  test('are compared number by number, a prefix before what it begins', () => {
    const sorted = [[1], [1, 2], [1, 2, 3], [1, 2, 10], [1, 3], [1, 10], [1, 10, 2]];
    expect([...sorted].reverse().sort(comparePaths)).toEqual(sorted);
    expect(comparePaths([1, 2], [1, 2])).toBe(0);
  });

  test('are written with dots', () => {
    expect(formatPath([1])).toBe('1');
    expect(formatPath([1, 10, 2])).toBe('1.10.2');
  });
});

test('OM(m) sends as many messages as published, exponential in m', () => {
  const counts = [
    [2, 0, 1],
    [3, 1, 4],
    [4, 1, 9],
    [7, 2, 156],
    [10, 3, 3609],
    [13, 4, 108_384],
    [16, 5, 3_999_675],
  ] as const;
  for (const [n, m, count] of counts) expect(messageCount(n, m)).toBe(count);
  expect([1, 2, 3].map((round) => messagesInRound(7, round))).toEqual([6, 30, 120]);
});
