/** What stands beside the lectures in a language's folder of `content/`, read when the book is built. */
import { LOCALE, type Locale } from '../words/language.ts';

/**
 * The language's own file among those of all languages.
 * @param found what `import.meta.glob` has found, by path
 * @param file its place in the folder, `contents.json`
 * @throws where there is none
 */
export function ownOf<T>(found: Readonly<Record<string, T>>, file: string, locale: Locale = LOCALE): T {
  const place = `content/${locale}/${file}`;
  const [, own] = Object.entries(found).find(([path]) => path.endsWith(`/${place}`)) ?? [];
  if (own === undefined) throw new Error(`${place} is missing: every language has one`);
  return own;
}

/**
 * Holds what all languages share: names and addresses, in their order. Links and numbers rest on it.
 * @throws where a language has something else than the first
 */
export function holdSame(place: string, own: readonly string[], first: readonly string[]): void {
  const longer = own.length > first.length ? own : first;
  const at = longer.findIndex((_, i) => own[i] !== first[i]);
  if (at < 0) return;
  const [here, there] = [own[at], first[at]].map((name) =>
    name === undefined ? 'nothing more' : `“${name}”`,
  );
  throw new Error(
    `${place} has ${here!} where the first language has ${there!}: words change in a translation, names and their order stay`,
  );
}
