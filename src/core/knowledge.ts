/**
 * "I know that you know": which rungs of the ladder hold after how many messengers.
 *
 * A general knows a fact in an execution if the fact holds in every execution that it can't tell from this one (Halpern
 * and Moses 1990). Rung 0 is "the order was given"; rung h is "general 2 (h odd) or general 1 (h even) knows rung
 * h − 1". Nothing here uses what the answer should be: the executions are run, and their local views compared.
 */
import type { Execution } from './execution.ts';
import { firstDifference, viewOf } from './views.ts';
import { run } from './run.ts';
import { captures, messengerExchange, type Word } from './two-generals.ts';

/** A rung of the ladder, and whether it holds. */
export interface Rung {
  readonly height: number;
  /** Who knows the rung below; null on rung 0, which is no knowledge but the fact itself. */
  readonly knower: 1 | 2 | null;
  readonly holds: boolean;
}

/**
 * The rungs 0 to k + 1 in the execution of the chain of k messengers in which the order is given and the first
 * `delivered` arrive, 0 ≤ delivered ≤ k.
 */
export function ladder(k: number, delivered: number): readonly Rung[] {
  const executions = everyExecution(k);
  // element e says whether the rung at hand holds in execution e; the last one is without an order
  let holds = executions.map((_, e) => e <= k);
  const rungs: Rung[] = [{ height: 0, knower: null, holds: holds[delivered]! }];
  for (let height = 1; height <= k + 1; height++) {
    const knower = height % 2 === 1 ? 2 : 1;
    const below = holds;
    holds = executions.map((here) =>
      executions.every(
        (there, e) => below[e]! || firstDifference(viewOf(here, knower), viewOf(there, knower)) !== null,
      ),
    );
    rungs.push({ height, knower, holds: holds[delivered]! });
  }
  return rungs;
}

/** Element d: the order is given and d messengers arrive, 0 ≤ d ≤ k; the last element: no order was given. */
function everyExecution(k: number): readonly Execution<Word>[] {
  const exchange = messengerExchange(k, [0, 0]);
  const ordered = Array.from({ length: k + 1 }, (_, d) => run(exchange, 'attack', captures([d + 1])));
  return [...ordered, run(exchange, 'retreat', captures([]))];
}
