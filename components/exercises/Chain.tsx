/** Exercises of the kind “chain”. */
import { LOCALE } from '../../src/strings/index.ts';
import { chainStrings } from '../../src/strings/exercises/chain.ts';
import type { ChainAnswer as Answer, ChainInstance, ChainSaid } from '../../src/exercises/kinds/chain.ts';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps, Part } from './part.ts';
import { ChainAnswer } from './ChainAnswer.tsx';

export const part: Part<ChainInstance, Answer, ChainSaid> = {
  Answer: ChainAnswer,
  says: chainStrings(LOCALE).says,
  drawings: {},
  load: () => import('../../src/exercises/kinds/chain.ts').then(({ chain }) => chain),
};

export const Chain = (props: ExerciseProps<ChainInstance>) => <Exercise {...props} part={part} />;
