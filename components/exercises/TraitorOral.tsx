/** Exercises of the kind “traitor” on oral messages. */
import { traitorStrings } from '../../src/strings/exercises/traitor.ts';
import type {
  TraitorAnswer as Answer,
  TraitorInstance,
  TraitorSaid,
} from '../../src/exercises/kinds/traitor.ts';
import { OralDrawing } from '../shared/OralDrawing.tsx';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps, Part } from './part.ts';
import { traitorAnswer } from './TraitorAnswer.tsx';

const drawings = { om: OralDrawing };
const part: Part<TraitorInstance, Answer, TraitorSaid> = {
  Answer: traitorAnswer(drawings),
  says: traitorStrings('en').says,
  drawings,
  load: () => import('../../src/exercises/kinds/traitor.ts').then(({ traitor }) => traitor),
};

export const TraitorOral = (props: ExerciseProps<TraitorInstance>) => <Exercise {...props} part={part} />;
