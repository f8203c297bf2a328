/**
 * OM(m) beyond what can be counted out: random settings. A failure prints its seed, and `{ seed, path }` given to
 * `fc.assert` repeats it.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STRATEGIES } from './adversary.ts';
import type { Execution } from './execution.ts';
import { FlatLog } from './flat.ts';
import { generals } from './model.ts';
import { liars, oralMessages, type Relay } from './oral-messages.ts';
import { run } from './run.ts';
import { anySetting, anySize, execute } from './testing/arbitraries.ts';
import { ORDERS, places, sizes, traitorSets, upToTwoLies } from './testing/enumerate.ts';
import { expectedOral } from './testing/oracle.ts';
import { viewOf } from './views.ts';

// patience: the machine may have other things to do

test('OM(m) is the recursion of the paper for up to eight generals', () => {
  fc.assert(
    fc.property(anySetting(anySize(8)), (setting) => {
      const { n, m, order, traitors } = setting;
      const execution = execute(setting);
      const expected = expectedOral(n, m, order, traitors, setting);
      expect(execution.decisions).toEqual(expected.decisions);
      const said = [...execution.log].map(({ to, payload }) => ({ to, ...payload }));
      expect(said).toEqual(expected.messages.map(({ path, to, order }) => ({ to, path, order })));
    }),
    { numRuns: 300 },
  );
});

/** Everything of an execution that can be seen from outside. */
const inFull = (execution: Execution<Relay>): unknown => ({
  log: [...execution.log],
  ranges: generals(execution.rounds).map((round) => execution.log.range(round)),
  decisions: [...execution.decisions],
  views: generals(execution.generals).map((general) => viewOf(execution, general)),
});

describe('The form over typed arrays and the form with an object a message are one protocol', () => {
  test.each(sizes(4))('every single lie at n = $n, m = $m', ({ n, m }) => {
    const protocol = oralMessages(n, m);
    for (const traitors of traitorSets(n)) {
      for (const strategy of STRATEGIES) {
        for (const order of ORDERS) {
          for (const lies of upToTwoLies(places(n, m, traitors), 'none')) {
            const adversary = liars(traitors, strategy, lies);
            const flat = run(protocol, order, adversary);
            expect(flat.log).toBeInstanceOf(FlatLog);
            expect(inFull(flat)).toEqual(inFull(run(protocol, order, adversary, { form: 'objects' })));
          }
        }
      }
    }
  });

  test('random settings for up to seven generals', () => {
    fc.assert(
      fc.property(anySetting(anySize(7, 700)), (setting) => {
        const objects = execute(setting, { form: 'objects' });
        expect(objects.log).not.toBeInstanceOf(FlatLog);
        expect(inFull(execute(setting))).toEqual(inFull(objects));
      }),
      { numRuns: 200 },
    );
  });
});

test('a log knows its ends, and refuses an index beyond them by name', () => {
  for (const form of ['fastest', 'objects'] as const) {
    const { log } = run(oralMessages(4, 1), 'attack', liars([], 'truthful', []), { form });
    expect([log.length, log.range(1), log.range(2)]).toEqual([9, [0, 3], [3, 9]]);
    expect(() => log.at(9)).toThrow('message 9 of 9: expected an index from 0 to 8');
    expect(() => log.at(-1)).toThrow(RangeError);
    expect(() => log.at(0.5)).toThrow(RangeError);
  }
});
