/**
 * Runs a reader's protocol in a worker of its own, with a clock outside. The sandbox counts steps; what it can't count
 * is time inside one of them, and a worker that is stuck there answers no message: only ending it helps. Every run has a
 * new worker, so nothing is left of the one before.
 */
import type { AnyTask, RoundsTask } from '../../src/sandbox/kinds.ts';
import type { Report } from '../../src/sandbox/report.ts';
import type { AnyReport, RoundsReport } from '../../src/sandbox/rounds-report.ts';

/** What a worker says of such a task. */
export type ReportOn<One extends AnyTask> = One extends RoundsTask ? RoundsReport : Report;

/** How a run ended. */
export type Ending<Answer = AnyReport> =
  | { readonly kind: 'answer'; readonly report: Answer }
  | { readonly kind: 'run-out' }
  | { readonly kind: 'fail'; readonly message: string };

/** In milliseconds: the steps of the longest run take about two seconds. */
export const PATIENCE = 5_000;

/** What a worker says, and what it is told: as much of a `Worker` as is used. */
export interface Thread {
  onmessage: ((event: MessageEvent<'ready' | AnyReport>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(task: AnyTask): void;
  terminate(): void;
}

const newThread = (): Thread => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Starts a run; `end` is called once, unless the returned function stops it first.
 * @param open makes the worker, another one in tests
 */
export function startRun<One extends AnyTask>(
  task: One,
  end: (ending: Ending<ReportOn<One>>) => void,
  open = newThread,
): () => void {
  const thread = open();
  let clock: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(clock);
    thread.onmessage = thread.onerror = null;
    thread.terminate();
  };
  const finish = (ending: Ending<ReportOn<One>>): void => {
    stop();
    end(ending);
  };
  thread.onmessage = ({ data }) => {
    if (data !== 'ready') {
      finish({ kind: 'answer', report: data as ReportOn<One> });
      return;
    }
    clock = setTimeout(() => {
      finish({ kind: 'run-out' });
    }, PATIENCE);
    thread.postMessage(task);
  };
  thread.onerror = (event) => {
    event.preventDefault(); // said on the page, not on the console
    // a thread that did not arrive has nothing to say
    finish({ kind: 'fail', message: 'message' in event ? event.message : '' });
  };
  return stop;
}
