/** The part of exercises of the kind “twin”, for the drawings that their executions take. */
import type { TwinAnswer as Answer, TwinInstance, TwinSaid } from '../../../src/exercises/kinds/twin.ts';
import { twinWords } from '#words/exercises/twin.ts';
import type { Drawings } from '../../drawings/drawings.ts';
import type { Part } from '../frame/part.ts';
import { twinAnswer } from './TwinAnswer.tsx';

export const twinPart = (drawings: Drawings): Part<TwinInstance, Answer, TwinSaid> => ({
  Answer: twinAnswer(drawings),
  says: twinWords.says,
  drawings,
  load: () => import('../../../src/exercises/kinds/twin.ts').then(({ twin }) => twin),
});
