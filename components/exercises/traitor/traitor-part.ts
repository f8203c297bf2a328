/** The part of exercises of the kind “traitor”, for the drawings that their executions take. */
import type {
  TraitorAnswer as Answer,
  TraitorInstance,
  TraitorSaid,
} from '../../../src/exercises/kinds/traitor.ts';
import { traitorWords } from '#words/exercises/traitor.ts';
import type { Drawings } from '../../drawings/drawings.ts';
import type { Part } from '../frame/part.ts';
import { traitorAnswer } from './TraitorAnswer.tsx';

export const traitorPart = (drawings: Drawings): Part<TraitorInstance, Answer, TraitorSaid> => ({
  Answer: traitorAnswer(drawings),
  says: traitorWords.says,
  drawings,
  load: () => import('../../../src/exercises/kinds/traitor.ts').then(({ traitor }) => traitor),
});
