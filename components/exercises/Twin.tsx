/** Exercises of the kind “twin”. */
import { twinStrings } from '../../src/strings/exercises/twin.ts';
import type { TwinAnswer as Answer, TwinInstance, TwinSaid } from '../../src/exercises/kinds/twin.ts';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps, Part } from './part.ts';
import { DRAWINGS, TwinAnswer } from './TwinAnswer.tsx';

const part: Part<TwinInstance, Answer, TwinSaid> = {
  Answer: TwinAnswer,
  says: twinStrings('en').says,
  drawings: DRAWINGS,
  load: () => import('../../src/exercises/kinds/twin.ts').then(({ twin }) => twin),
};

export const Twin = (props: ExerciseProps<TwinInstance>) => <Exercise {...props} part={part} />;
