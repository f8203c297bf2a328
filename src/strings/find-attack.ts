/** The words of the search for an attack, in the language that is built. */
import { findAttackWords } from './en/find-attack.ts';
import type { Locale } from './index.ts';

export type FindAttackStrings = typeof findAttackWords;

export const findAttackStrings = (_locale: Locale): FindAttackStrings => findAttackWords;
