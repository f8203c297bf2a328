/** What the status line says: what just happened, or what one can do. */
import { handsWords } from '#words/hands.ts';
import type { Refusal } from '../../src/scenario/refusals.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import { voiceOf } from '../../src/words/voice.ts';
import type { FigureState } from '../scenes/figure-state.ts';
import type { AnyScene, Scene } from '../scenes/scene.ts';

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
    const scene: AnyScene | null | undefined = chosen && scenes[chosen.world];
    const said = scene && chosen ? scene.says.chosen(scene, chosen, strings) : '';
    return said === '' && editing ? edit.hint(cast) : said;
  }
  switch (news.kind) {
    case 'told': {
      const { lie, world } = news;
      const scene: AnyScene | undefined = scenes[world];
      const said = scene?.says.told?.(scene, lie, strings);
      if (said !== undefined) return edit.told(said);
      // a kind whose lies have no path says it itself
      if (!('path' in lie)) return '';
      const { path, to, order } = lie;
      return edit.told(strings.sentences.message(path.at(-1)!, to, path, order, cast));
    }
    case 'refused':
      return ''; // refusedIn says it
    case 'loyal-sender':
      return edit.loyalSender(news.general, cast);
    case 'traitor':
      return edit.isTraitor(news.general, cast);
    case 'ordered':
      return edit.told(handsWords.orders(news.order, cast));
    case 'pardoned':
      return edit.isLoyal(news.general, cast);
    case 'captured':
      return strings.exchange!.captured(news.messenger, cast);
    case 'released':
      return strings.exchange!.released(news.messenger);
    case 'undone':
      return edit.undone;
    case 'redone':
      return edit.redone;
    case 'reset':
      return edit.wasReset;
  }
}
