/** The dictionaries of the proofs and paths of *3f + 1 is enough* by locale. */
import { enoughWalks, type WalkStrings } from './en-enough-walks.ts';
import type { Locale } from './index.ts';

export type { WalkStrings };

const DICTIONARIES: Record<Locale, WalkStrings> = { en: enoughWalks };

export const walkStrings = (locale: Locale): WalkStrings => DICTIONARIES[locale];
