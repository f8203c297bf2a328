/**
 * SM(m) held against the paper's own text (testing/signed-oracle.ts): every strategy with every single lie where n is
 * small, random settings beyond. A failure prints its seed, and `{ seed, path }` given to `fc.assert` repeats it.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STRATEGIES } from './adversary.ts';
import { signedRun, type SignedSetting } from './testing/signed.ts';
import { anySetting, anySize } from './testing/arbitraries.ts';
import { ORDERS, places, sizes, traitorSets, upToTwoLies } from './testing/enumerate.ts';
import { expectedSigned } from './testing/signed-oracle.ts';

/** What is different, in words, or null: cheaper than an `expect` for each of many. */
function difference(setting: SignedSetting): string | null {
  const { n, m, order, traitors } = setting;
  const execution = signedRun(setting);
  const expected = expectedSigned(n, m, order, traitors, setting);
  const got = [...execution.log].map((message) => {
    const { path, order } = message.payload;
    return { path, to: message.to, order, accepted: execution.seen(message).accepted };
  });
  const text = (value: unknown): string => JSON.stringify(value);
  if (text(got) !== text(expected.messages)) return `sent ${text(got)}, not ${text(expected.messages)}`;
  return text([...execution.decisions]) === text([...expected.decisions])
    ? null
    : `decided ${text([...execution.decisions])}`;
}

describe('SM(m) is the algorithm of the paper, message by message, accepted and rejected', () => {
  test.each(sizes(4))('every strategy with up to one lie at n = $n, m = $m', ({ n, m }) => {
    for (const traitors of traitorSets(n)) {
      for (const strategy of STRATEGIES) {
        for (const order of ORDERS) {
          for (const lies of upToTwoLies(places(n, m, traitors), 'none')) {
            const setting = { n, m, order, traitors, strategy, lies, session: 0 };
            const different = difference(setting);
            if (different !== null) expect.fail(`${different}: ${JSON.stringify(setting)}`);
          }
        }
      }
    }
  });

  test('random settings for up to seven generals, with up to twelve lies', () => {
    fc.assert(
      fc.property(anySetting(anySize(7)), fc.nat(3), (setting, session) => {
        expect(difference({ ...setting, session })).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('and a few for up to twelve', () => {
    fc.assert(
      fc.property(anySetting(anySize(12)), (setting) => {
        expect(difference({ ...setting, session: 0 })).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
