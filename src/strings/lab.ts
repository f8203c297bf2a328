/** The words of the lab, in the language that is built. */
import { labWords } from './en/lab.ts';
import type { Locale } from './index.ts';

export type LabStrings = typeof labWords;

export const labStrings = (_locale: Locale): LabStrings => labWords;
