/** The words of what a lecture shows as evidence, in the language that is built. */
import { evidence, type EvidenceStrings } from './en/evidence.ts';
import type { Locale } from './index.ts';

export type { EvidenceStrings };

export const evidenceStrings = (_locale: Locale): EvidenceStrings => evidence;
