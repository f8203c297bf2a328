/**
 * What was pressed is drawn at once, and what follows from it one frame later: so a press answers soon, however much
 * there is to draw anew.
 */
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Does something when what there is to paint has been painted; at once where nobody sees the page. */
function afterPaint(then: () => void): void {
  if (document.hidden) setTimeout(then);
  else
    requestAnimationFrame(() => {
      setTimeout(then);
    });
}

/**
 * A value as it is shown: the present one, or the one before until that has been painted.
 * @param mayWait whether what is shown may stand beside the present value for a frame
 */
export function useDeferred<T>(now: T, mayWait: (shown: T) => boolean): T {
  const shown = useRef(now);
  const latest = useRef(now);
  const coming = useRef(false);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  latest.current = now;
  if (shown.current !== now && !mayWait(shown.current)) shown.current = now;
  useLayoutEffect(() => {
    if (shown.current === now || coming.current) return;
    coming.current = true;
    // whatever is pressed meanwhile is drawn with the rest: something that changes all the time is not put off for ever
    afterPaint(() => {
      coming.current = false;
      shown.current = latest.current;
      drawAgain(undefined);
    });
  });
  return shown.current;
}
