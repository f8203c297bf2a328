import { describe, expect, test } from 'vitest';
import { liesOf } from '../core/check/attack.ts';
import { checkOral, checkPlaced } from '../core/check/check.ts';
import { LeastLies } from '../core/check/least-lies.ts';
import { checkSigned } from '../core/check/signed.ts';
import { asBoolean, judge } from '../core/conditions.ts';
import { messageCount } from '../core/paths.ts';
import { questionOf, attackScenario, report, signedAttackScenario } from './check.ts';
import { execute } from './execute-any.ts';
import { executeOral } from './kinds/om-run.ts';
import { format } from './format.ts';
import { LIMITS } from './scenario.ts';
import { scenarioOf } from './testing/golden.ts';

const least = new LeastLies();

describe('The check of OM(m)', () => {
  test('of seven generals with two traitors covers 32,991,791,284,224 strategies, and none breaks OM(2)', () => {
    expect(JSON.stringify(report('om', { n: 7, m: 2, traitors: 2 }))).toBe(
      '{"kind":"om","n":7,"m":2,"traitors":2,"vacuous":false,"agreement":true,"validity":true,' +
        '"strategies":"32991791284224","strategyDigits":14,' +
        '"fewestLies":{"agreement":null,"validity":null},"counterexample":null}',
    );
  });

  test('of three generals gives the ambiguous view', () => {
    expect(report('om', { n: 3, m: 1, traitors: 1 })).toEqual({
      ...{ kind: 'om', n: 3, m: 1, traitors: 1, vacuous: false, agreement: true, validity: false },
      ...{ strategies: '12', strategyDigits: 2, fewestLies: { agreement: null, validity: 1 } },
      counterexample: 'om_n3_m1_oa_t2_1.2-3r',
    });
  });

  test('writes strategies out up to a thousand digits', () => {
    expect(report('om', { n: 10, m: 3, traitors: 3 })).toMatchObject({ strategyDigits: 274 });
    expect(report('om', { n: 10, m: 3, traitors: 3 }).strategies).toMatch(/^\d{274}$/);
    expect(report('om', { n: 13, m: 4, traitors: 4 })).toMatchObject({
      strategies: null,
      strategyDigits: 7912,
    });
  });

  test('is vacuous where at most one general is loyal', () => {
    const verdict = { vacuous: true, agreement: true, validity: true, counterexample: null };
    expect(report('om', { n: 2, m: 0, traitors: 1 })).toMatchObject({ ...verdict, strategies: '4' });
    expect(report('om', { n: 3, m: 1, traitors: 3 })).toMatchObject({ ...verdict, strategies: '1' });
  });
});

describe('A counterexample', () => {
  const asked = [...Array(15).keys()].flatMap((n) =>
    [0, 1, 2, 3, 4, 5].flatMap((m) => [1, 2, 3, 4, 5].map((traitors) => ({ n: n + 2, m, traitors }))),
  );
  const questions = asked.filter(({ n, m, traitors }) => m <= n - 2 && traitors <= n);

  test('is there for every broken question that fits, with the fewest lies, and replays to what the report says', () => {
    let replayed = 0;
    for (const question of questions) {
      const { agreement, validity, fewestLies, counterexample } = report('om', question);
      expect(counterexample === null || !agreement || !validity).toBe(true);
      if (counterexample === null) continue;
      const scenario = scenarioOf(counterexample);
      if (scenario.kind !== 'om') throw new Error(`${counterexample} is not of the kind om`);
      expect(format(scenario)).toBe(counterexample);
      expect(scenario.traitors).toHaveLength(question.traitors);
      expect(scenario.lies).toHaveLength(
        Math.min(fewestLies.agreement ?? Infinity, fewestLies.validity ?? Infinity),
      );
      const verdicts = judge(executeOral(scenario));
      expect([verdicts.agreement, verdicts.validity].map(asBoolean)).toContain(false);
      if (verdicts.agreement.kind === 'violated') expect(agreement).toBe(false);
      if (verdicts.validity.kind === 'violated') expect(validity).toBe(false);
      replayed++;
    }
    expect(replayed).toBeGreaterThan(150);
  });

  test('fits for every one of these questions that is broken', () => {
    for (const question of questions) {
      const { agreement, validity, counterexample } = report('om', question);
      expect({ question, given: counterexample !== null }).toEqual({
        question,
        given: !agreement || !validity,
      });
    }
  });

  test.each([
    { n: 10, m: 8, traitors: 1, lies: 884 },
    { n: 11, m: 7, traitors: 2, lies: 646 },
  ])('of $lies lies is too long for a token, n = $n, m = $m', ({ lies, ...question }) => {
    const { attack } = checkOral(question, least);
    expect(liesOf(attack!, least)).toHaveLength(lies);
    expect(messageCount(question.n, question.m)).toBeLessThanOrEqual(LIMITS.messages);
    expect(report('om', question)).toMatchObject({ agreement: false, counterexample: null });
  });

  test('is null above sixteen generals, and above five million messages', () => {
    expect(report('om', { n: 17, m: 1, traitors: 2 })).toMatchObject({
      agreement: false,
      counterexample: null,
    });
    expect(report('om', { n: 16, m: 6, traitors: 6 })).toMatchObject({
      agreement: false,
      counterexample: null,
    });
    expect(report('om', { n: 30, m: 10, traitors: 10 })).toMatchObject({
      fewestLies: { agreement: 921_040, validity: 921_040 },
      counterexample: null,
    });
  });

  test('of 335 lies among fifteen fits', () => {
    const { counterexample } = report('om', { n: 15, m: 5, traitors: 5 });
    const scenario = scenarioOf(counterexample!);
    expect('lies' in scenario && scenario.lies.length).toBe(335);
  });

  test('of traitors who stand where they are put opens with everybody’s eyes, at the end', () => {
    const { attack } = checkPlaced(6, 2, [4, 6], least);
    expect(attackScenario(attack!, least)).toMatchObject({
      ...{ kind: 'om', n: 6, m: 2, traitors: [4, 6], strategy: 'truthful' },
      ...{ eyes: null, round: 3, cast: 'generals' },
    });
  });
});

describe('The check of SM(m)', () => {
  test('gives one lie, told by a chain of traitors in the last round', () => {
    expect(JSON.stringify(report('sm', { n: 4, m: 1, traitors: 2 }))).toBe(
      '{"kind":"sm","n":4,"m":1,"traitors":2,"vacuous":false,"agreement":false,"validity":true,' +
        '"strategies":null,"strategyDigits":null,' +
        '"fewestLies":{"agreement":1,"validity":null},"counterexample":"sm_n4_m1_oa_t1.2_1.2-3r"}',
    );
    expect(report('sm', { n: 7, m: 2, traitors: 4 }).counterexample).toBe('sm_n7_m2_oa_t1.2.3.4_1.2.3-5r');
    expect(report('sm', { n: 3, m: 0, traitors: 1 }).counterexample).toBe('sm_n3_m0_oa_t1_1-2r');
  });

  test('finds none for up to m traitors, and none that fits above sixteen generals', () => {
    expect(report('sm', { n: 4, m: 2, traitors: 2 })).toMatchObject({
      agreement: true,
      counterexample: null,
    });
    expect(report('sm', { n: 17, m: 1, traitors: 2 })).toMatchObject({
      agreement: false,
      counterexample: null,
    });
  });

  test('gives tokens that the notation reads, and that replay to a violation of IC1 alone', () => {
    for (let n = 3; n <= 16; n++) {
      for (let m = 0; m <= n - 2; m++) {
        for (let traitors = m + 1; traitors <= n - 2; traitors++) {
          const scenario = signedAttackScenario(checkSigned({ n, m, traitors }).attack!)!;
          const token = format(scenario);
          expect(scenarioOf(token)).toEqual(scenario);
          const { agreement, validity } = judge(execute(scenario));
          expect([token, agreement.kind, validity.kind]).toEqual([token, 'violated', 'vacuous']);
        }
      }
    }
  });
});

describe('A question is refused', () => {
  test.each([
    { numbers: [1, 0, 0], field: 'n', right: 'from 2 to 31, not 1' },
    { numbers: [32, 0, 0], field: 'n', right: 'from 2 to 31, not 32' },
    { numbers: [4, 3, 1], field: 'm', right: 'from 0 to 2 among 4 generals, not 3' },
    { numbers: [31, 11, 1], field: 'm', right: 'from 0 to 10 among 31 generals, not 11' },
    { numbers: [4, 1, 5], field: 'traitors', right: 'from 0 to 4 among 4 generals, not 5' },
    { numbers: [31, 1, 11], field: 'traitors', right: 'from 0 to 10 among 31 generals, not 11' },
    { numbers: [4, 0.5, 1], field: 'm', right: 'from 0 to 2 among 4 generals, not 0.5' },
    { numbers: [4, 1, -1], field: 'traitors', right: 'from 0 to 4 among 4 generals, not -1' },
  ] as const)('where $field must be $right', ({ numbers: [n, m, traitors], field, right }) => {
    expect(questionOf(n, m, traitors)).toMatchObject({
      kind: 'refused',
      field,
      message: expect.stringContaining(right) as string,
    });
  });

  test('nowhere else', () => {
    for (let n = 2; n <= 31; n++) {
      for (let m = 0; m <= Math.min(10, n - 2); m++) {
        for (let traitors = 0; traitors <= Math.min(10, n); traitors++) {
          expect(questionOf(n, m, traitors)).toEqual({ kind: 'question', question: { n, m, traitors } });
        }
      }
    }
  });
});
