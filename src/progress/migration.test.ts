import { expect, test } from 'vitest';
import { migrate, type Migration } from './migration.ts';
import { storageKey } from './storage.ts';
import { memoryStore } from './testing/memory.ts';

const [one, two, three] = [1, 2, 3].map((version) => (name: string) => storageKey(name, '/', version));

/** From 1 to 2 names change, from 2 to 3 values; one name is given up. */
const STEPS: readonly Migration[] = [
  (name, text) => (name === 'gone' ? null : [name.replace('work', 'exercise'), text]),
  (name, text) => [name, `<${text}>`],
];

test('What an earlier version kept is brought on step by step, and left where it was', () => {
  const store = memoryStore({ [one!('work')]: 'a', [two!('theme')]: 'dark', [one!('gone')]: 'x' });
  migrate(() => store, '/', ['work', 'theme', 'gone', 'never'], STEPS);
  expect(store.entries.get(three!('exercise'))).toBe('<a>');
  expect(store.entries.get(three!('theme'))).toBe('<dark>');
  expect(store.entries.get(one!('work'))).toBe('a');
  expect(store.entries.size).toBe(5);
});

test('What the present version keeps is never written over', () => {
  const store = memoryStore({ [one!('theme')]: 'dark', [three!('theme')]: '<light>' });
  migrate(() => store, '/', ['theme'], STEPS);
  expect(store.entries.get(three!('theme'))).toBe('<light>');
});

test('Of several earlier versions the newest counts', () => {
  const store = memoryStore({ [one!('theme')]: 'dark', [two!('theme')]: 'light' });
  migrate(() => store, '/', ['theme'], STEPS);
  expect(store.entries.get(three!('theme'))).toBe('<light>');
});

test('Storage that does not work is left alone', () => {
  const forbidden = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(() => migrate(forbidden, '/', ['theme'], STEPS)).not.toThrow();
});
