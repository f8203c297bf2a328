/** The languages of the book, and where each of them stands. This build speaks one; the others are built beside it. */
import { ROOT } from '../../components/platform/root.ts';
import { DEFAULT_LOCALE, type Language, type Locale } from '../words/language.ts';

export { ROOT };

const found = import.meta.glob<Language>('../words/*/language.ts', { eager: true, import: 'language' });

/** All of them, the one at the root first. */
export const LANGUAGES: readonly Language[] = Object.values(found).toSorted(
  (a, b) => Number(b.tag === DEFAULT_LOCALE) - Number(a.tag === DEFAULT_LOCALE) || (a.tag < b.tag ? -1 : 1),
);

/** Where a language has what stands under this path in each: '' is its cover, `lab/` its lab. */
export const inLanguage = (locale: Locale, path: string): string =>
  `${ROOT}${locale === DEFAULT_LOCALE ? '' : `${locale}/`}${path}`;
