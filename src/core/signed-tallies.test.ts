/**
 * What passes between two generals who sign, counted.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lie, Strategy } from './adversary.ts';
import { generals, type General } from './model.ts';
import { deedsIn, signedTallies, truthfulMessages } from './signed-tallies.ts';
import { anySetting, anySize } from './testing/arbitraries.ts';
import { signedRun } from './testing/signed.ts';

const four = (
  traitors: readonly General[],
  lies: readonly Lie[],
  strategy: Strategy = 'truthful',
): ReturnType<typeof signedRun> =>
  signedRun({ n: 4, m: 2, session: 0, order: 'attack', traitors, strategy, lies });

const tally = (from: General, to: General, others: object): object => ({
  ...{ round: 2, from, to, attacks: 0, retreats: 0, withheld: 0, lies: 0, rejected: 0 },
  ...others,
});

describe('The tallies of a round', () => {
  test('count a forged order as a lie that is rejected', () => {
    const tallies = signedTallies(four([2], [{ path: [1, 2], to: 3, order: 'retreat' }]), 2);
    expect(tallies).toEqual([
      tally(2, 3, { retreats: 1, lies: 1, rejected: 1, first: 3 }),
      tally(2, 4, { attacks: 1, first: 4 }),
      tally(3, 2, { attacks: 1, first: 5 }),
      tally(3, 4, { attacks: 1, first: 6 }),
      tally(4, 2, { attacks: 1, first: 7 }),
      tally(4, 3, { attacks: 1, first: 8 }),
    ]);
  });

  test('count what traitors withhold, which is in no log', () => {
    const execution = four([2], [{ path: [1, 2], to: 4, order: null }]);
    expect(signedTallies(execution, 2).slice(0, 2)).toEqual([
      tally(2, 3, { attacks: 1, first: 3 }),
      tally(2, 4, { withheld: 1, lies: 1, first: null }),
    ]);
    expect(execution.log.length).toBe(8);
  });

  test('count a second order, sent on a path where there was none to send, as a lie that is accepted', () => {
    const lies: Lie[] = [{ path: [1, 3, 2], to: 4, order: 'attack' }];
    const [first, second] = signedTallies(four([1, 2], lies), 3);
    expect(first).toMatchObject({ round: 3, from: 2, to: 4, attacks: 1, lies: 1, rejected: 0 });
    expect(second).toBeUndefined();
  });

  test('take a lie that happens to be true for the truth', () => {
    const execution = four([2], [{ path: [1, 2], to: 3, order: 'attack' }]);
    expect(signedTallies(execution, 2).every(({ lies }) => lies === 0)).toBe(true);
  });
});

test('every message is in one tally, traitors who tell the truth lie nowhere, and silent ones withhold all', () => {
  fc.assert(
    fc.property(anySetting(anySize(6)), fc.boolean(), (setting, plain) => {
      const execution = signedRun({ ...setting, ...(plain ? { lies: [] } : {}), session: 0 });
      const rounds = generals(execution.rounds);
      const deeds = rounds.flatMap((round) => deedsIn(execution, round));
      const sent = deeds.filter(({ index }) => index !== null);
      expect(sent.map(({ index }) => index)).toEqual([...execution.log].map((_, i) => i));
      expect(sent.map(({ message }) => message)).toEqual([...execution.log]);
      const tallies = rounds.flatMap((round) => signedTallies(execution, round));
      const counted = tallies.reduce((sum, { attacks, retreats }) => sum + attacks + retreats, 0);
      expect(counted).toBe(execution.log.length);
      if (!plain) return;
      const truths = setting.traitors.flatMap((traitor) => truthfulMessages(execution, traitor)).length;
      const expected = { truthful: 0, silent: truths, flip: truths, split: null }[setting.strategy];
      const lies = deeds.filter(({ lie }) => lie).length;
      expect(lies).toBe(expected ?? lies);
      expect(deeds.length - sent.length).toBe(setting.strategy === 'silent' ? truths : 0);
    }),
    { numRuns: 200 },
  );
});
