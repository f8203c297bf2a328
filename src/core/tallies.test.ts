import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Execution } from './execution.ts';
import type { Round } from './model.ts';
import { isLie, liars, oralMessages, type Relay } from './oral-messages.ts';
import { run } from './run.ts';
import { tallies, type Tally } from './tallies.ts';
import { anySetting, anySize, execute } from './testing/arbitraries.ts';

/** The same counts made the slow way: every message of the round is read back and put where it belongs. */
function countedOneByOne(execution: Execution<Relay>, round: Round): readonly Tally[] {
  const { log, generals: n, traitors } = execution;
  const found: Tally[] = [];
  for (let from = 1; from <= n; from++) {
    for (let to = 1; to <= n; to++) {
      const own = Array.from({ length: log.length }, (_, index) => ({
        index,
        message: log.at(index),
      })).filter(({ message }) => message.round === round && message.from === from && message.to === to);
      if (own.length === 0) continue;
      const saying = (order: string | null) =>
        own.filter(({ message }) => message.payload.order === order).length;
      const lies = own.filter(({ message }) => isLie(execution, message)).length;
      // the counts know who may lie at all; that nobody else does is checked here, too
      expect(traitors.includes(from) || lies === 0).toBe(true);
      found.push({
        ...{ round, from, to, first: own[0]!.index, lies },
        ...{ attacks: saying('attack'), retreats: saying('retreat'), withheld: saying(null) },
      });
    }
  }
  return found;
}

const rounds = ({ rounds: last }: Execution<Relay>): readonly Round[] =>
  Array.from({ length: last }, (_, i) => i + 1);

describe('The tallies of a round', () => {
  test('are what counting its messages one by one gives, by sender, then receiver', () => {
    fc.assert(
      fc.property(anySetting(anySize(6, 400)), (setting) => {
        const execution = execute(setting);
        for (const round of rounds(execution)) {
          expect(tallies(execution, round)).toEqual(countedOneByOne(execution, round));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('are the same whether the log holds bytes or messages', () => {
    fc.assert(
      fc.property(anySetting(anySize(7, 900)), (setting) => {
        const [flat, plain] = [execute(setting), execute(setting, { form: 'objects' })];
        for (const round of rounds(flat)) expect(tallies(flat, round)).toEqual(tallies(plain, round));
      }),
      { numRuns: 100 },
    );
  });

  test('count every message once, also where there are 3,609 of them', () => {
    const execution = run(oralMessages(10, 3), 'attack', liars([1, 4, 7], 'split', []));
    const all = rounds(execution).map((round) => tallies(execution, round));
    // each lieutenant hears the commander once; later every two lieutenants exchange messages
    expect(all.map(({ length }) => length)).toEqual([9, 72, 72, 72]);
    const counts = all.flat().map(({ attacks, retreats, withheld }) => attacks + retreats + withheld);
    expect(counts.reduce((sum, count) => sum + count)).toBe(3609);
    for (const [i, list] of all.entries()) {
      const [start, end] = execution.log.range(i + 1);
      expect(Math.min(...list.map(({ first }) => first))).toBe(start);
      expect(Math.max(...list.map(({ first }) => first))).toBeLessThan(end);
    }
  });

  test('tell withheld messages from orders to retreat', () => {
    const silent = run(oralMessages(4, 1), 'retreat', liars([3], 'silent', []));
    const [to2, to4] = tallies(silent, 2).filter(({ from }) => from === 3);
    expect(to2).toMatchObject({ from: 3, to: 2, attacks: 0, retreats: 0, withheld: 1, lies: 1 });
    expect(to4).toMatchObject({ from: 3, to: 4, attacks: 0, retreats: 0, withheld: 1, lies: 1 });
  });

  test('call no message a lie that relays another traitor’s lie truthfully', () => {
    const lie = { path: [1], to: 2, order: 'retreat' } as const;
    const chain = run(oralMessages(4, 1), 'attack', liars([1, 2], 'truthful', [lie]));
    expect(tallies(chain, 1).map(({ lies }) => lies)).toEqual([1, 0, 0]);
    const relayed = tallies(chain, 2).filter(({ from }) => from === 2);
    expect(relayed.map(({ retreats, lies }) => [retreats, lies])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
});
