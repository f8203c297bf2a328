/**
 * Measuring candidates side by side: their runs take turns, so that whatever else the machine does hits all of them.
 */

export interface Candidate {
  readonly name: string;
  run(): unknown;
}

/** Milliseconds that one batch should take at least, to be well above the clock's grain. */
const BATCH = 20;

/** The median time of one run of each candidate, in milliseconds. */
export function sideBySide(candidates: readonly Candidate[], turns: number): ReadonlyMap<string, number> {
  const batches = candidates.map((candidate) => ({
    candidate,
    size: batchSize(candidate),
    times: [] as number[],
  }));
  for (let turn = 0; turn < turns; turn++) {
    for (const { candidate, size, times } of batches) times.push(timeOf(candidate, size) / size);
  }
  return new Map(batches.map(({ candidate, times }) => [candidate.name, median(times)]));
}

/** How many runs make a batch; finding out also warms the code up. */
function batchSize(candidate: Candidate): number {
  let size = 1;
  while (timeOf(candidate, size) < BATCH) size *= 2;
  return size;
}

export function timeOf(candidate: Candidate, size: number): number {
  const start = performance.now();
  for (let i = 0; i < size; i++) candidate.run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const thousands = new Intl.NumberFormat('en');

export const whole = (value: number): string => thousands.format(Math.round(value));

/** Rows as aligned text, the first one a heading; the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  const [heading, ...rest] = rows.map((row) => `  ${line(row).trimEnd()}`);
  return [heading!, `  ${widths.map((width) => '-'.repeat(width)).join('  ')}`, ...rest].join('\n');
}
