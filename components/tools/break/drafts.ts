/**
 * What a reader wrote on this page, kept in the browser from the first letter on, as the exercises keep their answers.
 * What is stored and can't be read is put aside before anything is written over it, and never breaks the page.
 */
import { BREAK_KINDS, type BreakKind } from '../../../src/sandbox/kinds.ts';
import type { Shelf } from '../../../src/progress/exercises.ts';
import { readStored, writeStored } from '../../../src/progress/storage.ts';
import { isOwn, type BreakState } from './break-state.ts';

/** The reader's own texts: which kind was shown, the text of each, and the one that another took the place of. */
export interface Drafts {
  readonly kind: BreakKind;
  readonly texts: Readonly<Partial<Record<BreakKind, string>>>;
  readonly replaced: { readonly kind: BreakKind; readonly source: string } | null;
}

const NAME = 'break';

/** In characters; what is longer was not typed here. */
const LONGEST = 200_000;

/** What is kept; null where it is nothing, or nothing that can be read. */
export function readDrafts({ store, base }: Shelf): Drafts | null {
  return draftsIn(readStored(store, NAME, base));
}

/** A text that was stored, as drafts; null where it is none of ours. Never throws. */
export function draftsIn(text: string | null): Drafts | null {
  const value = recordOf(parsed(text ?? ''));
  const kind = kindOf(value?.['kind']);
  const texts = recordOf(value?.['texts']);
  if (kind === null || texts === null) return null;
  const found = BREAK_KINDS.flatMap((each) => {
    const source = sourceOf(texts[each]);
    return source === null ? [] : [[each, source] as const];
  });
  const replaced = recordOf(value?.['replaced']);
  const [old, source] = [kindOf(replaced?.['kind']), sourceOf(replaced?.['source'])];
  if (found.length === 0 && (old === null || source === null)) return null;
  return {
    kind,
    texts: Object.fromEntries(found),
    replaced: old === null || source === null ? null : { kind: old, source },
  };
}

/** Keeps the reader's own texts; whether that could be done. */
export function keepDrafts({ store, base }: Shelf, { kind, drafts, replaced }: BreakState): boolean {
  const before = readStored(store, NAME, base);
  if (before !== null && !isOurs(before)) writeStored(store, `damaged:${NAME}`, base, before);
  const texts = BREAK_KINDS.flatMap((each) =>
    isOwn(drafts[each]) ? [[each, drafts[each].source] as const] : [],
  );
  const stored: Drafts = {
    kind,
    texts: Object.fromEntries(texts),
    replaced: replaced && { kind: replaced.kind, source: replaced.draft.source },
  };
  return writeStored(store, NAME, base, JSON.stringify(stored));
}

/** Whether this page wrote it, also where there is nothing in it: all that it holds is read, and nothing would be lost. */
const isOurs = (text: string): boolean => {
  const value = recordOf(parsed(text));
  const texts = recordOf(value?.['texts']);
  if (value === null || texts === null || kindOf(value['kind']) === null) return false;
  const replaced = value['replaced'] === null ? [] : [recordOf(value['replaced'])];
  return (
    Object.keys(value).every((name) => ['kind', 'texts', 'replaced'].includes(name)) &&
    Object.entries(texts).every(([kind, source]) => kindOf(kind) !== null && sourceOf(source) !== null) &&
    replaced.every((old) => kindOf(old?.['kind']) !== null && sourceOf(old?.['source']) !== null)
  );
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;

const kindOf = (value: unknown): BreakKind | null => BREAK_KINDS.find((kind) => kind === value) ?? null;

const sourceOf = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= LONGEST ? value : null;
