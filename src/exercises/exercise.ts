/**
 * An exercise of the book: a kind at a level on a topic, under a code that never changes its meaning.
 *
 * A code is `kind-topic-level-vVersion`, as `predict-om-1-v1`. If a kind is ever to generate or mark otherwise, its old
 * exercises keep their codes and their behaviour, and new ones get the next version.
 */
import { KIND_NAMES, type KindName, type Level } from './kind.ts';

export type Code = string & { readonly [exercise]: true };
declare const exercise: unique symbol;

export interface Exercise {
  readonly code: Code;
  readonly kind: KindName;
  readonly topic: string;
  readonly level: Level;
  readonly version: number;
  /** The slug of the lecture at whose end it stands. */
  readonly lecture: string;
}

export const codeOf = ({ kind, topic, level, version }: Omit<Exercise, 'code' | 'lecture'>): Code =>
  `${kind}-${topic}-${level}-v${version}` as Code;

export const isKindName = (name: string): name is KindName =>
  (KIND_NAMES as readonly string[]).includes(name);

/** What a code says, or null for a text that is no code; whether the book has such an exercise is another matter. */
export function partsOf(code: string): Omit<Exercise, 'code' | 'lecture'> | null {
  const found = /^([a-z]+)-([a-z0-9]+(?:-[a-z0-9]+)*)-([123])-v([1-9]\d{0,2})$/.exec(code);
  const [, kind = '', topic = '', level, version] = found ?? [];
  if (!isKindName(kind)) return null;
  return { kind, topic, level: Number(level) as Level, version: Number(version) };
}
