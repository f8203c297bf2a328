/** The chain of messengers, against a table that a person could write: no state machine, only counting. */
import { describe, expect, test } from 'vitest';
import { judge } from './conditions.ts';
import { run } from './run.ts';
import { captures, messengerExchange } from './two-generals.ts';
import { viewOf } from './views.ts';

type Outcome = readonly [first: string, second: string];

/** How many messengers arrive when exactly the bits of `lost` are captured (bit i − 1 is messenger i). */
function arriving(k: number, lost: number): number {
  let arrived = 0;
  while (arrived < k && ((lost >> arrived) & 1) === 0) arrived++;
  return arrived;
}

/** What both decide: odd messengers reach general 2, even ones general 1, and nobody else counts. */
function expected(ordered: boolean, arrived: number, w1: number, w2: number): Outcome {
  let [first, second] = [0, 0];
  for (let messenger = 1; messenger <= arrived; messenger++) {
    if (messenger % 2 === 0) first++;
    else second++;
  }
  return [ordered && first >= w1 ? 'attack' : 'retreat', second >= w2 ? 'attack' : 'retreat'];
}

const bits = (lost: number): readonly number[] =>
  Array.from({ length: 12 }, (_, i) => i + 1).filter((messenger) => ((lost >> (messenger - 1)) & 1) === 1);

/** Every loss pattern of every length, as the messengers that are captured. */
const PATTERNS = Array.from({ length: 2 ** 12 }, (_, lost) => bits(lost));

const THRESHOLDS = Array.from({ length: 81 }, (_, i) => [Math.floor(i / 9), i % 9] as const);

describe('The chain of messengers', () => {
  test.each(Array.from({ length: 12 }, (_, i) => [i + 1]))(
    'of %i decides as the table says, for every pair of thresholds, order and loss pattern',
    (k) => {
      let wrong = 0;
      let first = '';
      for (const [w1, w2] of THRESHOLDS) {
        const chain = messengerExchange(k, [w1, w2]);
        for (let lost = 0; lost < 2 ** k; lost++) {
          const channel = captures(PATTERNS[lost]!);
          const arrived = arriving(k, lost);
          for (const order of ['attack', 'retreat'] as const) {
            const ordered = order === 'attack';
            const { decisions, log } = run(chain, order, channel);
            const [one, two] = expected(ordered, ordered ? arrived : 0, w1, w2);
            const sent = ordered ? Math.min(k, arrived + 1) : 0;
            if (decisions.get(1) === one && decisions.get(2) === two && log.length === sent) continue;
            wrong++;
            first ||= `w${w1}.${w2} ${order} x${PATTERNS[lost]!.join('.')}`;
          }
        }
      }
      expect({ wrong, first }).toEqual({ wrong: 0, first: '' });
    },
    120_000,
  );

  test('sends each messenger in its own round, back and forth, and none after the first loss', () => {
    for (let k = 1; k <= 12; k++) {
      for (let lost = 0; lost < 2 ** k; lost++) {
        const arrived = arriving(k, lost);
        const { log } = run(messengerExchange(k, [0, 0]), 'attack', captures(PATTERNS[lost]!));
        const sent = Math.min(k, arrived + 1);
        const wanted = Array.from({ length: sent }, (_, i) => {
          const from = i % 2 === 0 ? 1 : 2;
          return `${i + 1} ${from} ${3 - from} attack ${i < arrived}`;
        });
        const found = [...log].map(
          ({ round, from, to, payload, delivered }) => `${round} ${from} ${to} ${payload} ${delivered}`,
        );
        if (found.join() !== wanted.join()) expect(found).toEqual(wanted);
      }
    }
  });

  test('is judged by agreement alone: whether both decide alike', () => {
    const verdicts = (w: readonly [number, number], lost: readonly number[]) =>
      judge(run(messengerExchange(4, w), 'attack', captures(lost)));
    expect(verdicts([0, 1], [2])).toEqual({
      agreement: { kind: 'holds', lieutenants: [1, 2], order: 'attack' },
      validity: { kind: 'vacuous' },
    });
    expect(verdicts([0, 1], [1])).toEqual({
      agreement: { kind: 'violated', attacks: 1, retreats: 2 },
      validity: { kind: 'vacuous' },
    });
    expect(verdicts([1, 1], [2]).agreement).toEqual({ kind: 'violated', attacks: 2, retreats: 1 });
  });

  test('leaves each general with the plan, the order if it is 1, and what reached it', () => {
    const execution = run(messengerExchange(5, [1, 2]), 'attack', captures([4]));
    expect(viewOf(execution, 1)).toEqual({
      kind: '2g',
      general: 1,
      k: 5,
      w: [1, 2],
      order: 'attack',
      received: [{ round: 2, from: 2 }],
    });
    expect(viewOf(execution, 2)).toEqual({
      kind: '2g',
      general: 2,
      k: 5,
      w: [1, 2],
      order: null,
      received: [
        { round: 1, from: 1 },
        { round: 3, from: 1 },
      ],
    });
  });

  test('never tells a general what became of the messenger it sent last', () => {
    for (let d = 1; d <= 6; d++) {
      const [before, after] = [d, d + 1].map((lost) =>
        run(messengerExchange(6, [1, 1]), 'attack', captures([lost])),
      );
      const sender = d % 2 === 1 ? 1 : 2;
      expect(viewOf(before!, sender)).toEqual(viewOf(after!, sender));
      expect(viewOf(before!, 3 - sender)).not.toEqual(viewOf(after!, 3 - sender));
    }
  });

  test('without an order is silent, and 2 follows its rule', () => {
    for (const [w2, second] of [
      [0, 'attack'],
      [1, 'retreat'],
    ] as const) {
      for (const order of ['retreat', null] as const) {
        const { log, decisions } = run(messengerExchange(4, [0, w2]), order, captures([]));
        expect(log.length).toBe(0);
        expect([...decisions.values()]).toEqual(['retreat', second]);
      }
    }
  });
});
