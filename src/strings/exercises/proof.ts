/** The words of the exercises that have a proof put in order, in the language that is built. */
import type { Locale } from '../index.ts';
import { proofWords, type ProofWords } from '../en/exercises/proof.ts';

export type { ProofWords };

export const proofStrings = (_locale: Locale): ProofWords => proofWords;
