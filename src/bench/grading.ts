/**
 * How long a class takes to grade, and what is held when it is done: both must grow with its size and no faster. The
 * classes are simulated; each is graded by a process of its own, which reads, replays and compares.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { classOf } from '../exercises/testing/class.ts';
import { REAL_ORACLE, realAssignment } from '../exercises/testing/real-class.ts';
import { table, whole } from './measure.ts';

const SIZES = [125, 250, 500, 1000] as const;
/** A student of the largest class may cost this many times what one of the smallest does. */
const SLACK = 1.5;
const PROGRAM = fileURLToPath(new URL('grade-class.ts', import.meta.url));

interface Measured {
  readonly rows: number;
  readonly counted: number;
  /** Milliseconds. */
  readonly time: number;
  /** Bytes. */
  readonly held: number;
}

/** The report's section, line by line. */
export async function* gradingSpeeds(): AsyncGenerator<string> {
  const assignment = realAssignment();
  const lines: string[] = [];
  for await (const { name, text } of classOf(assignment, SIZES.at(-1)!, 1, REAL_ORACLE))
    lines.push(JSON.stringify([name, text]));
  const measured = SIZES.map((size) => {
    const input = lines.slice(0, size).join('\n');
    const report = JSON.parse(
      execFileSync(process.execPath, [PROGRAM], { input, encoding: 'utf8' }),
    ) as Measured;
    if (report.rows !== size) throw new Error(`${report.rows} rows of ${size} files`);
    return report;
  });
  yield `Grading a class, ${assignment.items.length} exercises each: read, replayed, compared, each in a process of its own`;
  yield table([
    ['submissions', 'that count', 'milliseconds', 'each', 'kilobytes held', 'each'],
    ...measured.map(({ rows, counted, time, held }) => [
      ...[whole(rows), whole(counted), whole(time), (time / rows).toFixed(2)],
      ...[whole(held / 1000), (held / 1000 / rows).toFixed(1)],
    ]),
  ]);
  const [first, last] = [measured[0]!, measured.at(-1)!];
  const slower = last.time / last.rows / (first.time / first.rows);
  const heavier = last.held / last.rows / (first.held / first.rows);
  yield `  in a class ${last.rows / first.rows} times as large a submission takes ${slower.toFixed(2)} times as long and holds ${heavier.toFixed(2)} times as much: ${slower < SLACK && heavier < SLACK ? 'linear' : 'NOT LINEAR'}`;
}
