/**
 * How fast the exact check answers, in a process that has done nothing else: what a reader's browser meets on a page that
 * just opened. The yardstick is brute force on the smallest interesting case, run in the same process after it.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkOral } from '../core/check/check.ts';
import { oralCell } from '../core/check/cell.ts';
import { LeastLies } from '../core/check/least-lies.ts';
import { countStrategies } from '../core/check/strategies.ts';
import { bruteForce } from '../core/testing/brute-force.ts';
import { median, table, whole } from './measure.ts';

/** The jobs that are timed cold, by name, and how many milliseconds each may take. */
const JOBS = {
  '(7, 2, 2)': { goal: 50, run: () => checkOral({ n: 7, m: 2, traitors: 2 }) },
  '(19, 6, 6)': { goal: 50, run: () => checkOral({ n: 19, m: 6, traitors: 6 }) },
  'the grid, n to 31, f to 10': { goal: 1000, run: fillGrid },
} as const satisfies Readonly<Record<string, { readonly goal: number; run(): unknown }>>;

type Job = keyof typeof JOBS;

/** The yardstick: (6, 2, 1) with traitor 2, 2^17 behaviours, run in the same cold process. */
const YARDSTICK = { n: 6, m: 2, traitors: [2] } as const;

function fillGrid(): number {
  const least = new LeastLies();
  let broken = 0;
  for (let n = 2; n <= 31; n++) {
    for (let f = 0; f <= 10; f++) if (oralCell(n, f, f, least).kind === 'broken') broken++;
  }
  return broken;
}

interface Cold {
  readonly job: number;
  readonly yardstick: number;
}

/** Runs one job in a process of its own: the time from asking to the answer, its code not yet compiled. */
function cold(job: Job): Cold {
  const program = fileURLToPath(import.meta.url);
  const printed = execFileSync(process.execPath, [program, job], { encoding: 'utf8' });
  return JSON.parse(printed) as Cold;
}

export function* checkSpeeds(turns: number): Generator<string> {
  const names = Object.keys(JOBS) as Job[];
  const times = new Map(names.map((name) => [name, [] as Cold[]]));
  for (let turn = 0; turn < turns; turn++) for (const name of names) times.get(name)!.push(cold(name));
  const rows = [['question', 'strategies', 'first answer', 'goal', 'answer : brute force of (6, 2, 1)']];
  for (const name of names) {
    const { goal } = JOBS[name];
    const job = median(times.get(name)!.map((one) => one.job));
    const ratio = median(times.get(name)!.map((one) => one.job / one.yardstick));
    const verdict = job < goal ? 'reached' : 'MISSED';
    rows.push([name, covered(name), `${job.toFixed(1)} ms`, `${goal} ms, ${verdict}`, ratio.toFixed(3)]);
  }
  yield 'The exact check on a cold start: each question in a new process (medians), against trying out the behaviours of one traitor';
  yield table(rows);
}

function covered(name: Job): string {
  const numbers = /^\((\d+), (\d+), (\d+)\)$/.exec(name)?.slice(1).map(Number);
  if (!numbers) return `${whole(30 * 11)} cells`;
  const { exact, digits } = countStrategies(numbers[0]!, numbers[1]!, numbers[2]!);
  return exact !== null && digits < 20 ? exact.toLocaleString('en') : `a number of ${whole(digits)} digits`;
}

const asked = process.argv[1] === fileURLToPath(import.meta.url) ? process.argv[2] : undefined;
if (asked !== undefined && asked in JOBS) {
  const start = performance.now();
  JOBS[asked as Job].run();
  const middle = performance.now();
  bruteForce(YARDSTICK.n, YARDSTICK.m, YARDSTICK.traitors);
  const end = performance.now();
  console.log(JSON.stringify({ job: middle - start, yardstick: end - middle }));
}
