import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { scenarioNamed } from '../../../src/scenario/catalogue.ts';
import { recordOf } from '../../../src/scenario/record.ts';
import type { SignedScenario } from '../../../src/scenario/scenario.ts';
import { prepare } from '../../scenes/signed-records.ts';
import { idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { OneRoundMore, sayOutcome } from './OneRoundMore.tsx';

function signed(name: string): SignedScenario {
  const scenario = scenarioNamed(name);
  if (scenario.kind !== 'sm') throw new Error(`${name} is no sm scenario`);
  return scenario;
}
const known = (name: string) => ({ scenario: signed(name), record: recordOf(signed(name)) });

test('The task shows an execution in which nobody lies yet, and gives no answer away', () => {
  const html = renderToString(
    <OneRoundMore
      figure="late-lie"
      label="Figure 7.1"
      start={known('sm_n4_m1_oa_t1.2')}
      answer={known('one-lie-too-late')}
    />,
  );
  expect(idProblems(html)).toEqual([]);
  expect(valuesOf(html, 'style')).toEqual([]);
  expect(textOf(html)).toContain('IC1 holds 3 and 4 both attack');
  expect(textOf(html)).not.toMatch(/a lie|is broken/);
});

describe('What came of the lies', () => {
  const say = (token: string): string => sayOutcome(signed(token));
  beforeAll(async () => {
    await prepare();
  });

  test('is said only once there are any', () => {
    expect(say('sm_n4_m1_oa_t1.2')).toBe('');
    expect(say('one-lie-too-late')).toBe(
      'IC1 is broken, with one changed message in 2 rounds. Try it with one round more.',
    );
    expect(say('one-round-more')).toBe(
      'IC1 holds all the same: in 3 rounds 3 and 4 end with the same orders.',
    );
    // whatever moment the reader is looking at
    expect(say('sm_n4_m1_oa_t1.2_1.2-3r_r1')).toContain('IC1 is broken');
  });
});
