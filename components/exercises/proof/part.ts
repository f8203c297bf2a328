/** Exercises that have a proof put in order. */
import type { ProofAnswer as Answer, ProofInstance, ProofSaid } from '../../../src/exercises/kinds/proof.ts';
import { proofWords } from '#words/exercises/proof.ts';
import type { KindPart } from '../frame/part.ts';
import { ProofAnswer } from './ProofAnswer.tsx';

export const part: KindPart<ProofInstance, Answer, ProofSaid> = {
  Answer: ProofAnswer,
  says: proofWords.says,
  drawings: {},
  load: () => import('../../../src/exercises/kinds/proof.ts').then(({ proof }) => proof),
};
