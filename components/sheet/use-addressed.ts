/** Hears of it when the address asks something of a figure: as the page opens, and whenever it is gone to. */
import { useEffect } from 'preact/hooks';
import { followAddress, isAddressed } from '../platform/figure-address.ts';

/** @param heed called once for everything new that the address asks of this figure */
export function useAddressed(figure: string, heed: () => void): void {
  useEffect(
    () =>
      followAddress(() => {
        if (isAddressed(figure)) heed();
      }),
    [figure],
  );
}
