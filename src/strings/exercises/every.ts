/** The words of every kind of exercise: for pages that list them, and for tests. A page of one exercise takes only its own. */
import type { KnownKind } from '../../exercises/registry.ts';
import type { Locale } from '../index.ts';
import { predictStrings } from './predict.ts';
import type { Titled } from './wording.ts';

export interface KindWords {
  readonly says: object;
  /** By topic. */
  readonly titles: Readonly<Record<string, Titled>>;
}

export const kindStrings = (locale: Locale): Readonly<Record<KnownKind, KindWords>> => ({
  predict: predictStrings(locale),
});
