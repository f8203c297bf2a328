/** What the status line says: what just happened, or what one can do. */
import type { Refusal } from '../../src/scenario/refusals.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import { voiceOf } from '../../src/words/voice.ts';
import type { Chosen, FigureState } from '../scenes/figure-state.ts';
import { sayBundle } from '../scenes/say.ts';
import type { Scene } from '../scenes/scene.ts';
import { messagesOf, type RelayedScene } from '../scenes/relayed-scene.ts';

/** The move that was just refused, if one was; its sentence comes with `Why`. */
export const refusedIn = ({ news }: FigureState): Refusal | null =>
  news?.kind === 'refused' ? { ...news.reason, position: 0, field: news.field } : null;

export function sayNews(
  { news, editing, worlds, active, chosen }: FigureState,
  scenes: readonly Scene[],
  strings: FigureWords,
): string {
  const { edit } = strings;
  const cast = voiceOf(worlds[active] ?? worlds[0]!);
  if (!news) {
    const scene = chosen && scenes[chosen.world];
    if (scene && scene.kind !== '2g') return sayChosen(scene, chosen, strings);
    return editing ? edit.hint(cast) : '';
  }
  switch (news.kind) {
    case 'told': {
      const { path, to, order } = news.lie;
      return edit.told(strings.sentences.message(path.at(-1)!, to, path, order, cast));
    }
    case 'refused':
      return ''; // refusedIn says it
    case 'loyal-sender':
      return edit.loyalSender(news.general, cast);
    case 'traitor':
      return edit.isTraitor(news.general, cast);
    case 'pardoned':
      return edit.isLoyal(news.general, cast);
    case 'captured':
      return strings.chain!.captured(news.messenger, cast);
    case 'released':
      return strings.chain!.released(news.messenger);
    case 'undone':
      return edit.undone;
    case 'redone':
      return edit.redone;
    case 'reset':
      return edit.wasReset;
  }
}

function sayChosen(scene: RelayedScene, { round, from, to }: Chosen, strings: FigureWords): string {
  const bundle = scene.bundles.find((b) => b.round === round && b.from === from && b.to === to);
  if (bundle) return sayBundle(strings, scene, bundle);
  const [only] = messagesOf(scene, { round, from, to }, 0, 1).messages;
  return only ? strings.sentences.round(round) : '';
}
