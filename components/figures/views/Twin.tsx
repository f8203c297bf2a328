/** Two worlds side by side: the left one is given, and the reader builds its twin on the right. */
import './views.css';
import { viewsWords } from '#words/views.ts';
import { eyesOf, type Worlds } from '../../scenes/figure-state.ts';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import { blank, given, isTwin, OBSERVER, progress } from './twin.ts';

const { twin: words } = viewsWords;

interface Props {
  readonly figure: string;
  readonly label: string;
}

const DRAWINGS = { om: OralDrawing };

export function Twin({ figure, label }: Props) {
  return (
    <FigureSheet
      {...{ figure, label }}
      worlds={[given, blank]}
      observer={OBSERVER}
      page="lecture"
      anyCaption
      drawings={DRAWINGS}
      aside={({ worlds }) => (eyesOf(worlds) === null ? <Task worlds={worlds} /> : null)}
    />
  );
}

/** What the twin must be like, each condition ticked as soon as it is; in one general's place it would tell too much. */
function Task({ worlds }: { worlds: Worlds }) {
  const done = progress(worlds);
  return (
    <div class="settings">
      <p class="ask">{words.task}</p>
      <ul class="ticks">
        {(['untouched', 'cleared', 'equal'] as const).map((name) => (
          <li key={name}>
            {done[name] ? '✓' : '○'} {words.conditions[name]}
            <span class="unseen">: {done[name] ? words.done : words.open}</span>
          </li>
        ))}
      </ul>
      <p class="told" role="status">
        {isTwin(worlds) ? words.found : ''}
      </p>
    </div>
  );
}
