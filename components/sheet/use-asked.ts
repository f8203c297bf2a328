/** Hears of it when the address asks something of a figure: as the page opens, and whenever it is gone to. */
import { useEffect } from 'preact/hooks';
import { followAddress, isAsked } from '../platform/asking.ts';

/** @param heed called once for everything new that the address asks of this figure */
export function useAsked(figure: string, heed: () => void): void {
  useEffect(
    () =>
      followAddress(() => {
        if (isAsked(figure)) heed();
      }),
    [figure],
  );
}
