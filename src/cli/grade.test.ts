/** `generals grade`: files, folders and ZIPs in, lines and tables out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatAssignment } from '../exercises/assignment.ts';
import { submissionFile, submissionText } from '../exercises/submission.ts';
import { idOf, workOf } from '../exercises/testing/class.ts';
import { REAL_ORACLE, realAssignment } from '../exercises/testing/real-class.ts';
import { generals, generalsProcess } from './testing/command.ts';

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

test('a line of JSON for every file in a folder, with marks or the reason; exit 2 where one does not count', async () => {
  const { stdout, status } = await generalsProcess(['grade', folder]);
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

test('a table for an LMS, against the assignment that is named by its link', async () => {
  const link = `https://book.example/assignment/#a=${formatAssignment(ASSIGNMENT)}`;
  const files = [join(folder, 'a.json'), join(folder, 'more')];
  const run = async (...rest: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await generals(['grade', ...files, ...rest]);
    expect(status).toBe(0);
    // Moodle looks for ID numbers, and these students gave email addresses
    if (rest.includes('moodle')) expect(stderr).toContain('can hardly be an ID number');
    else expect(stderr).toBe('');
    return stdout;
  };
  const moodle = await run('--assignment', link, '--table', 'moodle');
  expect(moodle.split('\r\n')[1]).toMatch(new RegExp(`^${idOf(0)},${OF},${OF},`));
  expect(await run('--csv')).toMatch(/^Student,Counts,Points,/);
});

test('where nothing can be graded the reason is a sentence', async () => {
  const run = (...args: readonly string[]) => generals(['grade', ...args]);
  expect(await run(join(folder, 'c.json'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--assignment') as string,
  });
  expect(await run(join(folder, 'none'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no such file') as string,
  });
  expect(await run(folder, '--assignment', 'a1.x')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('damaged') as string,
  });
  expect(await run(folder, '--table', 'excel')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('moodle') as string,
  });
});
