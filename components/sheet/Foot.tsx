/**
 * Below a figure: its time, the way back from what the reader changed, and three dots behind which all else stands.
 * In the lab nothing is put away.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useFigure } from '../kit/context.ts';
import { Toggle } from '../kit/Toggle.tsx';
import { eyesOf, lastRoundOf, roundOf, type FigureState } from '../scenes/figure-state.ts';
import { Timeline } from './Timeline.tsx';
import { Change, Tools } from './Tools.tsx';
import { View } from './View.tsx';

interface Props {
  readonly page: 'lecture' | 'lab' | 'embed';
  readonly id: string;
  readonly state: FigureState;
  /** What the first drawing is called where it is no map. */
  readonly first: string | undefined;
  /** Whether there is anybody whose messages can be changed. */
  readonly tells: boolean;
  /** The button that opens the figure's links, and these once it is pressed. */
  readonly share: ComponentChildren;
  readonly links: ComponentChildren;
  /** The figure's own time, in place of the rounds. */
  readonly time?: ComponentChildren;
  /** Where else the figure leads. */
  readonly leads: ComponentChildren;
  /** The figure's own settings. */
  readonly settings: ComponentChildren;
}

export function Foot({ page, id, state, first, tells, share, links, time, leads, settings }: Props) {
  const { strings, dispatch } = useFigure();
  const [open, setOpen] = useState(false);
  const lab = page === 'lab';
  return (
    <>
      <div class="controls foot">
        {time ?? <Timeline round={roundOf(state.worlds)} last={lastRoundOf(state.worlds)} />}
        {leads}
        {!lab && eyesOf(state.worlds) !== null && (
          <button
            type="button"
            onClick={() => {
              dispatch({ kind: 'look', eyes: null });
            }}
          >
            {strings.perspective.leave}
          </button>
        )}
        <Tools {...{ state }} tells={lab && tells} />
        {!lab && (
          <Toggle
            class="more-toggle"
            label={strings.more}
            controls={`${id}-more`}
            {...{ open }}
            onToggle={setOpen}
          >
            …
          </Toggle>
        )}
      </div>
      {!lab && (
        <div class="controls more" id={`${id}-more`} data-open={open ? '' : undefined}>
          {settings}
          <View {...{ state, id, first }} open />
          <div class="tools">
            <Change {...{ state, tells }} />
            {share}
          </div>
          {links}
        </div>
      )}
    </>
  );
}
