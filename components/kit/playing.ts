/** Playing: from one moment of a figure's time to the next, until the last or until the reader stops it. */
import { useEffect, useState } from 'preact/hooks';

/**
 * @param now the present moment, from 0 @param last the last one @param time how long each stays, in milliseconds
 * @param go shows another moment
 * @returns whether it plays; `toggle` begins, anew from the last moment, or stops; `stopAndGo` is a reader's own move
 */
export function usePlaying(now: number, last: number, time: number, go: (to: number) => void) {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    if (now === last) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => {
      go(now + 1);
    }, time);
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
