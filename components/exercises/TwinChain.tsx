/** Exercises of the kind “twin” on two generals. */
import { twinStrings } from '../../src/strings/exercises/twin.ts';
import type { TwinAnswer as Answer, TwinInstance, TwinSaid } from '../../src/exercises/kinds/twin.ts';
import { ChainDrawing } from '../shared/ChainDrawing.tsx';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps, Part } from './part.ts';
import { twinAnswer } from './TwinAnswer.tsx';

const drawings = { '2g': ChainDrawing };
const part: Part<TwinInstance, Answer, TwinSaid> = {
  Answer: twinAnswer(drawings),
  says: twinStrings('en').says,
  drawings,
  load: () => import('../../src/exercises/kinds/twin.ts').then(({ twin }) => twin),
};

export const TwinChain = (props: ExerciseProps<TwinInstance>) => <Exercise {...props} part={part} />;
