/** The first sign of a reader. What is heavy waits for it, and nothing that a page shows. */

/** A hand on the mouse, the screen or the keyboard. Capturing: they are seen before what they are meant for sees them. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin'] as const;
/** For readers whose tools give none of these signs. In milliseconds. */
const AT_LAST = 10_000;

/**
 * Acts once, with the first sign that somebody uses the page, or after ten seconds without any.
 * @returns forgets it
 */
export function onceSomebodyReads(act: () => void): () => void {
  const signs = new AbortController();
  const options = { capture: true, passive: true, signal: signs.signal };
  const late = setTimeout(begin, AT_LAST);
  const forget = (): void => {
    signs.abort();
    clearTimeout(late);
  };
  function begin(): void {
    forget();
    act();
  }
  for (const sign of SIGNS) addEventListener(sign, begin, options);
  return forget;
}
