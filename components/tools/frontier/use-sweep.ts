/** The grid being filled in: the verdicts that the page brought, and, when a reader asks, those of the reader's own browser. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { loadPart } from '../../platform/load-part.ts';
import { NOTHING_YET, PLACES, read, type Cells, type Kind, type Levels } from './grid.ts';

export type Progress =
  | { readonly kind: 'as-built' }
  | { readonly kind: 'computing'; readonly done: number }
  /** `milliseconds` from the press to the last verdict. */
  | { readonly kind: 'computed'; readonly milliseconds: number };

interface Grid {
  readonly levels: Levels;
  readonly cells: Cells;
  readonly progress: Progress;
}

/**
 * @param built the verdicts for m = f, as `write` wrote them
 * @returns the grid, and `compute`, which checks every cell anew for the m it is given
 */
export function useSweep(kind: Kind, built: string) {
  const [grid, setGrid] = useState<Grid>(() => ({
    ...{ levels: 'f', cells: read(built) },
    progress: { kind: 'as-built' },
  }));
  const running = useRef(0);
  useEffect(
    () => () => {
      running.current++; // nobody looks any more
    },
    [],
  );
  const compute = useCallback(async (levels: Levels): Promise<void> => {
    const mine = ++running.current;
    const stopped = (): boolean => running.current !== mine;
    setGrid({ levels, cells: NOTHING_YET, progress: { kind: 'computing', done: 0 } });
    const began = performance.now();
    const { computeGrid } = await loadPart(() => import('./compute.ts'));
    await computeGrid(kind, levels, stopped, (found) => {
      const done = found.length;
      const progress: Progress =
        done < PLACES.length
          ? { kind: 'computing', done }
          : { kind: 'computed', milliseconds: performance.now() - began };
      setGrid({ levels, cells: [...found, ...NOTHING_YET.slice(done)], progress });
    });
  }, []);
  return { ...grid, compute };
}
