/** The words of every kind of exercise: for pages that list them, and for tests. A page of one exercise takes only its own. */
import type { KnownKind } from '../../exercises/registry.ts';
import type { Locale } from '../index.ts';
import { countStrings } from './count.ts';
import { lossesStrings } from './losses.ts';
import { predictStrings } from './predict.ts';
import { proofStrings } from './proof.ts';
import { smallestStrings } from './smallest.ts';
import { chainStrings } from './chain.ts';
import { lieStrings } from './lie.ts';
import { traitorStrings } from './traitor.ts';
import { twinStrings } from './twin.ts';
import type { Titled } from './wording.ts';
import { writeStrings } from './write.ts';

export interface KindWords {
  readonly says: object;
  /** By topic. */
  readonly titles: Readonly<Record<string, Titled>>;
}

export const kindStrings = (locale: Locale): Readonly<Record<KnownKind, KindWords>> => ({
  predict: predictStrings(locale),
  count: countStrings(locale),
  smallest: smallestStrings(locale),
  losses: lossesStrings(locale),
  proof: proofStrings(locale),
  write: writeStrings(locale),
  traitor: traitorStrings(locale),
  twin: twinStrings(locale),
  lie: lieStrings(locale),
  chain: chainStrings(locale),
});
