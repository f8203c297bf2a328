import { describe, expect, test } from 'vitest';
import { generals } from '../../core/model.ts';
import { indistinguishable } from '../../core/views.ts';
import { executeOral } from '../../scenario/kinds/om-run.ts';
import { scenarioNamed } from '../../scenario/catalogue.ts';
import { formatLie } from '../../scenario/lie-text.ts';
import type { OralScenario } from '../../scenario/scenario.ts';
import { explanationBy, knownTo } from '../explaining.ts';
import { LEVELS, type Marked } from '../kind.ts';
import { randomOf } from '../random.ts';
import { accusable, readingsOf } from './lie-sample.ts';
import { lie, type AllSeen, type LieInstance, type SomeSeen } from './lie.ts';

const noMeans = { breakProtocol: () => Promise.reject(new Error('no protocol is written here')) };
const mark = (instance: LieInstance, text: string): Marked => {
  const read = lie.read(instance, text);
  if (read.kind === 'refused') return { kind: 'refused', reason: read.reason };
  return lie.grade(instance, read.answer, noMeans) as Marked;
};
const said = (instance: LieInstance, text: string): string => {
  const marked = mark(instance, text);
  return `${marked.kind} ${marked.reason.say}`;
};
const oral = (name: string) => scenarioNamed(name) as OralScenario;

const allOf = (given: OralScenario, f = 1): AllSeen => ({
  ...{ topic: 'om', level: 1, given, f },
  readings: readingsOf(given, f),
});
const someOf = (given: OralScenario, observers: readonly number[]): SomeSeen => {
  const known = knownTo(executeOral(given), observers);
  const suspects = accusable({ given, observers })
    .map((general) => explanationBy(given.n, given.m, [general], known))
    .filter((one) => one !== null);
  return { topic: 'view', level: 1, given, observers, suspects };
};
/** General 3's table in the ambiguous view. */
const ambiguous = someOf(oral('two-lies'), [3]);

const CASES = Object.keys(lie.topics).flatMap((topic) => LEVELS.map((level) => [topic, level] as const));

describe.each(CASES)('Among 300 questions on %s at level %i', (topic, level) => {
  const instances = generals(300).map((seed) =>
    lie.generate(randomOf(`lie-${topic}-${level}-v1`, seed), level, topic),
  );

  test('at least 50 are different', () => {
    const plain = instances.map((one) => JSON.stringify(lie.plain(one)));
    expect(new Set(plain).size).toBeGreaterThanOrEqual(50);
  });

  test('each is answered by its reference, and every other right answer is right', () => {
    for (const instance of instances) {
      expect(mark(instance, lie.write(lie.reference(instance))).kind).toBe('right');
      if (instance.topic !== 'om') continue;
      for (const { lies } of instance.readings) {
        expect(mark(instance, lie.write({ kind: 'lies', messages: lies })).kind).toBe('right');
      }
    }
  });

  test('an answer with one more or one fewer is wrong, except where it is another reading', () => {
    for (const instance of instances) {
      if (instance.topic === 'om') {
        const [{ lies }] = instance.readings as readonly [OralScenario];
        const others = instance.readings.slice(1).map((reading) => String(reading.lies.map(formatLie)));
        for (const dropped of lies) {
          const messages = lies.filter((one) => one !== dropped);
          if (messages.length === 0 || others.includes(String(messages.map(formatLie)))) continue;
          expect(mark(instance, lie.write({ kind: 'lies', messages })).kind).toBe('wrong');
        }
        continue;
      }
      const { generals: suspects } = lie.reference(instance) as { generals: readonly number[] };
      for (const one of accusable(instance)) {
        const other = suspects.includes(one)
          ? suspects.filter((general) => general !== one)
          : [...suspects, one].sort((a, b) => a - b);
        if (other.length === 0) continue;
        const marked = mark(instance, lie.write({ kind: 'suspects', generals: other }));
        expect(marked.reason.say).toBe(suspects.includes(one) ? 'not-all-named' : 'can-not-be');
      }
    }
  });

  test('whoever is named as a suspect could have done it: the open inboxes are the same', () => {
    for (const instance of instances) {
      if (instance.topic !== 'view') continue;
      const seen = executeOral(instance.given);
      expect(instance.suspects.map(({ traitors }) => traitors[0])).toContain(instance.given.traitors[0]);
      for (const suspect of instance.suspects) {
        expect(suspect.traitors).toHaveLength(1);
        for (const observer of instance.observers) {
          expect(indistinguishable(seen, executeOral(suspect), observer)).toBe(true);
        }
      }
    }
  });
});

describe('Where everything is seen', () => {
  const commander = allOf(oral('om_n4_m1_oa_t1_1-4r'));

  test('a commander of two tongues can have lied to either side, and both readings are right', () => {
    expect(said(commander, 'lies:1-4')).toBe('right lies-found');
    expect(said(commander, 'lies:1-2_1-3')).toBe('right lies-found');
    expect(said(commander, 'lies:1-3_1-2')).toBe('right lies-found');
    expect(said(commander, 'lies:1-2')).toBe('wrong lies-left');
  });

  test('whoever passes on a lie tells none', () => {
    expect(mark(commander, 'lies:1-4_1.4-2')).toMatchObject({
      kind: 'wrong',
      reason: { say: 'too-many-liars', found: [1, 4] },
    });
    const two = allOf(oral('om_n4_m1_oa_t1_1-4r'), 2);
    expect(mark(two, 'lies:1-4_1.4-2')).toMatchObject({
      reason: { say: 'no-lie', message: '1.4-2', held: 'retreat' },
    });
  });

  test('a lieutenant’s lie differs from what it held; there is only that reading', () => {
    const lieutenant = allOf(oral('four-lieutenant-lies'));
    expect(lieutenant.readings).toHaveLength(1);
    expect(said(lieutenant, 'lies:1.4-2_1.4-3')).toBe('right lies-found');
    expect(mark(lieutenant, 'lies:1.4-2')).toMatchObject({
      reason: { say: 'lies-left', marked: 1, left: 1 },
    });
  });

  test('silence is a lie, too', () => {
    expect(said(allOf(oral('om_n4_m1_oa_t2_1.2-3x')), 'lies:1.2-3')).toBe('right lies-found');
  });
});

describe('Where only some inboxes are open', () => {
  test('general 3 of the ambiguous view can’t tell: 1 or 2', () => {
    expect(said(ambiguous, 'suspects:1.2')).toBe('right suspects-found');
    const both = mark(ambiguous, 'suspects:1.2');
    const [one, other] = both.kind === 'right' ? both.shown : [];
    expect(indistinguishable(executeOral(one as OralScenario), executeOral(other as OralScenario), 3)).toBe(
      true,
    );
    // whoever names one of them is told that there is another, and not who
    for (const text of ['suspects:1', 'suspects:2']) {
      expect(mark(ambiguous, text)).toMatchObject({ reason: { say: 'not-all-named' }, shown: [] });
      expect(said(ambiguous, text)).toBe('wrong not-all-named');
    }
    expect(said(ambiguous, 'suspects:3')).toBe('wrong is-loyal');
  });

  test('a second inbox clears the commander, by messages that its lies could not have brought', () => {
    const both = someOf(oral('om_n4_m1_oa_t2_1.2-3r'), [3, 4]);
    expect(said(both, 'suspects:2')).toBe('right suspects-found');
    expect(mark(both, 'suspects:1.2')).toMatchObject({
      reason: { say: 'can-not-be', general: 1, messages: ['1.2-3r', '1.2-4a'] },
    });
  });
});

describe('What is no answer to this instance is refused', () => {
  test.each([
    ['suspects:', 'unreadable'],
    ['suspects:2.1', 'unreadable'],
    ['suspects:1.1', 'unreadable'],
    ['suspects:1.4', 'unreadable'],
    ['lies:1-2', 'unreadable'],
    ['', 'unreadable'],
  ])('“%s” to the question who it was: %s', (text, say) => {
    expect(mark(ambiguous, text)).toEqual({ kind: 'refused', reason: { say } });
  });

  test.each([
    ['lies:', 'unreadable'],
    ['lies:1-2_1-2', 'unreadable'],
    ['lies:2-3', 'unreadable'],
    ['lies:1.2.3-4', 'no-message'],
    ['lies:1.2-2', 'no-message'],
    ['lies:1-5', 'no-message'],
    ['suspects:1', 'unreadable'],
  ])('“%s” to the question which lies there are: %s', (text, say) => {
    expect(mark(allOf(oral('four-lieutenant-lies')), text)).toMatchObject({
      kind: 'refused',
      reason: { say },
    });
  });
});
