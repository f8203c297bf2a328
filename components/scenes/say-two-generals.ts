/** Two generals and their messengers in sentences, for those who hear the drawing. */
import type { FigureWords } from '../../src/words/figure.ts';
import type { TwoGeneralsScene } from './two-generals-scene.ts';

export function sayTwoGenerals(strings: FigureWords, scene: TwoGeneralsScene): string {
  const { exchange, sentences } = strings;
  const who = scene.eyes === null ? [] : [exchange!.fogged(scene.eyes, scene.cast)];
  const given = scene.order === null ? [] : [exchange!.given(scene.order, scene.cast)];
  const told = scene.messengers.flatMap(({ number, from, to, fate }) =>
    fate === 'unsent' || fate === 'later' ? [] : [exchange!.sentence(number, from, to, fate, scene.cast)],
  );
  const decisions = scene.generals.flatMap(({ number, decision }) =>
    decision === null ? [] : [sentences.decision(number, decision, scene.cast)],
  );
  return [
    ...who,
    ...given,
    ...(told.length === 0 ? [exchange!.none(scene.round, scene.eyes, scene.cast)] : told),
    ...decisions,
  ].join(' ');
}
