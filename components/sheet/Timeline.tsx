/** Time: its moments by name, each of which can be pressed, and a button that plays. Nothing plays before the reader asks. */
import type { Round } from '../../src/core/model.ts';
import { useFigure } from '../kit/context.ts';
import { usePlaying } from '../kit/playing.ts';
import { TRAVEL_TIME } from '../drawings/travel.ts';
import { Moments } from './Moments.tsx';

/** How long a round stays on the screen while playing: its journey and time to read it. */
const ROUND_TIME = TRAVEL_TIME + 1100;

interface Props {
  readonly round: Round;
  readonly last: Round;
  /** Whether it plays as soon as it is there: what is shown was asked for by a press. */
  readonly begins?: boolean;
  /** What a round is called, where its kind of scenario doesn't say. */
  readonly moment?: (round: Round, last: Round) => string;
}

export function Timeline({ round, last, begins = false, moment }: Props) {
  const { strings, dispatch } = useFigure();
  const words = strings.time;
  const go = (to: Round): void => {
    dispatch({ kind: 'go', round: to });
  };
  const { playing, toggle, stopAndGo } = usePlaying(round, last, ROUND_TIME, go, begins);
  const names = Array.from({ length: last + 1 }, (_, at) => (moment ?? words.moment)(at, last));
  const where = words.round(round, last);
  return (
    <div class="timeline" role="group" aria-label={words.label}>
      <button
        type="button"
        class={playing ? 'play playing' : 'play'}
        aria-label={playing ? words.pause : words.play}
        onClick={toggle}
      />
      <Moments
        label={words.slider}
        said={round === 0 ? where : words.said(where, names[round]!)}
        {...{ names }}
        now={round}
        onGo={stopAndGo}
        onSpace={toggle}
      />
    </div>
  );
}
