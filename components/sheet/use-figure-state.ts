/** What a figure shows: its state, in step with the address bar, and as much of it as is drawn by now. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { format } from '../../src/scenario/format.ts';
import type { Drawing, Named } from '../../src/scenario/link.ts';
import { generalsIn } from '../../src/scenario/scenario.ts';
import { perform, prepare, sceneOf, type Drawings } from '../drawings/drawings.ts';
import { addressOf } from '../kit/address.ts';
import { useDeferred } from '../kit/deferred.ts';
import { followAddress, isAddressed, keepShown } from '../platform/figure-address.ts';
import { loadPart } from '../platform/load-part.ts';
import { openFigure, reducer, type Action, type FigureState, type Worlds } from '../scenes/figure-state.ts';
import type { Scene } from '../scenes/scene.ts';
import type { LinkRequest } from './link-request.ts';

/** What a figure opens with. */
interface Opening {
  /** Its slug, '' on a page that is one figure. */
  readonly figure: string;
  readonly worlds: Worlds;
  readonly drawings: Drawings;
  /** What its address says by name beside the scenarios; the same object as long as it says the same. */
  readonly beside?: Named;
  readonly besideChanged?: boolean;
}

/** The state, in step with the address bar: a link opens it, and what the reader does is written back. */
export function useFigureState({ worlds, figure, drawings, beside, besideChanged = false }: Opening) {
  const [state, setState] = useState(() => openFigure(worlds, 'map'));
  const [live, setLive] = useState(false);
  const [request, setRequest] = useState<LinkRequest>({ kind: 'nothing' });
  const touched = useRef(false);
  useEffect(
    () =>
      followAddress(
        async (isNews) => {
          const address = new URL(location.href);
          const found: LinkRequest = isAddressed(figure)
            ? (await loadPart(() => import('./link-request.ts'))).requestIn(address, drawings)
            : { kind: 'nothing' };
          if (!isNews()) return; // the reader has gone on while it was read
          if (found.kind === 'open') {
            await prepare(drawings, found.worlds);
            const { worlds, drawing } = found;
            setState((now) =>
              isShown(now, worlds, drawing)
                ? now
                : reducer(drawings)(now, { kind: 'open', worlds, drawing: drawing ?? 'map' }),
            );
          }
          setRequest(found);
        },
        // a figure answers once it shows what its link asks for, however late that comes
        () => {
          setLive(true);
        },
      ),
    [figure, drawings],
  );
  useEffect(() => {
    if (!touched.current && !besideChanged) return;
    keepShown(figure, addressOf(state.worlds, state.drawing, 'here', figure, beside));
  }, [state.worlds, state.drawing, figure, beside, besideChanged]);
  const present = useRef(state);
  present.current = state;
  const dispatch = useCallback((action: Action): void => {
    touched.current = true;
    setRequest((now) => (now.kind === 'open' ? { kind: 'nothing' } : now));
    perform(drawings, present.current.worlds, action, setState);
  }, []);
  const settle = (chosen: Worlds | null, drawing: Drawing = 'map'): void => {
    setRequest({ kind: 'nothing' });
    dispatch({ kind: 'open', worlds: chosen ?? worlds, drawing });
  };
  return { state, dispatch, live, request, settle };
}

/** Whether a figure shows this already: then it keeps what can be undone, too. */
const isShown = (state: FigureState, worlds: Worlds, drawing: Drawing | null): boolean =>
  (drawing ?? 'map') === state.drawing && worlds.map(format).join(' ') === state.worlds.map(format).join(' ');

/** With more generals than this a drawing takes long enough to be felt. */
const LARGE = 5;

/** The state as it is drawn: a large drawing follows what was pressed. */
export const useShown = (state: FigureState, live: boolean): FigureState =>
  useDeferred(state, ({ worlds, drawing, editing }) => {
    // a message that is opened for reading is in the drawing that is there
    const anew = worlds !== state.worlds || drawing !== state.drawing || editing !== state.editing;
    const alike =
      worlds.length === state.worlds.length &&
      worlds.every(({ kind }, world) => kind === state.worlds[world]!.kind);
    const large = [...worlds, ...state.worlds].some((world) => generalsIn(world) > LARGE);
    return live && anew && alike && large;
  });

/** The scenes of these worlds, made anew when one of them is another. */
export function useScenes(worlds: Worlds, drawings: Drawings): readonly Scene[] {
  return useMemo(() => worlds.map((world) => sceneOf(drawings, world)), [worlds.map(format).join(' ')]);
}
