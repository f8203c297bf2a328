/** The dictionaries of the search for an attack by locale. */
import { findAttackWords } from './en-find-attack.ts';
import type { Locale } from './index.ts';

export type FindAttackStrings = typeof findAttackWords;

const DICTIONARIES: Record<Locale, FindAttackStrings> = { en: findAttackWords };

export const findAttackStrings = (locale: Locale): FindAttackStrings => DICTIONARIES[locale];
