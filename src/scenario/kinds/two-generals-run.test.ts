import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ORDERS } from '../../core/testing/enumerate.ts';
import type { Edited } from '../edit.ts';
import { executeTwoGenerals, twoGeneralsRun } from './two-generals-run.ts';
import { format } from '../format.ts';
import { parse } from '../parse.ts';
import { describeRefusal } from '../refusals.ts';
import { CASTS, LIMITS, type TwoGeneralsScenario } from '../scenario.ts';
import { anyTwoGenerals } from '../testing/arbitraries.ts';

const { moves } = twoGeneralsRun;

function scenarioOf(token: string): TwoGeneralsScenario {
  const parsed = parse(token);
  if (parsed.kind === 'refused' || parsed.scenario.kind !== '2g')
    throw new Error(`${token} is no 2g scenario`);
  return parsed.scenario;
}

function edited(result: Edited<TwoGeneralsScenario>): TwoGeneralsScenario {
  if (result.kind === 'refused') throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return result.scenario;
}

const token = (result: Edited<TwoGeneralsScenario>): string => format(edited(result));

/** What a reader can type into a field for a number: anything. */
const TYPED = [NaN, 1.5, 0.5, -1, 100, 1e21, Infinity, -Infinity];
const anyTyped = fc.oneof(fc.integer({ min: -2, max: 102 }), fc.double(), fc.constantFrom(...TYPED));

type Move = (scenario: TwoGeneralsScenario) => Edited<TwoGeneralsScenario>;

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  anyTyped.map(
    (messenger): Move =>
      (scenario) =>
        moves.toggleLost(scenario, messenger),
  ),
  fc.nat(98).map(
    (i): Move =>
      (scenario) =>
        moves.toggleLost(scenario, 1 + (i % scenario.messengers)),
  ),
  fc
    .record(
      {
        messengers: anyTyped,
        thresholds: fc.tuple(anyTyped, anyTyped),
        order: fc.constantFrom(...ORDERS),
        cast: fc.constantFrom(...CASTS),
      },
      { requiredKeys: [] },
    )
    .map(
      (settings): Move =>
        (scenario) =>
          moves.configure(scenario, settings),
    ),
);

describe('Whatever moves are made', () => {
  test('the result is a scenario that the notation writes and reads back, and that can be executed', () => {
    let [made, refused] = [0, 0];
    fc.assert(
      fc.property(anyTwoGenerals, fc.array(anyMove, { minLength: 1, maxLength: 12 }), (start, moves) => {
        let scenario = start;
        for (const move of moves) {
          const result = move(scenario);
          if (result.kind === 'refused') {
            refused++;
            continue;
          }
          made++;
          scenario = result.scenario;
          expect(parse(format(scenario))).toEqual({ kind: 'parsed', scenario });
          expect(executeTwoGenerals(scenario).decisions.size).toBe(2);
        }
      }),
      { numRuns: 300 },
    );
    expect(made).toBeGreaterThan(300);
    expect(refused).toBeGreaterThan(300);
  });

  test('a scenario that is given is left as it was', () => {
    fc.assert(
      fc.property(anyTwoGenerals, anyMove, (scenario, move) => {
        const before = structuredClone(scenario);
        move(scenario);
        expect(scenario).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  test('what is refused here is what the notation refuses, at the same field, for the same reason', () => {
    fc.assert(
      fc.property(anyTwoGenerals, anyMove, (scenario, move) => {
        const result = move(scenario);
        if (result.kind === 'edited' || !/^([kx]\d+|w\d+\.\d+)$/.test(result.field)) return;
        const { messengers, thresholds } = scenario;
        const fields = [`k${messengers}`, `w${thresholds.join('.')}`];
        const others = fields.filter((field) => !field.startsWith(result.field.charAt(0)));
        const text = ['2g', ...others, result.field].join('_');
        const parsed = parse(text);
        expect(parsed.kind).toBe('refused');
        if (parsed.kind !== 'refused') return;
        const { position: _position, field, ...reason } = parsed.refusal;
        // −0 is written 0
        expect(JSON.stringify({ field, reason })).toBe(
          JSON.stringify({ field: result.field, reason: result.reason }),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('A messenger', () => {
  test('is captured, and let through again', () => {
    const start = scenarioOf('2g_k5_oa_w1.2_x2');
    expect(token(moves.toggleLost(start, 4))).toBe('2g_k5_oa_w1.2_x2.4');
    expect(token(moves.toggleLost(start, 1))).toBe('2g_k5_oa_w1.2_x1.2');
    expect(token(moves.toggleLost(start, 2))).toBe('2g_k5_oa_w1.2');
    fc.assert(
      fc.property(anyTwoGenerals, fc.nat(98), (scenario, i) => {
        const messenger = 1 + (i % scenario.messengers);
        const once = edited(moves.toggleLost(scenario, messenger));
        expect(once.lost.includes(messenger)).toBe(!scenario.lost.includes(messenger));
        expect(edited(moves.toggleLost(once, messenger))).toEqual(scenario);
      }),
      { numRuns: 100 },
    );
  });

  test.each([0, -1, 5, 99, 100, ...TYPED])('number %d of four is refused', (messenger) => {
    expect(moves.toggleLost(scenarioOf('2g_k4_oa_w0.1'), messenger)).toEqual({
      kind: 'refused',
      reason: { code: 'out-of-range', what: 'lost', found: messenger, least: 1, most: 4 },
      field: `x${messenger}`,
    });
  });
});

describe('The settings', () => {
  const start = scenarioOf('2g_k4_oa_w0.1_x2.4');

  test('are changed one by one', () => {
    expect(token(moves.configure(start, { thresholds: [3, 99] }))).toBe('2g_k4_oa_w3.99_x2.4');
    expect(token(moves.configure(start, { order: 'retreat' }))).toBe('2g_k4_or_w0.1_x2.4');
    expect(token(moves.configure(start, { cast: 'shop' }))).toBe('2g_k4_oa_w0.1_x2.4_cshop');
    expect(token(moves.configure(start, { messengers: 99 }))).toBe('2g_k99_oa_w0.1_x2.4');
    expect(moves.configure(start, {})).toEqual({ kind: 'edited', scenario: start });
  });

  test('with fewer messengers lose the losses and the rounds that are no more', () => {
    expect(token(moves.configure(start, { messengers: 3 }))).toBe('2g_k3_oa_w0.1_x2');
    expect(token(moves.configure(start, { messengers: 1 }))).toBe('2g_k1_oa_w0.1');
    const early = scenarioOf('2g_k4_oa_w0.1_r3');
    expect(token(moves.configure(early, { messengers: 2 }))).toBe('2g_k2_oa_w0.1');
    expect(token(moves.configure(early, { messengers: 6 }))).toBe('2g_k6_oa_w0.1_r3');
  });

  test('at the end of the chain stay at its end', () => {
    expect(edited(moves.configure(start, { messengers: 9 })).round).toBe(9);
  });

  test.each([0, ...TYPED])('of %d messengers are refused', (messengers) => {
    expect(moves.configure(start, { messengers })).toEqual({
      kind: 'refused',
      reason: { code: 'out-of-range', what: 'messengers', found: messengers, ...LIMITS.messengers },
      field: `k${messengers}`,
    });
  });

  test.each(TYPED)('with a threshold of %d are refused, for either general', (threshold) => {
    const reason = { code: 'out-of-range', what: 'threshold', found: threshold, ...LIMITS.threshold };
    expect(moves.configure(start, { thresholds: [threshold, 1] })).toEqual({
      kind: 'refused',
      reason,
      field: `w${threshold}.1`,
    });
    expect(moves.configure(start, { thresholds: [0, threshold] })).toEqual({
      kind: 'refused',
      reason,
      field: `w0.${threshold}`,
    });
  });

  test('that are refused say in one sentence what would be right', () => {
    const sentence = (result: Edited<TwoGeneralsScenario>): string => {
      if (result.kind === 'edited') throw new Error('nothing was refused');
      return describeRefusal({ ...result.reason, field: result.field, position: 0 });
    };
    expect(sentence(moves.configure(start, { messengers: 100 }))).toBe(
      '“k100”: the number of messengers must be from 1 to 99, not 100.',
    );
    expect(sentence(moves.configure(start, { thresholds: [0, -1] }))).toBe(
      '“w0.-1”: a threshold must be from 0 to 99, not -1.',
    );
    expect(sentence(moves.toggleLost(start, 5))).toBe(
      '“x5”: the number of a lost messenger must be from 1 to 4, not 5.',
    );
    expect(sentence(moves.configure(start, { thresholds: [1.5, 0] }))).toBe(
      '“w1.5.0”: a threshold must be from 0 to 99, not 1.5.',
    );
  });
});
