/** The cover's surprise: two letters that contradict each other, a question, and what came of the answer. */
import '../../sheet/figure.css';
import { useState } from 'preact/hooks';
import { ambiguityWords } from '#words/ambiguous.ts';
import { commonWords } from '#words/common.ts';
import { pageWords } from '#words/pages.ts';
import { ambiguousWorlds, OBSERVER } from '../../scenes/ambiguous.ts';
import { Figure as Context, useLive } from '../../kit/context.ts';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import { oralScene } from '../../scenes/oral-scene.ts';
import { Stage } from '../../drawings/Stage.tsx';

type Answer = 'one' | 'two' | 'cannot';

interface Props {
  /** The address of the lecture that tells the rest. */
  readonly lecture: string;
}

export function Letters({ lecture }: Props) {
  const { cover } = pageWords;
  const { ambiguous } = ambiguityWords;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const live = useLive();
  const told =
    answer && { one: ambiguous.afterOne, two: ambiguous.afterTwo, cannot: ambiguous.afterCannot }[answer];
  return (
    <div class="letters-widget" data-live={live ? '' : undefined}>
      <div class="letters">
        <div class="letter one">
          <span class="small-caps">{cover.from(1)}</span>
          <b class="attack">
            <InlineGlyph saying="attack" /> {cover.first}
          </b>
        </div>
        <div class="letter two">
          <span class="small-caps">{cover.from(2)}</span>
          <b class="retreat">
            <InlineGlyph saying="retreat" /> {cover.second}
          </b>
        </div>
      </div>
      <p class="ask" id="cover-question">
        {cover.youAre}
      </p>
      <p class="row controls" role="group" aria-labelledby="cover-question">
        {(['one', 'two', 'cannot'] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={answer === choice}
            onClick={() => {
              setAnswer(choice);
            }}
          >
            {ambiguous.answers[choice]}
          </button>
        ))}
      </p>
      <p class="told" role="status">
        {told ?? ''}
      </p>
      {answer && <Worlds lecture={lecture} />}
    </div>
  );
}

function Worlds({ lecture }: Props) {
  const { cover } = pageWords;
  const { ambiguous } = ambiguityWords;
  const context = {
    strings: commonWords,
    id: 'cover',
    live: false,
    editing: false,
    dispatch: () => undefined,
  };
  return (
    <Context.Provider value={context}>
      <div class="cover-worlds">
        {ambiguousWorlds().map((scenario, world) => (
          <div key={world}>
            <p class="world-title">{world === 0 ? ambiguous.worldA : ambiguous.worldB}</p>
            <Stage scene={oralScene(scenario)} world={world} chosen={null} observer={OBSERVER} />
          </div>
        ))}
      </div>
      <p>
        <a href={lecture}>{cover.readOn}</a>
      </p>
    </Context.Provider>
  );
}
