/**
 * How long a class takes to grade, and what is held when it is done: both must grow with the number of files and no faster.
 * The classes are simulated, and come as single files or in the ZIP of a learning management system; each is graded by a
 * process of its own, which reads, replays and compares.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { classOf } from '../exercises/testing/class.ts';
import { REAL_ORACLE, realAssignment } from '../exercises/testing/real-class.ts';
import { median, table, whole } from './measure.ts';

const SIZES = [125, 250, 500] as const;
/** How a class's files come: by themselves, or in the ZIP of a system, as that names them. */
export const LAYOUTS = ['files', 'moodle', 'canvas'] as const;
export type Layout = (typeof LAYOUTS)[number];
/** A student of the largest class may cost this many times what one of the smallest does. */
const SLACK = 1.5;
/** Every class is graded so often; the sizes take turns, so that whatever else the machine does hits all of them. */
const TURNS = 3;
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
  yield `Grading a class, ${assignment.items.length} exercises each: unpacked, read, replayed, compared, each in a process of its own`;
  for (const layout of LAYOUTS) {
    const measured = inTurns(lines, layout);
    yield table([
      [TITLES[layout], 'that count', 'milliseconds', 'each', 'ratio', 'kilobytes held', 'each', 'ratio'],
      ...measured.map((one) => [
        ...[whole(one.rows), whole(one.counted), whole(one.time), (one.time / one.rows).toFixed(2)],
        ...[ratio(measured, one, 'time').toFixed(2), whole(one.held / 1000)],
        ...[(one.held / 1000 / one.rows).toFixed(1), ratio(measured, one, 'held').toFixed(2)],
      ]),
    ]);
    const [first, last] = [measured[0]!, measured.at(-1)!];
    const [slower, heavier] = [ratio(measured, last, 'time'), ratio(measured, last, 'held')];
    yield `  in a class ${last.rows / first.rows} times as large a submission takes ${slower.toFixed(2)} times as long and holds ${heavier.toFixed(2)} times as much: ${slower < SLACK && heavier < SLACK ? 'linear' : 'NOT LINEAR'}`;
  }
}

const TITLES: Readonly<Record<Layout, string>> = {
  files: 'single files',
  moodle: 'Moodle’s ZIP',
  canvas: 'Canvas’s ZIP',
};

/** What a submission costs in a class, as a multiple of what it costs in the smallest one. */
const ratio = (measured: readonly Measured[], { rows, ...one }: Measured, what: 'time' | 'held'): number =>
  one[what] / rows / (measured[0]![what] / measured[0]!.rows);

/** The medians of every size. */
function inTurns(lines: readonly string[], layout: Layout): readonly Measured[] {
  const runs = Array.from({ length: TURNS }, () => SIZES.map((size) => graded(lines.slice(0, size), layout)));
  return SIZES.map((_, i) => ({
    ...runs[0]![i]!,
    time: median(runs.map((run) => run[i]!.time)),
    held: median(runs.map((run) => run[i]!.held)),
  }));
}

function graded(lines: readonly string[], layout: Layout): Measured {
  const report = JSON.parse(
    execFileSync(process.execPath, [PROGRAM, layout], { input: lines.join('\n'), encoding: 'utf8' }),
  ) as Measured;
  if (report.rows !== lines.length) throw new Error(`${report.rows} rows of ${lines.length} files`);
  return report;
}
