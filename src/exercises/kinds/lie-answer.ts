/** Answers to "find the lie" as text: `lies:1.2-3_1.3-4`, or `suspects:1.2`. */
import { compareLies, type Lie } from '../../core/adversary.ts';
import { generals, type General } from '../../core/model.ts';
import { formatPath } from '../../core/paths.ts';
import type { Read } from '../kind.ts';
import type { LieInstance } from './lie.ts';

/** One message: who passed it on, and to whom. */
export type Place = Pick<Lie, 'path' | 'to'>;

export type LieAnswer =
  /** In canonical order, each once. */
  | { readonly kind: 'lies'; readonly messages: readonly Place[] }
  /** Ascending; at least one. */
  | { readonly kind: 'suspects'; readonly generals: readonly General[] };

export type LieUnread =
  { readonly say: 'unreadable' } | { readonly say: 'no-message'; readonly message: string };

export const placeText = ({ path, to }: Place): string => `${formatPath(path)}-${to}`;

export const writeLieAnswer = (answer: LieAnswer): string =>
  answer.kind === 'lies'
    ? `lies:${answer.messages.map(placeText).join('_')}`
    : `suspects:${answer.generals.join('.')}`;

const refused = (reason: LieUnread): Read<LieAnswer, LieUnread> => ({ kind: 'refused', reason });

/** Reads an answer to this instance; one that the other question has, or about messages that nobody sent, is refused. */
export function readLieAnswer(
  { topic, given: { n, m } }: LieInstance,
  text: string,
): Read<LieAnswer, LieUnread> {
  const wanted = topic === 'om' ? 'lies:' : 'suspects:';
  if (!text.startsWith(wanted)) return refused({ say: 'unreadable' });
  const body = text.slice(wanted.length);
  return topic === 'om' ? readLies(body, n, m) : readSuspects(body, n);
}

function readLies(body: string, n: number, m: number): Read<LieAnswer, LieUnread> {
  const parts = body.split('_');
  if (new Set(parts).size !== parts.length || !parts.every((part) => PLACE.test(part))) {
    return refused({ say: 'unreadable' });
  }
  const messages = parts.map((part): Place => {
    const [path, to] = part.split('-');
    return { path: path!.split('.').map(Number), to: Number(to) };
  });
  const stray = messages.find((message) => !isMessage(message, n, m));
  if (stray) return refused({ say: 'no-message', message: placeText(stray) });
  return { kind: 'answer', answer: { kind: 'lies', messages: [...messages].sort(byPlace) } };
}

const PLACE = /^1(\.[1-9]\d?)*-[1-9]\d?$/;

const byPlace = (a: Place, b: Place): number => compareLies({ ...a, order: null }, { ...b, order: null });

const isMessage = ({ path, to }: Place, n: number, m: number): boolean => {
  const all = [...path, to];
  return path.length <= m + 1 && new Set(all).size === all.length && all.every((one) => one <= n);
};

function readSuspects(body: string, n: number): Read<LieAnswer, LieUnread> {
  const named = generals(n).filter((general) => body.split('.').includes(String(general)));
  return named.length > 0 && named.join('.') === body
    ? { kind: 'answer', answer: { kind: 'suspects', generals: named } }
    : refused({ say: 'unreadable' });
}
