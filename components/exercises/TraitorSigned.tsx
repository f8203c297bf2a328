/** Exercises of the kind “traitor” on signed messages. */
import { traitorStrings } from '../../src/strings/exercises/traitor.ts';
import type {
  TraitorAnswer as Answer,
  TraitorInstance,
  TraitorSaid,
} from '../../src/exercises/kinds/traitor.ts';
import { SignedDrawing } from '../shared/SignedDrawing.tsx';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps, Part } from './part.ts';
import { traitorAnswer } from './TraitorAnswer.tsx';

const drawings = { sm: SignedDrawing };
const part: Part<TraitorInstance, Answer, TraitorSaid> = {
  Answer: traitorAnswer(drawings),
  says: traitorStrings('en').says,
  drawings,
  load: () => import('../../src/exercises/kinds/traitor.ts').then(({ traitor }) => traitor),
};

export const TraitorSigned = (props: ExerciseProps<TraitorInstance>) => <Exercise {...props} part={part} />;
