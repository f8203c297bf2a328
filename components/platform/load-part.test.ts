import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPart } from './load-part.ts';

describe('A part of a page', () => {
  const reported: (() => Promise<unknown>)[] = [];
  beforeEach(() => {
    vi.stubGlobal('dispatchEvent', ({ type, detail }: CustomEvent<() => Promise<unknown>>) => {
      expect(type).toBe('part-missing');
      reported.push(detail);
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    reported.length = 0;
  });

  test('that arrives is there, and nothing is said', async () => {
    expect(await loadPart(() => Promise.resolve(7))).toBe(7);
    expect(reported).toEqual([]);
  });

  test('that does not arrive is reported once, and is there as soon as one more attempt brings it', async () => {
    let online = false;
    let missed = 0;
    const part = loadPart(
      () => (online ? Promise.resolve(7) : Promise.reject(new Error('no connection'))),
      () => missed++,
    );
    await vi.waitFor(() => expect(reported).toHaveLength(1));
    await expect(reported[0]!()).rejects.toThrow('no connection');
    online = true;
    await reported[0]!();
    expect(await part).toBe(7);
    expect([reported.length, missed]).toEqual([1, 1]);
  });
});

/** Those who say it themselves, with a button that asks again. */
const SAY_IT_THEMSELVES = [
  'components/exercises/frame/use-posed.ts', // “Check” and “Hint” answer that it can’t be reached
  'components/assign/Packages.tsx', // no package could be made
  'components/exercises/parts.ts', // asked for as one, by `partOf`
];
/** What stands before an import that is fetched by one of the ways that say when nothing comes, or by the server alone. */
const SAID =
  /\b(?:loadPart|lazy|kept)\(\s*(?:'[\w-]+',\s*)?(?:async )?\(\) =>[^;]*$|\bload(?:: | = )\(\) =>[^;]*$|\btypeof $|import\.meta\.env\.SSR \? await $/;

test('No part of a figure is fetched without a word where it does not arrive', () => {
  const files = globSync('components/**/*.{ts,tsx}').filter(
    (file) => !/\.test\.tsx?$/.test(file) && !SAY_IT_THEMSELVES.includes(file.replaceAll('\\', '/')),
  );
  expect(files.length).toBeGreaterThan(150);
  const silent = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return [...source.matchAll(/\bimport\(/g)]
      .filter(({ index }) => !SAID.test(source.slice(Math.max(0, index - 200), index)))
      .map(({ index }) => `${file}: ${source.slice(index, index + 50)}`);
  });
  expect(silent).toEqual([]);
});
