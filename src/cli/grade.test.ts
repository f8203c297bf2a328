/** `generals grade` as a process: files, folders and ZIPs in, lines and tables out. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatAssignment } from '../exercises/assignment.ts';
import { submissionFile, submissionText } from '../exercises/submission.ts';
import { idOf, workOf } from '../exercises/testing/class.ts';
import { REAL_ORACLE, realAssignment } from '../exercises/testing/real-class.ts';

const COMMAND = fileURLToPath(new URL('generals.ts', import.meta.url));
const ASSIGNMENT = realAssignment([1]);
const OF = ASSIGNMENT.items.length;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grade-'));
  mkdirSync(join(folder, 'more'));
  const [first, second] = [idOf(0), idOf(1)].map((id) => workOf(ASSIGNMENT, id, REAL_ORACLE.reference));
  writeFileSync(join(folder, 'a.json'), submissionFile(first!));
  writeFileSync(join(folder, 'more', 'b.txt'), `Dear professor,\n${submissionText(second!)}\n`);
  writeFileSync(join(folder, 'c.json'), submissionFile(first!).slice(0, 300));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a line of JSON for every file in a folder, with marks or the reason; exit 2 where one does not count', () => {
  const { stdout, status } = spawnSync(process.execPath, [COMMAND, 'grade', folder], { encoding: 'utf8' });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ student, points, counts }) => [student, points, counts])).toEqual([
    [idOf(0), OF, true],
    [null, 0, false],
    [idOf(1), OF, true],
  ]);
  expect(lines[1]!['reason']).toEqual({ code: 'truncated', message: 'It was cut off: the end is missing.' });
  expect(status).toBe(2);
});

test('a table for an LMS, against the assignment that is named by its link', () => {
  const link = `https://book.example/assignment/#a=${formatAssignment(ASSIGNMENT)}`;
  const files = [join(folder, 'a.json'), join(folder, 'more')];
  const run = (...rest: readonly string[]): string =>
    execFileSync(process.execPath, [COMMAND, 'grade', ...files, ...rest], { encoding: 'utf8' });
  const moodle = run('--assignment', link, '--table', 'moodle');
  expect(moodle.split('\r\n')[1]).toMatch(new RegExp(`^${idOf(0)},${OF},${OF},`));
  expect(run('--csv')).toMatch(/^Student,Counts,Points,/);
});

test('where nothing can be graded the reason is a sentence', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [COMMAND, 'grade', ...args], { encoding: 'utf8' });
  expect(run(join(folder, 'c.json'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--assignment') as string,
  });
  expect(run(join(folder, 'none'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no such file') as string,
  });
  expect(run(folder, '--assignment', 'a1.x')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('damaged') as string,
  });
  expect(run(folder, '--table', 'excel')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('moodle') as string,
  });
});
