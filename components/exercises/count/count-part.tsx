/** The part of exercises on counting, for the drawings that their executions take. */
import type { CountInstance, CountSaid } from '../../../src/exercises/kinds/count.ts';
import { countWords } from '#words/exercises/count.ts';
import type { Drawings } from '../../drawings/drawings.ts';
import { ExerciseSheet } from '../../sheet/ExerciseSheet.tsx';
import { NumberFields } from '../frame/NumberFields.tsx';
import type { AnswerProps, Part } from '../frame/part.ts';

export const countPart = (drawings: Drawings): Part<CountInstance, number, CountSaid> => ({
  Answer: (props) => <CountAnswer {...props} drawings={drawings} />,
  says: countWords.says,
  drawings,
  load: () => import('../../../src/exercises/kinds/count.ts').then(({ count }) => count),
});

interface Props extends AnswerProps<CountInstance> {
  readonly drawings: Drawings;
}

function CountAnswer({ instance, text, locked, onText, drawings }: Props) {
  const { answer: words } = countWords;
  return (
    <>
      {instance.staged && (
        <ExerciseSheet
          id="stage"
          label={words.stage}
          worlds={[instance.scenario]}
          verdicts={false}
          {...{ drawings }}
        />
      )}
      <NumberFields labels={[words.number]} {...{ text, locked, onText }} />
    </>
  );
}
