/** Every plan that the figure offers breaks in the ring, and what is shown of it is so. */
import { describe, expect, test } from 'vitest';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import { viewOf } from '../../../src/core/views.ts';
import { scenarioNamed } from '../../../src/scenario/catalogue.ts';
import { breakPlan, numbered } from './plans.ts';
import { edgesAt, NUMBERS, pairAt, PLANS, sameMessage, STEPS, type ShownRing } from './ring-steps.ts';
import { sayBroken, sayLetter, sayRing, sayStep } from './say-ring.ts';
import { showRing } from './show-ring.ts';

const NUMBER = 1986;
/** Which of the three demands are broken, in the order of the proof. */
const broken = ({ pairs }: ShownRing): string => pairs.map((pair) => (pair.broken ? '✗' : '✓')).join('');

describe('Of the plans for three generals', () => {
  test.each([
    ['majority', '✓✗✓'],
    ['obey', '✓✓✗'],
    ['hopeful', '✗✓✓'],
    ['second-report', '✓✓✗'],
    ['appeal', '✓✓✗'],
    ['never', '✓✗✓'],
  ] as const)('%s keeps and breaks %s', (name, verdicts) => {
    expect(broken(showRing(name, NUMBER))).toBe(verdicts);
  });

  test('every one drawn at random breaks one or all three demands, never two', () => {
    const seen = new Set<string>();
    const every = Array.from({ length: Math.floor(NUMBERS.most / 7) }, (_, i) => NUMBERS.least + 7 * i);
    for (const number of every) {
      const verdicts = broken(showRing('numbered', number));
      expect([number, [1, 3].includes(verdicts.split('✗').length - 1)]).toEqual([number, true]);
      seen.add(verdicts);
    }
    expect([...seen].sort()).toEqual(['✓✓✗', '✓✗✓', '✗✓✓', '✗✗✗']);
  });

  test('those drawn at random say several things, and differ', () => {
    const talk = [1, 2, 3].map((number) => JSON.stringify(breakPlan('numbered', number).ring.messages));
    expect(new Set(talk).size).toBe(3);
    expect(JSON.stringify(breakPlan('numbered', 1).ring.messages)).toBe(talk[0]);
    expect(numbered(5).rounds).toBe(3);
  });
});

describe.each(PLANS.map((name) => [name] as const))('What the figure shows of %s', (name) => {
  const found = showRing(name, NUMBER);

  test('is heard alike by both of each pair in the ring and in the triangle', () => {
    for (const { places, hearings } of found.pairs) {
      expect(hearings.map(({ place }) => place)).toEqual(places);
      for (const { inRing, inTriangle, place, decided } of hearings) {
        expect(inRing).toHaveLength(inTriangle.length);
        expect(inRing.every((message, i) => sameMessage(message, inTriangle[i]))).toBe(true);
        expect(found.copies[place]!.decided).toBe(decided);
      }
    }
  });

  test('is broken exactly where a demand is not met', () => {
    for (const { demand, broken: isBroken } of found.pairs) {
      const kept = demand.kind === 'obey' ? demand.does === demand.order : demand.do[0] === demand.do[1];
      expect(isBroken).toBe(!kept);
    }
    expect(found.pairs.map(({ asks, traitor }) => `${asks} ${traitor}`)).toEqual(['IC2 3', 'IC2 2', 'IC1 1']);
  });

  test('has a twin in the triangle for every message that one of the pair sends or gets, and for no other', () => {
    for (const { places, messages, twins } of found.pairs) {
      found.messages.forEach(({ from, to, message }, i) => {
        const isSeen = places.includes(from) || places.includes(to);
        expect(twins[i] !== null).toBe(isSeen);
        if (isSeen) expect(messages[twins[i]!]).toEqual(message);
      });
      const twinned = twins.filter((twin) => twin !== null);
      expect([...twinned].sort((a, b) => a - b)).toEqual(messages.map((_, i) => i));
    }
  });

  test('survives the way through a page', () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

test('The triangles of OM(1) are named, and are the worlds A′, A and B', () => {
  const tokens = showRing('majority', NUMBER).pairs.map(({ token }) => token);
  expect(tokens).toEqual(['om_n3_m1_or_t3_1.3-2a', 'om_n3_m1_oa_t2_1.2-3r', 'om_n3_m1_oa_t1_1-2r']);
  for (const name of ['majority', 'obey'] as const) {
    for (const { token, hearings } of showRing(name, NUMBER).pairs) {
      const scenario = scenarioNamed(token!);
      if (scenario.kind !== 'om') throw new Error(`${token!} is not om`);
      const execution = executeOral(scenario);
      for (const { general, inTriangle, decided } of hearings) {
        expect(execution.decisions.get(general)).toBe(decided);
        expect(viewOf(execution, general).received.map((seen) => seen['order'])).toEqual(
          inTriangle.map(({ payload }) => payload.order),
        );
      }
    }
  }
  expect(showRing('appeal', NUMBER).pairs.map(({ token }) => token)).toEqual([null, null, null]);
});

describe('A letter', () => {
  const found = showRing('majority', NUMBER);
  const index = (from: number, to: number, round: number): number =>
    found.messages.findIndex((one) => one.from === from && one.to === to && one.message.round === round);

  test('is said with its twin, which the traitor sends or gets where another copy did', () => {
    const pair = pairAt(found, 'ab');
    expect(sayLetter(found, pair, index(2, 1, 2))).toBe(
      'Round 2: C₀ tells B₀ “A said: attack”. Its twin: traitor C tells B “A said: attack”.',
    );
    expect(sayLetter(found, pair, index(1, 2, 2))).toMatch(
      /Its twin: B tells traitor C “A said: retreat”\.$/,
    );
  });

  test('that passes among the other four is seen by neither, and has no twin', () => {
    expect(sayLetter(found, pairAt(found, 'ab'), index(3, 4, 1))).toBe(
      'Round 1: A₁ tells B₁ attack. Neither A₀ nor B₀ sees it.',
    );
    expect(sayLetter(found, null, index(3, 4, 1))).toBe('Round 1: A₁ tells B₁ attack.');
  });
});

describe('The steps', () => {
  test('lead from a triangle to a ring by cutting two roads and building two', () => {
    const roads = (step: (typeof STEPS)[number], state: string) =>
      edgesAt(step)
        .filter((edge) => edge.state === state)
        .map(({ ends }) => ends.join('–'));
    expect(roads('triangle', 'kept')).toEqual(['0–1', '1–2', '2–0']);
    expect(roads('copies', 'kept')).toHaveLength(6);
    expect(roads('cut', 'cut')).toEqual(['2–0', '5–3']);
    for (const step of STEPS.slice(3)) {
      expect(roads(step, 'new')).toEqual(['2–3', '5–0']);
      const degree = [0, 1, 2, 3, 4, 5].map(
        (place) => edgesAt(step).filter(({ ends }) => ends.includes(place)).length,
      );
      expect(degree).toEqual([2, 2, 2, 2, 2, 2]);
    }
  });

  test('look at a pair each at the end, in the order of the proof', () => {
    const found = showRing('majority', NUMBER);
    expect(STEPS.map((step) => pairAt(found, step)?.places.join() ?? '')).toEqual([
      ...['', '', '', ''],
      ...['0,1', '2,3', '1,2'],
    ]);
  });

  test('are said in sentences', () => {
    const found = showRing('majority', NUMBER);
    expect(sayStep(found, 'ca')).toBe(
      'If B is the traitor, loyal A ordered attack, so C must attack, by IC2. In the ring, C₀ must attack: it retreats. This plan breaks here.',
    );
    expect(sayStep(found, 'bc')).toBe(
      'If A is the traitor, B and C must agree, by IC1. In the ring, B₀ and C₀ must do the same: both retreat. This plan holds here.',
    );
    expect(sayStep(showRing('obey', NUMBER), 'bc')).toMatch(
      /B₀ and C₀ must do the same: one retreats, one attacks\. This plan breaks here\.$/,
    );
    const names = { agreement: 'IC1', validity: 'IC2' };
    expect(sayBroken(found, names)).toBe('The plan breaks IC2 at C₀ and A₁.');
    expect(sayBroken(showRing('numbered', 5), names)).toBe(
      'The plan breaks IC2 at A₀ and B₀, IC2 at C₀ and A₁ and IC1 at B₀ and C₀.',
    );
    expect(sayRing(found)).toBe(
      'A₀ holds retreat, B₀ retreats, C₀ retreats, A₁ holds attack, B₁ retreats, C₁ retreats.',
    );
  });
});
