/** Playing: from one moment of a figure's time to the next, until the last or until the reader stops it. */
import { useEffect, useState } from 'preact/hooks';

/** How long the first moment of what plays by itself stays: nothing has happened yet. */
const BRIEFLY = 500;

/**
 * @param now the present moment, from 0 @param last the last one @param time how long each stays, in milliseconds
 * @param go shows another moment @param begins whether it plays at once: a reader's press has asked for it
 * @returns whether it plays; `toggle` begins, anew from the last moment, or stops; `stopAndGo` is a reader's own move
 */
export function usePlaying(
  now: number,
  last: number,
  time: number,
  go: (to: number) => void,
  begins = false,
) {
  const [playing, setPlaying] = useState(begins);
  useEffect(() => {
    if (!playing) return undefined;
    if (now === last) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(
      () => {
        go(now + 1);
      },
      begins && now === 0 ? BRIEFLY : time,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [playing, now, last]);
  const toggle = (): void => {
    if (!playing && now === last) go(0);
    setPlaying(!playing);
  };
  const stopAndGo = (to: number): void => {
    setPlaying(false);
    go(to);
  };
  return { playing, toggle, stopAndGo };
}
