/**
 * Whatever a link holds, reading it gives a scenario or a reason, and never an error. Half a million strings are tried each
 * time; FUZZ_COUNT in the environment takes another number (FUZZ_COUNT=2000000 before a change of the notation, say),
 * FUZZ_SEED another seed than the usual one.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { format } from './format.ts';
import { parse } from './parse.ts';
import { anyScenario } from './testing/arbitraries.ts';
import { samplerOf, editedText, randomText } from './testing/fuzz.ts';
import { brokenPromise } from './testing/promises.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1982);
const COUNT = Number(process.env.FUZZ_COUNT ?? 500_000);
/** One string in so many is also held to everything else that the notation promises. */
const PROMISED = 32;

test(`${COUNT.toLocaleString('en')} strings never make it throw (seed ${SEED})`, { timeout: 300_000 }, () => {
  const sample = samplerOf(SEED);
  const tokens = fc
    .sample(anyScenario, { numRuns: 4000, seed: SEED })
    .map(format)
    .filter(({ length }, i) => length < 64 || i % 10 === 0);
  let text = '';
  let accepted = 0;
  try {
    for (let i = 0; i < COUNT; i++) {
      text = i % 2 === 0 ? randomText(sample) : editedText(sample, tokens);
      if (parse(text).kind === 'parsed') accepted++;
      if (i % (2 * PROMISED) < 2) {
        const broken = brokenPromise(text);
        if (broken !== null) throw new Error(broken);
      }
    }
  } catch (error) {
    expect.fail(`${String(error)}\n  from ${JSON.stringify(text)}, seed ${SEED}`);
  }
  // neither side of the parser is left out
  expect(accepted).toBeGreaterThan(COUNT / 100);
  expect(accepted).toBeLessThan(COUNT / 2);
});
