/**
 * Standing in general 3's place: first only its inbox, then a commitment, then both worlds.
 *
 * The worlds come after the answer on purpose. Whoever has seen them side by side can't feel any more how reasonable it
 * was to be sure. A link with scenarios goes straight to the worlds.
 */
import { useState } from 'preact/hooks';
import { Bar } from '../../kit/Bar.tsx';
import { Figure as Context, stillFigure, useLive } from '../../kit/context.ts';
import { Question } from '../../kit/Question.tsx';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { Inbox } from '../../drawings/Inbox.tsx';
import { oralScene } from '../../scenes/oral-scene.ts';
import { ambiguousWorlds, OBSERVER } from '../../scenes/ambiguous.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import { useAddressed } from '../../sheet/use-addressed.ts';
import { ambiguityWords } from '#words/ambiguous.ts';

const DRAWINGS = { om: OralDrawing };

const ANSWERS = ['one', 'two', 'cannot'] as const;
type Answer = (typeof ANSWERS)[number];

interface Props {
  readonly figure: string;
  readonly label: string;
}

export function AmbiguousView({ figure, label }: Props) {
  const words = ambiguityWords.ambiguous;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [linked, setLinked] = useState(false);
  const live = useLive();
  useAddressed(figure, () => {
    setLinked(true);
  });

  const told = answer && { one: words.afterOne, two: words.afterTwo, cannot: words.afterCannot }[answer];
  const sheet = (
    <FigureSheet
      {...{ figure, label }}
      worlds={ambiguousWorlds()}
      observer={OBSERVER}
      page="lecture"
      drawings={DRAWINGS}
    />
  );
  if (linked) return sheet;
  return (
    <>
      <div class="sheet asking" data-live={live ? '' : undefined}>
        <Bar {...{ label }} />
        <div class="question">
          <div>
            <p class="begin">{words.begin}</p>
            <Table />
          </div>
          <div>
            <Question<Answer>
              id={`${figure}-question`}
              text={words.question}
              answers={ANSWERS.map((value) => ({ value, text: words.answers[value] }))}
              chosen={answer}
              onChoose={setAnswer}
            />
            <p class="told" role="status">
              {told ?? ''}
            </p>
          </div>
        </div>
      </div>
      {answer && sheet}
    </>
  );
}

/** General 3's inbox, as it is in both worlds. */
function Table() {
  const scene = oralScene({ ...ambiguousWorlds()[0], eyes: OBSERVER });
  return (
    <Context.Provider value={stillFigure('')}>
      <Inbox scene={scene} general={OBSERVER} />
    </Context.Provider>
  );
}
