/**
 * Writing to the address bar. A browser may refuse: Safari takes 100 addresses in half a minute, and throws at the next.
 * That must not end what the reader is doing, so the address catches up later: the last one that is owed is tried again
 * until it is taken.
 */

type Bar = Pick<History, 'state' | 'replaceState' | 'pushState'>;

/** How long is waited, in milliseconds, until what was refused is tried again. */
export const PATIENCE = 1000;

/**
 * @param bar the browser's history
 * @param wait `setTimeout`, or a test's
 */
export function addressBar(bar: () => Bar, wait: (then: () => void, milliseconds: number) => unknown) {
  let owed: string | null = null;
  const pay = (): void => {
    if (owed === null) return;
    try {
      bar().replaceState(bar().state, '', owed);
      owed = null;
    } catch {
      wait(pay, PATIENCE);
    }
  };
  /** Puts an address in the place of the present one, at once or as soon as the browser takes it. */
  const keep = (address: string): void => {
    const waiting = owed !== null;
    owed = address;
    if (!waiting) pay();
  };
  /** What is owed is not written any more: the reader went where something else is shown. */
  const forget = (): void => {
    owed = null;
  };
  /** Goes to an address of the same page, so that Back leads to the present one; where that is refused, it is kept. */
  const visit = (address: string): void => {
    forget();
    try {
      bar().pushState(null, '', address);
    } catch {
      keep(address);
    }
  };
  return { keep, forget, visit };
}

/** The page's own. */
export const {
  keep: keepAddress,
  forget: forgetAddress,
  visit: visitAddress,
} = addressBar(
  () => history,
  (then, milliseconds) => setTimeout(then, milliseconds),
);
