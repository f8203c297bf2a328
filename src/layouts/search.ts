/**
 * The page /search/: asks Pagefind's index and lists what it finds by kind. What is searched for and what is found are
 * only ever set as text, so neither can become part of the page.
 */

import { keepAddress } from '../../components/platform/address-bar.ts';
import { loadPart } from '../../components/platform/load-part.ts';
import { answers } from './search-answers.ts';

/** As much of Pagefind's interface as is used. */
interface Pagefind {
  options(options: { readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(query: string): Promise<{ readonly results: readonly Result[] } | null>;
}
interface Result {
  data(): Promise<SearchEntry>;
}
interface SearchEntry {
  /** Escaped HTML in which nothing but `<mark>` is a tag. */
  readonly excerpt: string;
  /** All of its text. */
  readonly content: string;
  readonly meta: { readonly title: string; readonly kind: string; readonly path: string };
}

const MOST = 40;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};
const decoded = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity]!);

/** The excerpt as text, what was searched for in `mark`. */
function excerptOf(html: string): HTMLElement {
  const p = document.createElement('p');
  html.split(/<\/?mark>/).forEach((piece, i) => {
    if (i % 2 === 0) p.append(decoded(piece));
    else p.append(Object.assign(document.createElement('mark'), { textContent: decoded(piece) }));
  });
  return p;
}

function itemOf({ excerpt, meta }: SearchEntry, base: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = base + meta.path;
  link.textContent = meta.title;
  item.append(link, excerptOf(excerpt));
  return item;
}

/** One list a kind, in the order of the kinds on the page, without empty ones. */
function groupsOf(
  found: readonly SearchEntry[],
  kinds: Readonly<Record<string, string>>,
  base: string,
): HTMLElement[] {
  return Object.entries(kinds).flatMap(([kind, name]) => {
    const own = found.filter(({ meta }) => meta.kind === kind);
    if (own.length === 0) return [];
    const heading = Object.assign(document.createElement('h2'), { textContent: name });
    const list = document.createElement('ol');
    list.append(...own.map((one) => itemOf(one, base)));
    return [heading, list];
  });
}

export function startSearch(): void {
  const form = document.querySelector<HTMLElement>('[data-search-form]');
  const field = form?.querySelector('input');
  const said = document.querySelector<HTMLElement>('[data-search-said]');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  if (!form || !field || !said || !list) return;
  const base = import.meta.env.BASE_URL;
  const words = form.dataset as Readonly<Record<'kinds' | 'none' | 'one' | 'many' | 'failed', string>>;
  const kinds = JSON.parse(words.kinds) as Readonly<Record<string, string>>;
  const links = (): HTMLAnchorElement[] => [...list.querySelectorAll('a')];

  let loading: Promise<Pagefind> | undefined;
  const index = (): Promise<Pagefind> =>
    (loading ??= loadPart(
      async () => {
        const found = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
        await found.options({ excerptLength: 24 });
        await found.init();
        return found;
      },
      () => {
        said.textContent = words.failed;
      },
    ));

  const show = async (): Promise<void> => {
    const query = field.value.trim();
    keepAddress(query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    if (query === '') {
      list.replaceChildren();
      said.textContent = '';
      return;
    }
    const answer = await (await index()).debouncedSearch(query);
    // null: more has been typed meanwhile
    if (!answer || query !== field.value.trim()) return;
    const all = await Promise.all(answer.results.slice(0, MOST).map((result) => result.data()));
    const found = all.filter(({ content }) => answers(query, decoded(content)));
    if (query !== field.value.trim()) return;
    // who is in the list already, when the rest of what was typed is answered, keeps their place
    const at = links().findIndex((link) => link === document.activeElement);
    list.replaceChildren(...groupsOf(found, kinds, base));
    links()[at]?.focus();
    const { length } = found;
    said.textContent =
      length === 0 ? words.none : length === 1 ? words.one : words.many.replace('#', String(length));
  };
  const ask = (): void => {
    show().catch(() => {
      said.textContent = words.failed;
    });
  };

  field.addEventListener('input', ask);
  document.querySelector('main')?.addEventListener('keydown', (event) => {
    const all: HTMLElement[] = [field, ...links()];
    const at = all.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at >= 0 && step !== undefined) {
      event.preventDefault();
      all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
    }
    if (at === 0 && event.key === 'Enter') links()[0]?.click();
    if (event.key === 'Escape') {
      event.preventDefault();
      field.value = '';
      field.focus();
      ask();
    }
  });
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.focus();
  if (field.value !== '') ask();
}
