/** Exercises that ask for the forged signature. */
import type { ChainAnswer as Answer, ChainInstance, ChainSaid } from '../../../src/exercises/kinds/chain.ts';
import { chainWords } from '#words/exercises/chain.ts';
import type { KindPart } from '../frame/part.ts';
import { ChainAnswer } from './ChainAnswer.tsx';

export const part: KindPart<ChainInstance, Answer, ChainSaid> = {
  Answer: ChainAnswer,
  says: chainWords.says,
  drawings: {},
  load: () => import('../../../src/exercises/kinds/chain.ts').then(({ chain }) => chain),
};
