/** Changing messages, and going back and forth among the changes. */
import { useFigure } from '../kit/context.ts';
import { History } from '../kit/History.tsx';
import { eyesOf, type FigureState } from '../scenes/figure-state.ts';

/** @param tells whether there is anybody whose messages can be changed */
export function Tools({ state, tells }: { state: FigureState; tells: boolean }) {
  const { strings, dispatch } = useFigure();
  const { edit } = strings;
  return (
    <div class="tools">
      {eyesOf(state.worlds) === null && tells && (
        <button
          type="button"
          aria-pressed={state.editing}
          onClick={() => {
            dispatch({ kind: 'edit', editing: !state.editing });
          }}
        >
          {state.editing ? edit.done : edit.change}
        </button>
      )}
      <History
        history={state}
        words={edit}
        shown={state.editing || state.past.length + state.future.length > 0}
        onPress={(kind) => {
          dispatch({ kind });
        }}
      />
    </div>
  );
}
