import { describe, expect, test } from 'vitest';
import { CURRENT, EXERCISES } from '../../src/exercises/catalogue.ts';
import { codesOf } from '../../src/exercises/assignment.ts';
import { KIND_NAMES, LEVELS } from '../../src/exercises/kind.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { itemFor, titleOfItem, topicsOf, type Offers } from './offered.ts';

const offers: Offers = EXERCISES.map((exercise) => ({ ...exercise, title: exercise.topic, usual: 1 }));
const current = new Set<string>(CURRENT.map(({ code }) => code));
describe('What was retired', () => {
  test('is never assigned anew, alone or among what is drawn from', () => {
    for (const kind of KIND_NAMES)
      for (const level of LEVELS)
        for (const topic of [null, ...topicsOf(offers, kind).map((one) => one.topic)]) {
          const item = itemFor(offers, kind, level, topic)!;
          expect(codesOf(item).filter((code) => !current.has(code))).toEqual([]);
        }
  });

  test('is named as such wherever an assignment that has it is opened, graded or taken up', () => {
    for (const { code, retired } of EXERCISES) {
      const title = titleOfItem(offers, { kind: 'exact', code });
      expect(title.includes(frameWords.retired.mark), code).toBe(retired !== null);
    }
  });
});
