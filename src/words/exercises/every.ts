/** The words of every kind of exercise: for pages that list them, and for tests. A page of one exercise takes only its own. */
import type { KindName } from '../../exercises/kind.ts';
import { countWords } from '#words/exercises/count.ts';
import { lossesWords } from '#words/exercises/losses.ts';
import { predictWords } from '#words/exercises/predict.ts';
import { proofWords } from '#words/exercises/proof.ts';
import { smallestWords } from '#words/exercises/smallest.ts';
import { chainWords } from '#words/exercises/chain.ts';
import { lieWords } from '#words/exercises/lie.ts';
import { traitorWords } from '#words/exercises/traitor.ts';
import { twinWords } from '#words/exercises/twin.ts';
import type { KindAsked, Titled } from './wording.ts';
import { writeWords } from '#words/exercises/write.ts';

export interface KindWords {
  readonly says: object;
  /** By topic. */
  readonly titles: Readonly<Record<string, Titled>>;
  readonly asked: KindAsked;
}

export const kindWords: Readonly<Record<KindName, KindWords>> = {
  predict: predictWords,
  count: countWords,
  smallest: smallestWords,
  losses: lossesWords,
  proof: proofWords,
  write: writeWords,
  traitor: traitorWords,
  twin: twinWords,
  lie: lieWords,
  chain: chainWords,
};
