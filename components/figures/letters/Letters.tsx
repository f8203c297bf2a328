/** The cover's surprise: two letters that contradict each other, a question, and what came of the answer. */
import './letters.css';
import '../../sheet/look.ts';
import { useState } from 'preact/hooks';
import { ambiguityWords } from '#words/ambiguous.ts';
import { pageWords } from '#words/pages.ts';
import { ambiguousWorlds, OBSERVER } from '../../scenes/ambiguous.ts';
import { Figure as Context, stillFigure, useLive } from '../../kit/context.ts';
import { Question } from '../../kit/Question.tsx';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import { oralScene } from '../../scenes/oral-scene.ts';
import { Stage } from '../../drawings/Stage.tsx';
import { ANSWERS, storeAnswer, type Answer } from '../../platform/stored-answer.ts';

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
      <div class="two-letters">
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
      <Question<Answer>
        id="cover-question"
        text={cover.youAre}
        answers={ANSWERS.map((value) => ({ value, text: ambiguous.answers[value] }))}
        chosen={answer}
        onChoose={(given) => {
          // the lecture goes on with it
          storeAnswer(given);
          setAnswer(given);
        }}
      />
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
  return (
    <Context.Provider value={stillFigure('cover')}>
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
