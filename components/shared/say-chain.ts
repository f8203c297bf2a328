/** Two generals and their messengers in sentences, for those who hear the drawing. */
import { chainStrings } from '../../src/strings/chain.ts';
import type { Strings } from '../../src/strings/index.ts';
import type { ChainScene } from './chain-scene.ts';

export function sayChain(strings: Strings, scene: ChainScene): string {
  const { sentences } = strings;
  const { chain } = chainStrings(strings.locale);
  const who = scene.eyes === null ? [] : [chain.fogged(scene.eyes, scene.cast)];
  const told = scene.messengers
    .filter(({ fate }) => fate === 'arrived' || fate === 'captured')
    .map(({ number, from, to, fate }) => chain.sentence(number, from, to, fate === 'arrived', scene.cast));
  const decisions = scene.generals.flatMap(({ number, decision }) =>
    decision === null ? [] : [sentences.decision(number, decision, scene.cast)],
  );
  return [
    ...who,
    ...(told.length === 0 ? [chain.none(scene.round, scene.eyes, scene.cast)] : told),
    ...decisions,
  ].join(' ');
}
