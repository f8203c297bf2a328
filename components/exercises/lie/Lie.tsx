/** Exercises of the kind “lie”. */
import { lieWords } from '#words/exercises/lie.ts';
import type { LieAnswer as Answer, LieInstance, LieSaid } from '../../../src/exercises/kinds/lie.ts';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps, Part } from '../frame/part.ts';
import { DRAWINGS, LieAnswer } from './LieAnswer.tsx';

export const part: Part<LieInstance, Answer, LieSaid> = {
  Answer: LieAnswer,
  says: lieWords.says,
  drawings: DRAWINGS,
  load: () => import('../../../src/exercises/kinds/lie.ts').then(({ lie }) => lie),
};

export const Lie = (props: ExerciseProps<LieInstance>) => <Exercise {...props} part={part} />;
