import { describe, expect, test } from 'vitest';
import { holdSame, ownOf } from './content.ts';
import { inLanguage, LANGUAGES } from './languages.ts';

describe('A language', () => {
  const found = { '../../content/en/contents.json': 1, '../../content/qaa/contents.json': 2 };

  test('has its own file, or the build says which is missing', () => {
    expect(ownOf(found, 'contents.json')).toBe(1);
    expect(ownOf(found, 'contents.json', 'qaa')).toBe(2);
    expect(() => ownOf(found, 'contents.json', 'qab')).toThrow(
      'content/qab/contents.json is missing: every language has one',
    );
  });

  test('shares names and their order with the first, or the build says where it doesn’t', () => {
    const hold = (...own: readonly string[]) => {
      holdSame('content/qaa/views.mdx', own, ['twin', 'mirror']);
    };
    expect(() => hold('twin', 'mirror')).not.toThrow();
    expect(() => hold('mirror', 'twin')).toThrow(
      'content/qaa/views.mdx has “mirror” where the first language has “twin”',
    );
    expect(() => hold('twin')).toThrow('has nothing more where the first language has “mirror”');
    expect(() => hold('twin', 'mirror', 'third')).toThrow(
      'has “third” where the first language has nothing more',
    );
  });

  test('stands under its name, and the first one at the root', () => {
    expect(LANGUAGES[0]).toEqual({ tag: 'en', name: 'English' });
    expect([inLanguage('en', 'lab/'), inLanguage('qaa', 'lab/')]).toEqual(['/lab/', '/qaa/lab/']);
  });
});
