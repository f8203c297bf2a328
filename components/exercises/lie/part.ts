/** Exercises that ask for the lies, or for everybody who can have told them. */
import type { LieAnswer as Answer, LieInstance, LieSaid } from '../../../src/exercises/kinds/lie.ts';
import { lieWords } from '#words/exercises/lie.ts';
import type { KindPart } from '../frame/part.ts';
import { DRAWINGS, LieAnswer } from './LieAnswer.tsx';

export const part: KindPart<LieInstance, Answer, LieSaid> = {
  Answer: LieAnswer,
  says: lieWords.says,
  drawings: DRAWINGS,
  load: () => import('../../../src/exercises/kinds/lie.ts').then(({ lie }) => lie),
};
