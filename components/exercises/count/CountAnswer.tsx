/** Counting messages, or ways to lose them: a field for the number, below the execution where that is drawn. */
import type { CountInstance } from '../../../src/exercises/kinds/count.ts';
import { countWords } from '#words/exercises/count.ts';
import { EVERY_DRAWING } from '../../drawings/every-drawing.ts';
import { ExerciseSheet } from '../../sheet/ExerciseSheet.tsx';
import { NumberFields } from '../frame/NumberFields.tsx';
import type { AnswerProps } from '../frame/part.ts';

export function CountAnswer({ instance, text, locked, onText }: AnswerProps<CountInstance>) {
  const { answer: words } = countWords;
  return (
    <>
      {instance.staged && (
        <ExerciseSheet
          id="stage"
          label={words.stage}
          worlds={[instance.scenario]}
          verdicts={false}
          drawings={EVERY_DRAWING}
        />
      )}
      <NumberFields labels={[words.number]} {...{ text, locked, onText }} />
    </>
  );
}
