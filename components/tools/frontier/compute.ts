/** The whole grid in the reader's browser, slice by slice. Fetched, with the check, when a reader asks for it. */
import { LeastLies } from '../../../src/core/check/least-lies.ts';
import { PLACES, type Kind, type Levels, type Verdict } from './grid.ts';
import { sweep } from './sweep.ts';
import { verdictAt } from './verdicts.ts';

/** Milliseconds from one picture to the next: thirty a second look like growth, and leave time to compute. */
const FRAME = 32;

/**
 * Checks every cell.
 * @param stopped whether nobody waits for it any more
 * @param show takes the verdicts found so far, in the order of PLACES; at the end all of them
 */
export async function computeGrid(
  kind: Kind,
  levels: Levels,
  stopped: () => boolean,
  show: (found: readonly Verdict[]) => void,
): Promise<void> {
  const least = new LeastLies();
  const found: Verdict[] = [];
  const now = (): number => performance.now();
  let shown = -Infinity;
  const step = (i: number): void => {
    found.push(verdictAt(kind, levels, PLACES[i]!, least));
  };
  const progress = (done: number): void => {
    if (done < PLACES.length && now() - shown < FRAME) return;
    show(found);
    shown = now();
  };
  await sweep(PLACES.length, step, progress, { now, next: nextTurn, stopped });
}

/** A turn of the event loop: what was typed or scrolled meanwhile comes first, and the page is painted when it is due. */
const nextTurn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null); // a timer would be held back by some milliseconds each time
  });
