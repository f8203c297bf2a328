import { describe, expect, test } from 'vitest';
import { generals } from '../../core/model.ts';
import { indistinguishable } from '../../core/views.ts';
import { execute } from '../../scenario/execute-any.ts';
import { scenarioNamed } from '../../scenario/catalogue.ts';
import { format } from '../../scenario/format.ts';
import type { OralScenario, TwoGeneralsScenario } from '../../scenario/scenario.ts';
import { LEVELS, type Marked } from '../kind.ts';
import { randomOf } from '../random.ts';
import { scenarioIn } from '../replaying.ts';
import { everyExecution } from './twin-two-generals.ts';
import { twin, type TwoGeneralsTwin, type OralTwin, type TwinInstance } from './twin.ts';

const noMeans = { breakProtocol: () => Promise.reject(new Error('no protocol is written here')) };
const mark = (instance: TwinInstance, text: string): Marked => {
  const read = twin.read(instance, text);
  if (read.kind === 'refused') return { kind: 'refused', reason: read.reason };
  return twin.grade(instance, read.answer, noMeans) as Marked;
};
const said = (instance: TwinInstance, text: string): string => {
  const marked = mark(instance, text);
  return `${marked.kind} ${marked.reason.say}`;
};
const oral = (name: string) => scenarioNamed(name) as OralScenario;
const twoGenerals = (token: string) => scenarioNamed(token) as TwoGeneralsScenario;

/** World A of the ambiguous view; the commander must have done it. */
const ambiguous: OralTwin = {
  ...{ topic: 'om', level: 1, given: oral('two-lies'), observer: 3, only: 1, cleared: [2], f: 1 },
  twin: oral('commander-lies'),
};
const answerLost: TwoGeneralsTwin = {
  ...{ topic: '2g', level: 1, given: twoGenerals('2g_k4_oa_w1.1_x3'), observer: 2, wish: 'fewer' },
  twin: twoGenerals('2g_k4_oa_w1.1_x2'),
};

const CASES = Object.keys(twin.topics).flatMap((topic) => LEVELS.map((level) => [topic, level] as const));

describe.each(CASES)('Among 300 questions on %s at level %i', (topic, level) => {
  const instances = generals(300).map((seed) =>
    twin.generate(randomOf(`twin-${topic}-${level}-v1`, seed), level, topic),
  );

  test('at least 50 are different, some without a twin', () => {
    expect(new Set(instances.map((one) => JSON.stringify(twin.plain(one)))).size).toBeGreaterThanOrEqual(50);
    const without = instances.filter((one) => one.twin === null).length;
    expect(without).toBeGreaterThan(30);
    expect(without).toBeLessThan(150);
  });

  test('each is answered by its reference, and the other claim is wrong', () => {
    for (const instance of instances) {
      const reference = twin.reference(instance);
      expect(mark(instance, twin.write(reference)).kind).toBe('right');
      if (reference.kind === 'twin') expect(said(instance, 'none')).toBe('wrong there-is-one');
      expect(said(instance, format(instance.given))).toMatch(/^wrong (wish-failed|not-only|not-cleared)$/);
    }
  });

  test('a twin’s near misses are told apart by their first difference, which its execution really has', () => {
    for (const instance of instances) {
      const { twin: found, given, observer } = instance;
      if (found?.kind !== 'om') continue;
      for (const dropped of found.lies) {
        const scenario = { ...found, lies: found.lies.filter((lie) => lie !== dropped) };
        const marked = mark(instance, format(scenario));
        expect(marked.kind === 'right').toBe(indistinguishable(execute(given), execute(scenario), observer));
        if (marked.kind === 'wrong') expect(marked.reason.say).toBe('differs-oral');
      }
    }
  });
});

describe('Where there is none', () => {
  test('every execution of the chain was tried, with every set of losses', () => {
    const given = twoGenerals('2g_k4_oa_w0.1');
    const instance: TwoGeneralsTwin = { ...answerLost, given, observer: 1, wish: 'other', twin: null };
    expect(everyExecution(given)).toHaveLength(6);
    for (let losses = 0; losses < 16; losses++) {
      const lost = generals(4).filter((messenger) => losses & (1 << (messenger - 1)));
      for (const order of ['attack', 'retreat'] as const) {
        expect(mark(instance, format({ ...given, order, lost })).kind).toBe('wrong');
      }
    }
    expect(said(instance, 'none')).toBe('right there-is-none');
  });

  test('the explanation names messages that nobody can have sent together', () => {
    // two loyal generals of four report different orders of the commander, who alone can have told them
    const given = oral('om_n4_m1_oa_t1_1-3r');
    const instance: OralTwin = { ...ambiguous, given, observer: 2, only: 3, cleared: [1], twin: null };
    expect(said(instance, 'none')).toBe('right there-is-none');
    expect(said({ ...instance, twin: given }, 'none')).toBe('wrong there-is-one');
    const { steps } = twin.explain({ ...instance, only: 4 });
    expect(steps).toEqual([{ say: 'solved-contradiction', traitors: [4], messages: ['1-2a', '1.3-2r'] }]);
  });
});

describe('Any twin is right', () => {
  test('world B, and world B with more lies that general 3 can’t see', () => {
    expect(said(ambiguous, 'om_n3_m1_oa_t1_1-2r')).toBe('right same-view');
    expect(said(ambiguous, 'om_n3_m1_or_t1_1-3a')).toBe('right same-view');
    expect(said(ambiguous, 'om_n3_m1_oa_t1_1-2x_v3')).toBe('right same-view');
  });

  test('one messenger fewer, with or without losses that make no difference', () => {
    expect(said(answerLost, '2g_k4_oa_w1.1_x2')).toBe('right same-view');
    expect(said(answerLost, '2g_k4_oa_w1.1_x2.4')).toBe('right same-view');
  });
});

describe('A near miss is wrong, for a reason that holds', () => {
  test.each([
    ['om_n3_m1_oa_t2_1.2-3r', 'wrong not-only'],
    ['om_n3_m1_oa_t3_1.3-2r', 'wrong observer-traitor'],
    ['om_n3_m1_oa_t1.2_1-2r', 'wrong not-only'],
    ['om_n3_m1_oa_t1_1-3r', 'wrong differs-oral'],
    ['om_n4_m1_oa_t1_1-2r', 'refused other-settings'],
    ['sm_n3_m1_oa_t1_1-2r', 'refused other-settings'],
    ['om_n3_m1_oa_t9', 'refused unreadable'],
    ['none', 'wrong there-is-one'],
  ])('%s: %s', (token, expected) => {
    expect(said(ambiguous, token)).toBe(expected);
  });

  test.each([
    ['2g_k4_oa_w1.1_x3', 'wrong wish-failed'],
    ['2g_k4_oa_w1.1', 'wrong wish-failed'],
    ['2g_k4_oa_w1.1_x1', 'wrong wish-failed'],
    ['2g_k4_oa_w0.1_x2', 'refused other-settings'],
    ['2g_k5_oa_w1.1_x2', 'refused other-settings'],
  ])('%s: %s', (token, expected) => {
    expect(said(answerLost, token)).toBe(expected);
  });

  test('the first difference is the one that comparing the views finds', () => {
    expect(mark(ambiguous, 'om_n3_m1_oa_t1_1-3r')).toMatchObject({
      reason: { say: 'differs-oral', general: 3, place: 1, a: '1-3a', b: '1-3r' },
    });
    const more: TwoGeneralsTwin = { ...answerLost, wish: 'more', twin: null };
    expect(mark(more, '2g_k4_oa_w1.1_x4')).toMatchObject({
      reason: { say: 'differs-chain', general: 2, place: 2, a: null, b: 3, messenger: 3, only: 'B' },
    });
    const cleared: OralTwin = { ...ambiguous, only: null };
    expect(said(cleared, 'om_n3_m1_oa_t1.2_1-2r')).toBe('wrong not-cleared');
    expect(said({ ...cleared, cleared: [], f: 1 }, 'om_n3_m1_oa_t1.2_1-2r')).toBe('wrong too-many-traitors');
  });
});

test('Where a message is missing, those after it are not taken for others', () => {
  // in A the commander tells 2 to attack and 4 reports so; in this B it tells 2 nothing, and the report is the same
  const given = oral('om_n4_m1_oa');
  const instance: OralTwin = { ...ambiguous, given, observer: 2, only: 1, cleared: [], twin: null };
  expect(mark(instance, 'om_n4_m1_oa_t1_1-2x').reason).toMatchObject({
    ...{ say: 'differs-oral', general: 2, place: 1, a: '1-2a', b: '1.3-2a' },
    ...{ round: 1, path: '1', inA: 'attack', inB: null },
  });
  const [, arrives] = [4, 2].map((lost) => twoGenerals(`2g_k6_oa_w1.1_x${lost}`));
  const chained: TwoGeneralsTwin = { ...answerLost, given: arrives!, observer: 1, wish: 'more', twin: null };
  expect(mark(chained, '2g_k6_oa_w1.1_x3').reason).toMatchObject({
    ...{ say: 'differs-chain', general: 1, messenger: 2, only: 'B' },
  });
});

test('An answer is written one way and read back as it was', () => {
  const text = 'om_n3_m1_oa_t1_1-2r';
  const answer = { kind: 'twin', scenario: scenarioIn(text) } as const;
  expect(twin.read(ambiguous, text)).toEqual({ kind: 'answer', answer });
  expect(twin.write({ kind: 'none' })).toBe('none');
});
