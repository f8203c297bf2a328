/** The words of this page: the widgets' own and those that only it has. */
import { breakStrings, type BreakStrings } from '../../src/strings/break.ts';
import { withChain } from '../../src/strings/chain.ts';
import type { Locale, Strings as Common } from '../../src/strings/index.ts';

export type Strings = Common & BreakStrings;

export const wordsOf = (locale: Locale): Strings => ({ ...withChain(locale), ...breakStrings(locale) });
