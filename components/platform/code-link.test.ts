/** A link with code brings back exactly that code, and a damaged one says what is wrong with it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDrawn, READER_KINDS } from '../../src/sandbox/kinds.ts';
import { fragmentOf, readFragment } from './code-link.ts';

const seed = Number(process.env['LINK_SEED'] ?? Date.now() % 2 ** 31);

describe('A link with code', () => {
  test(`brings back kind and code, whatever is written in it (LINK_SEED=${seed})`, () => {
    console.info(`links with code: LINK_SEED=${seed}`);
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(fc.constantFrom(...READER_KINDS), anyText, (kind, source) => {
        const fragment = fragmentOf({ kind, source });
        expect(fragment).toMatch(/^#kind=[a-z-]+&code=[\w-]+$/);
        expect(readFragment(fragment)).toEqual({ kind: 'protocol', task: { kind, source } });
        expect(readFragment(fragment.slice(1))).toEqual(readFragment(fragment));
      }),
      { seed, numRuns: 500 },
    );
  });

  test('keeps a mark of the byte order and words of every alphabet', () => {
    const source = '\uFEFF// Übereinkunft, 合意, σύμβαση 🗡️\n';
    expect(readFragment(fragmentOf({ kind: 'two-generals', source }))).toMatchObject({ task: { source } });
  });

  test('carries as many letters as a protocol may have', () => {
    const source = '/* long */'.repeat(20_000);
    expect(readFragment(fragmentOf({ kind: 'two-generals', source }))).toMatchObject({ task: { source } });
  });
});

test('A link with code is read whatever a text or a mail put around it', () => {
  const task = { kind: 'two-generals', source: '// one_two-three?>>>' } as const;
  const link = fragmentOf(task);
  for (const pasted of [
    `${link})`,
    `${link}).`,
    `${link}>`,
    `${link}%29`,
    link.replace('&', '&amp;'),
    link.replaceAll('_', '\\_'),
  ])
    expect(readFragment(pasted), pasted).toEqual({ kind: 'protocol', task });
  expect(readFragment(encodeURIComponent(link.slice(1)))).toEqual({ kind: 'protocol', task });
});

test('A link to a protocol of few rounds brings its size, and is damaged without one that the page takes', () => {
  const source = 'x';
  for (let n = 0; n <= 9; n++) {
    for (let f = 0; f <= 9; f++) {
      const fragment = fragmentOf({ kind: 'rounds', source, n, f });
      expect(fragment).toBe(`#kind=rounds&n=${n}&f=${f}&code=eA`);
      expect(readFragment(fragment)).toEqual(
        isDrawn({ n, f })
          ? { kind: 'protocol', task: { kind: 'rounds', source, n, f } }
          : { kind: 'damaged', damage: 'size' },
      );
    }
  }
  for (const size of ['', 'n=4&', 'f=2&', 'n=4&f=&', 'n=4.5&f=2&', 'n=x&f=2&', 'n=4&f=-1&'])
    expect(readFragment(`#kind=rounds&${size}code=eA`)).toEqual({ kind: 'damaged', damage: 'size' });
});

test.each(['', '#', '#text', '#how', '#=', '#&'])('%j is no link with code', (fragment) => {
  expect(readFragment(fragment)).toEqual({ kind: 'nothing' });
});

test.each([
  ['#code=YQ', 'kind'],
  ['#kind=&code=YQ', 'kind'],
  ['#kind=four-generals&code=YQ', 'kind'],
  ['#kind=constructor&code=YQ', 'kind'],
  ['#kind=two-generals', 'code'],
  ['#kind=two-generals&code=', 'code'],
  ['#kind=two-generals&code=Y', 'code'],
  ['#kind=two-generals&code=YQ==', 'code'],
  ['#kind=two-generals&code=Y%00Q', 'code'],
  ['#kind=two-generals&code=<b>', 'code'],
  ['#kind=two-generals&code=_w', 'code'],
  ['#kind=two-generals&code=4pyT4g', 'code'],
])('%s is damaged: its %s', (fragment, damage) => {
  expect(readFragment(fragment)).toEqual({ kind: 'damaged', damage });
});
