/** The words of the proofs and paths of *3f + 1 is enough*, in the language that is built. */
import { enoughWalks, type WalkStrings } from './en/enough-walks.ts';
import type { Locale } from './index.ts';

export type { WalkStrings };

export const walkStrings = (_locale: Locale): WalkStrings => enoughWalks;
