/** Changing messages, and going back and forth among the changes. */
import { useFigure } from '../kit/context.ts';
import { EndButton } from '../kit/EndButton.tsx';
import { eyesOf, type FigureState } from '../scenes/figure-state.ts';

export function Tools({ state }: { state: FigureState }) {
  const { strings, dispatch } = useFigure();
  const { edit } = strings;
  return (
    <div class="tools">
      {eyesOf(state.worlds) === null && state.worlds.some(({ kind }) => kind !== '2g') && (
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
      <span
        class="history"
        data-shown={state.editing || state.past.length + state.future.length > 0 ? '' : undefined}
      >
        {(['undo', 'redo', 'reset'] as const).map((kind) => (
          <EndButton
            key={kind}
            ended={(kind === 'redo' ? state.future : state.past).length === 0}
            onPress={() => {
              dispatch({ kind });
            }}
          >
            {edit[kind]}
          </EndButton>
        ))}
      </span>
    </div>
  );
}
