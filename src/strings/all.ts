/**
 * The dictionaries of single pages by locale, apart from the widgets' own so that no page loads the words of another;
 * and all of them together, for tests.
 */
import { ambiguity } from './en-ambiguous.ts';
import { breakWords } from './en-break.ts';
import { labWords } from './en-lab.ts';
import { twoGenerals } from './en-two-generals.ts';
import { links } from './en-links.ts';
import { pages } from './en-pages.ts';
import { stringsFor, type Locale } from './index.ts';

export const everyString = (locale: Locale) => ({
  ...stringsFor(locale),
  ...pages,
  ...links,
  ...ambiguity,
  ...labWords,
  ...breakWords,
  ...twoGenerals,
});
