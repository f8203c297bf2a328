/** Standing in general 3's place: who lied? Then both worlds, line by line, and no verdict yet. */
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { oralScene } from '../../scenes/oral-scene.ts';
import { ambiguousWorlds, OBSERVER } from '../../scenes/ambiguous.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import { ambiguityWords } from '#words/ambiguous.ts';
import { AskedFirst } from '../../sheet/AskedFirst.tsx';
import { ANSWERS, useAnswer, type Answer } from '../../platform/stored-answer.ts';

const DRAWINGS = { om: OralDrawing };

interface Props {
  readonly figure: string;
  readonly label: string;
}

export function AmbiguousView({ figure, label }: Props) {
  const words = ambiguityWords.ambiguous;
  const [answer, setAnswer] = useAnswer();
  return (
    <AskedFirst<Answer>
      {...{ figure, label }}
      begin={words.begin}
      scene={oralScene({ ...ambiguousWorlds()[0], eyes: OBSERVER })}
      general={OBSERVER}
      question={words.question}
      answers={ANSWERS.map((value) => ({ value, text: words.answers[value] }))}
      chosen={answer}
      told={{ one: words.afterOne, two: words.afterTwo, cannot: words.afterCannot }}
      onChoose={setAnswer}
      sheet={(linked) => (
        <FigureSheet
          {...{ figure, label }}
          worlds={ambiguousWorlds()}
          observer={OBSERVER}
          page="lecture"
          drawings={DRAWINGS}
          verdicts={linked}
        />
      )}
    />
  );
}
