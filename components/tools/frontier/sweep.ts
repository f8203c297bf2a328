/**
 * Long work in slices: as much as fits in a few milliseconds, then the page has its turn. Whoever types or scrolls
 * meanwhile waits for one slice at most.
 */

/** Short enough for two slices in a frame of sixty a second. */
export const SLICE = 8;

/**
 * Does the steps from `from` on until the time is up or `end` is reached, one at least.
 * @param now a clock in milliseconds
 * @returns the first step that is not done
 */
export function slice(
  from: number,
  end: number,
  step: (index: number) => void,
  now: () => number,
  budget: number = SLICE,
): number {
  const until = now() + budget;
  let index = from;
  while (index < end) {
    step(index++);
    if (now() >= until) break;
  }
  return index;
}

/** How the outside world lets a sweep take its turns. */
export interface Turns {
  now(): number;
  /** Until the page has shown what there is and answered whoever waited. */
  next(): Promise<void>;
  /** Whether nobody waits for the result any more. */
  stopped(): boolean;
}

/** Does `end` steps slice by slice, saying after each how far it is; true where it came to the end. */
export async function sweep(
  end: number,
  step: (index: number) => void,
  show: (done: number) => void,
  turns: Turns,
): Promise<boolean> {
  for (let done = 0; done < end;) {
    await turns.next();
    if (turns.stopped()) return false;
    done = slice(done, end, step, () => turns.now());
    show(done);
  }
  return true;
}
