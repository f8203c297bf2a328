import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placesOf } from './places.ts';
import { lectureSources } from './testing/source.ts';

const content = join(import.meta.dirname, '../../content');
const lectures = lectureSources('en').map(({ file, head }) => ({
  ...head,
  body: readFileSync(join(content, file), 'utf8'),
}));
const at = (name: string) => placesOf(name, lectures).map(({ slug, id, number }) => [slug, id, number]);

test('A named scenario is found in every figure that is placed with it, in the book’s order', () => {
  expect(at('four-lieutenant-lies')).toEqual([
    ['byzantine-generals', 'four-lieutenant-lies', '2.5'],
    ['enough', 'four-lieutenant', '5.3'],
  ]);
  expect(at('commander-lies')).toEqual([['byzantine-generals', 'mirror', '2.3']]);
  expect(at('one-loss')).toEqual([['two-generals', 'one-loss', '1.2']]);
});

test('A name that is part of another is not taken for it', () => {
  expect(at('lies')).toEqual([]);
});
