/**
 * Grades the class that comes on standard input, one JSON text `[name, text]` a line, as files or packed in the layout that
 * the argument names, in a process that has done nothing
 * else, and prints how long it took and what is held afterwards: what the core remembers of other classes helps nobody.
 */
import { zipSync } from 'fflate';
import { text } from 'node:stream/consumers';
import { compareRows } from '../exercises/compare-rows.ts';
import { gradeEach, type Row } from '../exercises/gradebook.ts';
import { piecesOf } from '../exercises/pieces.ts';
import { statisticsOf } from '../exercises/statistics.ts';
import { REAL, realAssignment } from '../exercises/testing/real-class.ts';
import { LAYOUTS, type Layout } from './grading.ts';
import { memoryInUse } from './memory.ts';

const assignment = realAssignment();
const encoder = new TextEncoder();
const lines = (await text(process.stdin)).trimEnd().split('\n');
const singles = lines.map((line) => {
  const [name, content] = JSON.parse(line) as [string, string];
  return { name, bytes: encoder.encode(content) };
});

/** Where a system puts the file of its so many-th student. */
const PATHS: Readonly<Record<Layout, (name: string, i: number) => string>> = {
  files: (name) => name,
  moodle: (name, i) => `Student ${i}_${4000 + i}_assignsubmission_file_/${name}`,
  canvas: (name, i) => `student_${4000 + i}_${90_000 + i}_${name}`,
};

const layout = LAYOUTS.find((one) => one === process.argv[2]) ?? 'files';
const placed = singles.map(({ name, bytes }, i) => [PATHS[layout](name, i), bytes] as const);
const files =
  layout === 'files' ? singles : [{ name: 'submissions.zip', bytes: zipSync(Object.fromEntries(placed)) }];

async function* pieces() {
  for (const { name, bytes } of files) yield* piecesOf(name, bytes);
}

const before = (await memoryInUse()).heapUsed;
const start = performance.now();
const rows: Row[] = [];
for await (const row of gradeEach(assignment, pieces(), REAL)) rows.push(row);
const compared = compareRows(rows);
const { counted } = statisticsOf(assignment, compared);
const time = performance.now() - start;
const held = (await memoryInUse()).heapUsed - before;
console.log(JSON.stringify({ rows: compared.length, counted, time, held }));
