/** Changing messages, and going back and forth among the changes. */
import { useFigure } from '../kit/context.ts';
import { History } from '../kit/History.tsx';
import { eyesOf, type FigureState } from '../scenes/figure-state.ts';

interface Props {
  readonly state: FigureState;
  /** Whether there is anybody whose messages can be changed. */
  readonly tells: boolean;
}

export function Tools({ state, tells }: Props) {
  const { strings, dispatch } = useFigure();
  return (
    <div class="tools">
      <Change {...{ state, tells }} />
      <History
        history={state}
        words={strings.edit}
        shown={state.editing || state.past.length + state.future.length > 0}
        onPress={(kind) => {
          dispatch({ kind });
        }}
      />
    </div>
  );
}

/** Begins and ends the changing of messages; nothing from one general's place, for what can be changed would tell more. */
export function Change({ state, tells }: Props) {
  const { strings, dispatch } = useFigure();
  const { edit } = strings;
  if (!tells || eyesOf(state.worlds) !== null) return null;
  return (
    <button
      type="button"
      aria-pressed={state.editing}
      onClick={() => {
        dispatch({ kind: 'edit', editing: !state.editing });
      }}
    >
      {state.editing ? edit.done : edit.change}
    </button>
  );
}
