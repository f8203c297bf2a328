/**
 * Grades the class that comes on standard input, one JSON text `[name, text]` a line, in a process that has done nothing
 * else, and prints how long it took and what is held afterwards: what the core remembers of other classes helps nobody.
 */
import { text } from 'node:stream/consumers';
import { compareRows } from '../exercises/compare-rows.ts';
import { gradeEach, type Row } from '../exercises/gradebook.ts';
import { piecesOf } from '../exercises/pieces.ts';
import { statisticsOf } from '../exercises/statistics.ts';
import { REAL, realAssignment } from '../exercises/testing/real-class.ts';
import { memoryInUse } from './memory.ts';

const assignment = realAssignment();
const encoder = new TextEncoder();
const lines = (await text(process.stdin)).trimEnd().split('\n');
const files = lines.map((line) => {
  const [name, content] = JSON.parse(line) as [string, string];
  return { name, bytes: encoder.encode(content) };
});

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
