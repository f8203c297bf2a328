/** The words of the figures of *Two generals*, in the language that is built. */
import { twoGenerals, type TwoGeneralsStrings } from './en/two-generals.ts';
import type { Locale } from './index.ts';

export type { TwoGeneralsStrings };

export const twoGeneralsStrings = (_locale: Locale): TwoGeneralsStrings => twoGenerals;
