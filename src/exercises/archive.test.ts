/**
 * Every instance that was ever published is the same for ever: a seed that a student was given in one year makes the same
 * exercise in the next.
 *
 * archive.jsonl has a line {"code","seed","sha256"} for each: the SHA-256 of the instance as a plain value in canonical
 * JSON (members sorted by name, no spaces). Lines are only ever added, at the end. After adding a kind run this test: it
 * fails and prints the lines to append, then the checkpoint to append to CHECKPOINTS. If it fails for a line that is there
 * already, the change altered a published exercise: it needs a new version with a new code, not another line.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOfFirst } from '../scenario/testing/archives.ts';
import { EXERCISES, exerciseNamed } from './catalogue.ts';
import { instanceOf, kindOf } from './mark.ts';

/** The SHA-256 of the first so many lines, each with its line break. Checkpoints are only ever added. */
const CHECKPOINTS: readonly { readonly lines: number; readonly sha256: string }[] = [
  { lines: 72, sha256: '43a53ba54361c41a0cb35232ddaddf6d5e78f2217447a86cb873071a91748a01' },
  { lines: 198, sha256: 'ef4dd6a31bd8f0fd150b28303f3383aca82e32ae014f2d5836d3046e4d0faa6f' },
  { lines: 486, sha256: '574544342946d09d76f5fcee39320986d66c92e8fa7d662bf2a0aa12b650798a' },
  { lines: 510, sha256: 'cc5d990f43c0dbbce290a9a2ec5da1a7db997946dbf81d650cfab5242612dea4' },
];

/** Seeds of each exercise that stand for all: the first ones, one in the middle, the last. */
const SEEDS = [1, 2, 3, 1000, 2 ** 31, 2 ** 32 - 1];

interface Archived {
  readonly code: string;
  readonly seed: number;
  readonly sha256: string;
}

const text = readFileSync(new URL('archive.jsonl', import.meta.url), 'utf8');
const lines = text.split('\n').slice(0, -1);
const archived = lines.map((line) => JSON.parse(line) as Archived);

const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex');

/** JSON with the members of every object sorted by name. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

function digest(code: string, seed: number): string {
  const exercise = exerciseNamed(code);
  if (!exercise) throw new Error(`the archive has ${code}, the catalogue has not`);
  return sha256(canonical(kindOf(exercise).plain(instanceOf(exercise, seed))));
}

describe('The archive of published instances', () => {
  test('is what the seeds still make', () => {
    for (const { code, seed, sha256: published } of archived)
      expect(digest(code, seed), `${code} with seed ${seed}`).toBe(published);
  });

  test('has each instance once, written in one way', () => {
    for (const [i, { code, seed, sha256: published }] of archived.entries())
      expect(lines[i]).toBe(JSON.stringify({ code, seed, sha256: published }));
    expect(new Set(archived.map(({ code, seed }) => `${code} ${seed}`)).size).toBe(archived.length);
    expect(text === '' || text.endsWith('\n')).toBe(true);
  });

  test('has some of every exercise', () => {
    const has = new Set(archived.map(({ code, seed }) => `${code} ${seed}`));
    const missing = EXERCISES.flatMap(({ code }) =>
      SEEDS.filter((seed) => !has.has(`${code} ${seed}`)).map((seed) =>
        JSON.stringify({ code, seed, sha256: digest(code, seed) }),
      ),
    );
    expect(missing.length, `append to archive.jsonl:\n${missing.join('\n')}\n`).toBe(0);
  });

  test('has lost no line, and none has changed', () => {
    for (const { lines: count, sha256: then } of CHECKPOINTS) {
      expect(lines.length).toBeGreaterThanOrEqual(count);
      expect(digestOfFirst(lines, count)).toBe(then);
    }
    const next = { lines: lines.length, sha256: digestOfFirst(lines, lines.length) };
    expect(CHECKPOINTS.at(-1)?.lines, `append to CHECKPOINTS: ${JSON.stringify(next)}`).toBe(lines.length);
  });
});
