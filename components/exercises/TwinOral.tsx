/** Exercises of the kind “twin” on oral messages. */
import { twinStrings } from '../../src/strings/exercises/twin.ts';
import type { TwinAnswer as Answer, TwinInstance, TwinSaid } from '../../src/exercises/kinds/twin.ts';
import { OralDrawing } from '../shared/OralDrawing.tsx';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps, Part } from './part.ts';
import { twinAnswer } from './TwinAnswer.tsx';

const drawings = { om: OralDrawing };
const part: Part<TwinInstance, Answer, TwinSaid> = {
  Answer: twinAnswer(drawings),
  says: twinStrings('en').says,
  drawings,
  load: () => import('../../src/exercises/kinds/twin.ts').then(({ twin }) => twin),
};

export const TwinOral = (props: ExerciseProps<TwinInstance>) => <Exercise {...props} part={part} />;
