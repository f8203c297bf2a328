import { expect, test } from 'vitest';
import { migrate, type Migration } from './migration.ts';
import { storageKey, type Store } from './storage.ts';

function holding(entries: Readonly<Record<string, string>>): Store & { readonly kept: Map<string, string> } {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const [one, two, three] = [1, 2, 3].map((version) => (name: string) => storageKey(name, '/', version));

/** From 1 to 2 names change, from 2 to 3 values; one name is given up. */
const STEPS: readonly Migration[] = [
  (name, text) => (name === 'gone' ? null : [name.replace('work', 'exercise'), text]),
  (name, text) => [name, `<${text}>`],
];

test('What an earlier version kept is brought on step by step, and left where it was', () => {
  const store = holding({ [one!('work')]: 'a', [two!('theme')]: 'dark', [one!('gone')]: 'x' });
  migrate(() => store, '/', ['work', 'theme', 'gone', 'never'], STEPS);
  expect(store.kept.get(three!('exercise'))).toBe('<a>');
  expect(store.kept.get(three!('theme'))).toBe('<dark>');
  expect(store.kept.get(one!('work'))).toBe('a');
  expect(store.kept.size).toBe(5);
});

test('What the present version keeps is never written over', () => {
  const store = holding({ [one!('theme')]: 'dark', [three!('theme')]: '<light>' });
  migrate(() => store, '/', ['theme'], STEPS);
  expect(store.kept.get(three!('theme'))).toBe('<light>');
});

test('Of several earlier versions the newest counts', () => {
  const store = holding({ [one!('theme')]: 'dark', [two!('theme')]: 'light' });
  migrate(() => store, '/', ['theme'], STEPS);
  expect(store.kept.get(three!('theme'))).toBe('<light>');
});

test('Storage that does not work is left alone', () => {
  const forbidden = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(() => migrate(forbidden, '/', ['theme'], STEPS)).not.toThrow();
});
