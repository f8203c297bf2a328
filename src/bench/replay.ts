/**
 * How fast OM(m) replays: the core, from whose log every message can be read back, beside the bare loop over arrays and
 * the recursion of the paper. All three must decide alike, and the core's log must hold what was sent.
 */
import { decode, FlatLog } from '../core/flat.ts';
import type { Execution } from '../core/execution.ts';
import { liars, oralMessages, type Relay } from '../core/oral-messages.ts';
import { indexOfMessage, messageCount } from '../core/paths.ts';
import { run } from '../core/run.ts';
import { expectedOral, tellOf } from '../core/testing/oracle.ts';
import { recursiveOralMessages } from '../core/testing/recursion.ts';
import { flatLoop, prepare, type Tables } from './flat-loop.ts';
import { sideBySide, table, timeOf, whole, type Candidate } from './measure.ts';

export interface Case {
  readonly n: number;
  readonly m: number;
  readonly traitors: readonly number[];
}

export const CASES: readonly Case[] = [
  { n: 7, m: 2, traitors: [2, 5] },
  { n: 10, m: 3, traitors: [1, 4, 6] },
  { n: 13, m: 4, traitors: [1, 3, 7, 12] },
  { n: 16, m: 5, traitors: [1, 2, 7, 9, 16] },
];

const SPLIT = { strategy: 'split', lies: [] } as const;

/** Above this many messages the recursion runs once, by itself, since it takes seconds. */
const RECURSION_ONCE = 1_000_000;

/** The goal that was set for (13, 4): so many millions of messages a second, or this share of the bare loop's. */
const GOAL = { n: 13, millions: 40, share: 1 / 3 };

export const replay = ({ n, m, traitors }: Case): Execution<Relay> =>
  run(oralMessages(n, m), 'attack', liars(traitors, SPLIT.strategy, SPLIT.lies));

const byRecursion = ({ n, m, traitors }: Case): ReadonlyMap<number, string> =>
  recursiveOralMessages(n, m, 'attack', tellOf(traitors, SPLIT));

/** The report's section, line by line. */
export function* replaySpeeds(turns: number): Generator<string> {
  const rows = [['OM(m)', 'messages', 'core', 'bare loop', 'recursion', 'core : loop', 'core : recursion']];
  const verdicts: string[] = [];
  for (const one of CASES) {
    const { n, m } = one;
    const tables = prepare(n, m);
    const isTraitor = Uint8Array.from({ length: n + 1 }, (_, i) => (one.traitors.includes(i) ? 1 : 0));
    verdicts.push(check(one, tables, isTraitor));
    const candidates: Candidate[] = [
      { name: 'core', run: () => replay(one) },
      { name: 'loop', run: () => flatLoop(tables, 1, isTraitor) },
    ];
    const recursion = { name: 'recursion', run: () => byRecursion(one) };
    const once = messageCount(n, m) > RECURSION_ONCE;
    const times = sideBySide(once ? candidates : [...candidates, recursion], turns);
    const speed = (time: number): number => messageCount(n, m) / time / 1000;
    const [core, loop] = [speed(times.get('core')!), speed(times.get('loop')!)];
    const slow = speed(once ? timeOf(recursion, 1) : times.get('recursion')!);
    rows.push([
      `n = ${n}, m = ${m}`,
      whole(messageCount(n, m)),
      core.toFixed(1),
      loop.toFixed(1),
      `${slow.toFixed(2)}${once ? ' (one run)' : ''}`,
      (core / loop).toFixed(2),
      (core / slow).toFixed(0),
    ]);
    if (n === GOAL.n) {
      const reached = core >= GOAL.millions || core / loop >= GOAL.share;
      verdicts.push(
        `(13, 4): ${core.toFixed(1)} million messages a second, ${(core / loop).toFixed(2)} of the bare loop; ` +
          `the goal, ${GOAL.millions} million or a third of it, is ${reached ? 'reached' : 'MISSED'}`,
      );
    }
  }
  yield 'Replaying OM(m), in millions of messages a second (medians; m traitors that split, the runs take turns)';
  yield table(rows);
  yield* verdicts.map((verdict) => `  ${verdict}`);
}

const isFlat = (log: unknown): boolean => log instanceof FlatLog;

/** Holds the three against each other, and the core's log against what the others sent; throws where they differ. */
function check(one: Case, tables: Tables, isTraitor: Uint8Array): string {
  const { n, m, traitors } = one;
  const { log, decisions } = replay(one);
  if (!isFlat(log)) throw new Error('the core did not run over typed arrays');
  const looped = flatLoop(tables, 1, isTraitor);
  const recursive = byRecursion(one);
  for (const [general, order] of decisions) {
    if (general === 1) continue;
    const others = [decode(looped[general - 2]!), recursive.get(general)];
    if (others.some((other) => other !== order))
      throw new Error(`(${n}, ${m}): ${general} decides otherwise`);
  }
  const step = Math.max(1, Math.floor(log.length / 50_000));
  let read = 0;
  for (let index = 0; index < log.length; index += step, read++) {
    const { round, from, to, payload } = log.at(index);
    const place = indexOfMessage(n, payload.path, to);
    const same =
      log.range(round)[0] + place === index &&
      from === payload.path.at(-1) &&
      tables.receiver[round]![place] === to &&
      payload.order === decode(tables.said[round]![place]!);
    if (!same) throw new Error(`(${n}, ${m}): message ${index} is not what was sent`);
  }
  if (step === 1) {
    const sent = expectedOral(n, m, 'attack', traitors, SPLIT).messages;
    const same = sent.every(({ path, order }, i) => {
      const { payload } = log.at(i);
      return payload.order === order && payload.path.join() === path.join();
    });
    if (!same) throw new Error(`(${n}, ${m}): the log is not what the recursion sent`);
  }
  return `(${n}, ${m}): same decisions; ${whole(read)} of ${whole(log.length)} messages read back, as sent`;
}
