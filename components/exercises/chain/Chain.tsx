/** Exercises of the kind “chain”. */
import { chainWords } from '#words/exercises/chain.ts';
import type { ChainAnswer as Answer, ChainInstance, ChainSaid } from '../../../src/exercises/kinds/chain.ts';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps, Part } from '../frame/part.ts';
import { ChainAnswer } from './ChainAnswer.tsx';

export const part: Part<ChainInstance, Answer, ChainSaid> = {
  Answer: ChainAnswer,
  says: chainWords.says,
  drawings: {},
  load: () => import('../../../src/exercises/kinds/chain.ts').then(({ chain }) => chain),
};

export const Chain = (props: ExerciseProps<ChainInstance>) => <Exercise {...props} part={part} />;
