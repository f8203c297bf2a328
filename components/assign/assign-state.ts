/** The assignment that an instructor is putting together: a plain value, and what can be done with it. */
import {
  formatAssignment,
  LONGEST_TITLE,
  MOST_ITEMS,
  type Assignment,
  type Item,
} from '../../src/exercises/assignment.ts';
import { oneLine } from '../../src/exercises/texts.ts';
import { LOCALE } from '../../src/words/language.ts';

export interface Draft extends Omit<Assignment, 'title'> {
  /** As it is typed. */
  readonly title: string;
  /** What just happened, to be said. */
  readonly news: News | null;
}

export type News =
  | { readonly kind: 'added'; readonly place: number }
  | { readonly kind: 'removed'; readonly place: number }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  | { readonly kind: 'full' };

export type Action =
  | { readonly kind: 'terms'; readonly terms: Partial<Pick<Draft, 'title' | 'due' | 'attempts' | 'hints'>> }
  | { readonly kind: 'add'; readonly item: Item }
  /** `place` counts from 0. */
  | { readonly kind: 'remove'; readonly place: number }
  | { readonly kind: 'move'; readonly place: number; readonly by: 1 | -1 }
  | { readonly kind: 'open'; readonly assignment: Assignment };

export const EMPTY: Draft = { title: '', due: null, attempts: null, hints: true, items: [], news: null };

export function reduce(draft: Draft, action: Action): Draft {
  const { items } = draft;
  switch (action.kind) {
    case 'terms':
      return { ...draft, ...action.terms, news: null };
    case 'add':
      if (items.length >= MOST_ITEMS) return { ...draft, news: { kind: 'full' } };
      return { ...draft, items: [...items, action.item], news: { kind: 'added', place: items.length + 1 } };
    case 'remove':
      return {
        ...draft,
        items: items.filter((_, i) => i !== action.place),
        news: { kind: 'removed', place: action.place + 1 },
      };
    case 'move':
      return move(draft, action.place, action.place + action.by);
    case 'open':
      return { ...action.assignment, news: null };
  }
}

function move(draft: Draft, from: number, to: number): Draft {
  const items = [...draft.items];
  const [item, other] = [items[from], items[to]];
  if (item === undefined || other === undefined) return draft;
  [items[from], items[to]] = [other, item];
  return { ...draft, items, news: { kind: 'moved', from: from + 1, to: to + 1 } };
}

/** The assignment, once it has a title and an exercise. */
export function finished({ title, due, attempts, hints, items }: Draft): Assignment | null {
  const line = oneLine(title).slice(0, LONGEST_TITLE).trim();
  return line === '' || items.length === 0 ? null : { title: line, due, attempts, hints, items };
}

/** Behind `#`: no server sees it. */
export const fragmentOf = (assignment: Assignment): string => `#a=${formatAssignment(assignment)}`;

/** Minutes since 1970 as a date field has it, in local time: `2026-11-30T18:00`; and back. */
export function localOf(due: number | null): string {
  if (due === null) return '';
  const date = new Date(due * 60_000);
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
export function minutesOf(local: string): number | null {
  const time = local === '' ? NaN : new Date(local).getTime();
  return time > 0 && time < 253_000_000_000_000 ? Math.floor(time / 60_000) : null;
}

/** A due date for reading: in the reader's own time, with the zone, since a class may sit in several. */
export const momentOf = (due: number): string => momentAt(due * 60_000);

/** Any moment likewise, in milliseconds since 1970. */
export const momentAt = (milliseconds: number): string =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeStyle: 'short' })
    .format(milliseconds)
    .concat(` (${zoneOf(milliseconds)})`);

const zoneOf = (milliseconds: number): string =>
  new Intl.DateTimeFormat(LOCALE, { timeZoneName: 'longOffset' })
    .formatToParts(milliseconds)
    .find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
