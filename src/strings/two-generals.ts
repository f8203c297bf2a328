/** The dictionaries of the figures of *Two generals* by locale. */
import { twoGenerals, type TwoGeneralsStrings } from './en-two-generals.ts';
import type { Locale } from './index.ts';

export type { TwoGeneralsStrings };

const DICTIONARIES: Record<Locale, TwoGeneralsStrings> = { en: twoGenerals };

export const twoGeneralsStrings = (locale: Locale): TwoGeneralsStrings => DICTIONARIES[locale];
