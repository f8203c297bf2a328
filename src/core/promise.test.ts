import { expect, test } from 'vitest';
import { checkOral } from './check/check.ts';
import { checkSigned } from './check/signed.ts';
import { promised } from './promise.ts';
import { sizes } from './testing/enumerate.ts';

/** Everything that can be asked about so few generals. */
const QUESTIONS = sizes(8).flatMap(({ n, m }) => Array.from({ length: n - 1 }, (_, f) => ({ n, m, f })));

test('OM(m) keeps what is promised, and where nothing is promised some strategy breaks it', () => {
  for (const { n, m, f } of QUESTIONS) {
    const { agreement, validity } = checkOral({ n, m, traitors: f }).fewestLies;
    const stands = agreement === null && validity === null;
    expect(stands, `n = ${n}, m = ${m}, f = ${f}`).toBe(promised('om', n, m, f) === 'kept');
  }
});

test('so does SM(m)', () => {
  for (const { n, m, f } of QUESTIONS) {
    const { agreement, validity } = checkSigned({ n, m, traitors: f }).fewestLies;
    const stands = agreement === null && validity === null;
    expect(stands, `n = ${n}, m = ${m}, f = ${f}`).toBe(promised('sm', n, m, f) === 'kept');
  }
});

test('as many traitors as levels take more than three times as many generals, and one loyal general asks nothing', () => {
  for (const { n, m } of sizes(12)) {
    if (n > m + 1) expect(promised('om', n, m, m) === 'kept').toBe(n > 3 * m);
    expect([n - 1, n].map((f) => promised('om', n, m, f))).toEqual(['vacuous', 'vacuous']);
  }
});
