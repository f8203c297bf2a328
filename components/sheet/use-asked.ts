/** Hears of it when the address asks something of a figure: as the page opens, and whenever it is gone to. */
import { useEffect } from 'preact/hooks';
import { isAsked, turnOfAddress } from '../platform/asking.ts';

/** @param heed called once for everything new that the address asks of this figure */
export function useAsked(figure: string, heed: () => void): void {
  useEffect(() => {
    let heeded = -1;
    const look = (): void => {
      if (heeded === turnOfAddress()) return;
      heeded = turnOfAddress();
      if (isAsked(figure)) heed();
    };
    look();
    addEventListener('popstate', look);
    return () => {
      removeEventListener('popstate', look);
    };
  }, [figure]);
}
