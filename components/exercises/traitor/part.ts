/** Exercises in which the reader is the traitor. */
import type {
  TraitorAnswer as Answer,
  TraitorInstance,
  TraitorSaid,
} from '../../../src/exercises/kinds/traitor.ts';
import { traitorWords } from '#words/exercises/traitor.ts';
import type { KindPart } from '../frame/part.ts';
import { DRAWINGS, TraitorAnswer } from './TraitorAnswer.tsx';

export const part: KindPart<TraitorInstance, Answer, TraitorSaid> = {
  Answer: TraitorAnswer,
  says: traitorWords.says,
  drawings: DRAWINGS,
  load: () => import('../../../src/exercises/kinds/traitor.ts').then(({ traitor }) => traitor),
};
