/** The dictionaries of the exercises that have a proof put in order, by locale. */
import type { Locale } from '../index.ts';
import { proofWords, type ProofWords } from './en-proof.ts';

export type { ProofWords };

const DICTIONARIES: Record<Locale, ProofWords> = { en: proofWords };

export const proofStrings = (locale: Locale): ProofWords => DICTIONARIES[locale];
