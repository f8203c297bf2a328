/** Exercises of the kind “traitor”. */
import { traitorStrings } from '../../src/strings/exercises/traitor.ts';
import type {
  TraitorAnswer as Answer,
  TraitorInstance,
  TraitorSaid,
} from '../../src/exercises/kinds/traitor.ts';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps, Part } from './part.ts';
import { DRAWINGS, TraitorAnswer } from './TraitorAnswer.tsx';

const part: Part<TraitorInstance, Answer, TraitorSaid> = {
  Answer: TraitorAnswer,
  says: traitorStrings('en').says,
  drawings: DRAWINGS,
  load: () => import('../../src/exercises/kinds/traitor.ts').then(({ traitor }) => traitor),
};

export const Traitor = (props: ExerciseProps<TraitorInstance>) => <Exercise {...props} part={part} />;
