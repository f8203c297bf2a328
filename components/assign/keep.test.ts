/** Whatever a browser has stored under a student's name, the page opens; and what can't be read is put aside, not lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSession, newSession } from '../../src/exercises/session.ts';
import { ASSIGNMENT } from '../../src/exercises/testing/toy.ts';
import { readStudent } from '../../src/exercises/variant.ts';
import { memoryStore } from '../../src/progress/testing/memory.ts';
import { keepOf } from './keep.ts';

const ada = readStudent('ada')!;
const session = newSession(ASSIGNMENT, ada, 1_790_000_000_000);

/** A browser in which this student's work was kept, and then became this text. */
function browserWith(text: string) {
  const { entries, ...memory } = memoryStore();
  const keep = keepOf(ASSIGNMENT, '/', () => memory);
  keep.save(session);
  const key = [...entries.keys()].find((name) => name.endsWith(':work'))!;
  entries.set(key, text);
  return { keep, aside: () => [...entries].find(([name]) => name.includes(':damaged:'))?.[1] };
}

const good = formatSession(session);
const foreign = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'w2', good.replace('w1', 'w2'), good.replace('ada', 'bob'), good.slice(0, 8), '{}'),
);

test('What is damaged, newer or another’s is no session, and is put aside before new work is kept', () => {
  fc.assert(
    fc.property(foreign, (text) => {
      const { keep, aside } = browserWith(text);
      expect(keep.load(ada)).toBeNull();
      expect(keep.students()).toEqual([ada]);
      expect(keep.save(session)).toBe(true);
      expect(aside()).toBe(text);
      expect(keep.load(ada)).toEqual(session);
    }),
    { numRuns: 300 },
  );
});

test('A session that can be read is written over as ever', () => {
  const { keep, aside } = browserWith(good);
  expect(keep.load(ada)).toEqual(session);
  keep.save(session);
  expect(aside()).toBeUndefined();
});
