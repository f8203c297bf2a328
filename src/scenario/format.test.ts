/**
 * Printing and reading undo each other.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from './format.ts';
import { formatLie } from './lie-text.ts';
import { parse } from './parse.ts';
import { KINDS, type Scenario } from './scenario.ts';
import { anyKing, anyOral, anyScenario, anySigned, anyTwoGenerals } from './testing/arbitraries.ts';
import { brokenPromise } from './testing/promises.ts';

// patience: the machine may have other things to do

const RUNS = { numRuns: 1000 };
const kinds = { om: anyOral, sm: anySigned, '2g': anyTwoGenerals, pk: anyKing } satisfies Record<
  Scenario['kind'],
  unknown
>;

describe('Print, then read: the same scenario', () => {
  test.each(KINDS)('%s', (kind) => {
    fc.assert(
      fc.property<[Scenario]>(kinds[kind], (scenario) => {
        expect(parse(format(scenario))).toEqual({ kind: 'parsed', scenario });
      }),
      RUNS,
    );
  });
});

test('read, then print: a canonical token is its own print, and any order of its fields prints as it', () => {
  const shuffled = anyScenario.chain((scenario) => {
    const [kind, ...fields] = format(scenario).split('_');
    return fc.record({
      token: fc.constant(format(scenario)),
      mixed: fc
        .shuffledSubarray(fields, { minLength: fields.length })
        .map((mixed) => [kind, ...mixed].join('_')),
    });
  });
  fc.assert(
    fc.property(shuffled, ({ token, mixed }) => {
      const parsed = parse(mixed);
      expect(parsed.kind === 'parsed' && format(parsed.scenario)).toBe(token);
    }),
    RUNS,
  );
});

test('a scenario prints in characters that no channel encodes', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const token = format(scenario);
      expect(new URLSearchParams({ s: token }).toString()).toBe(`s=${token}`);
      expect(encodeURIComponent(token)).toBe(token);
    }),
    RUNS,
  );
});

test('any string whatever is read or refused, and what is offered instead is read and prints the same', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'om2g_1.-tnr'.split('')) }),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(brokenPromise(any)).toBeNull();
    }),
    RUNS,
  );
});

test('a lie is written path, hyphen, receiver, order', () => {
  expect(formatLie({ path: [1, 10], to: 3, order: null })).toBe('1.10-3x');
  expect(formatLie({ path: [1], to: 12, order: 'attack' })).toBe('1-12a');
});
