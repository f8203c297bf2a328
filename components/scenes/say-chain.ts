/** Two generals and their messengers in sentences, for those who hear the drawing. */
import type { FigureWords } from '../../src/words/figure.ts';
import type { ChainScene } from './chain-scene.ts';

export function sayChain(strings: FigureWords, scene: ChainScene): string {
  const { chain, sentences } = strings;
  const who = scene.eyes === null ? [] : [chain!.fogged(scene.eyes, scene.cast)];
  const given = scene.order === null ? [] : [chain!.given(scene.order, scene.cast)];
  const told = scene.messengers.flatMap(({ number, from, to, fate }) =>
    fate === 'unsent' || fate === 'later' ? [] : [chain!.sentence(number, from, to, fate, scene.cast)],
  );
  const decisions = scene.generals.flatMap(({ number, decision }) =>
    decision === null ? [] : [sentences.decision(number, decision, scene.cast)],
  );
  return [
    ...who,
    ...given,
    ...(told.length === 0 ? [chain!.none(scene.round, scene.eyes, scene.cast)] : told),
    ...decisions,
  ].join(' ');
}
