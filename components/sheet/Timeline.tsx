/** Time: back, play, forward and a slider. Nothing plays before the reader asks. */
import type { Round } from '../../src/core/model.ts';
import { useFigure } from '../kit/context.ts';
import { EndButton } from '../kit/EndButton.tsx';
import { usePlaying } from '../kit/playing.ts';
import { TRAVEL_TIME } from '../drawings/travel.ts';

/** How long a round stays on the screen while playing: its journey and time to read it. */
const ROUND_TIME = TRAVEL_TIME + 1100;

interface Props {
  readonly round: Round;
  readonly last: Round;
  /** Whether it plays as soon as it is there: what is shown was asked for by a press. */
  readonly begins?: boolean;
}

export function Timeline({ round, last, begins = false }: Props) {
  const { strings, dispatch } = useFigure();
  const words = strings.time;
  const go = (to: Round): void => {
    dispatch({ kind: 'go', round: to });
  };
  const { playing, toggle, stopAndGo } = usePlaying(round, last, ROUND_TIME, go, begins);
  return (
    <div class="timeline" role="group" aria-label={words.label}>
      <EndButton
        label={words.back}
        ended={round === 0}
        onPress={() => {
          stopAndGo(round - 1);
        }}
      >
        ←
      </EndButton>
      <button type="button" class="play" onClick={toggle}>
        {playing ? words.pause : words.play}
      </button>
      <EndButton
        label={words.forward}
        ended={round === last}
        onPress={() => {
          stopAndGo(round + 1);
        }}
      >
        →
      </EndButton>
      <input
        type="range"
        min="0"
        max={last}
        step="1"
        value={round}
        aria-label={words.slider}
        aria-valuetext={words.round(round, last)}
        onInput={(event) => {
          stopAndGo(Number(event.currentTarget.value));
        }}
        onKeyDown={(event) => {
          if (event.key !== ' ') return;
          event.preventDefault();
          toggle();
        }}
      />
      <span class="now">{words.round(round, last)}</span>
    </div>
  );
}
