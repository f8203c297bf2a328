/** What just happened to a map, and what is wrong with a link; fetched when there is something to say. */
import type { Locale } from '../../src/strings/index.ts';
import { trustEditStrings, type TrustEditStrings } from '../../src/strings/trust-edit.ts';
import type { Damage } from './link.ts';
import type { News } from './map-state.ts';

type Words = TrustEditStrings['trustEdit'];

export const MapNews = ({ news, locale }: { news: News; locale: Locale }) => (
  <>{sayMapNews(news, trustEditStrings(locale).trustEdit)}</>
);

/** Why a link is refused; the page goes on with its own map. */
export function Damaged({ damage, locale }: { damage: Damage; locale: Locale }) {
  const words = trustEditStrings(locale).trustEdit.damage;
  return (
    <div class="refused" role="alert">
      <p>
        <b>{words.title}</b> {words[damage]} {words.original}
      </p>
    </div>
  );
}

export function sayMapNews(news: News, words: Words): string {
  const { news: said } = words;
  switch (news.kind) {
    case 'trusts':
    case 'distrusts':
    case 'renamed':
      return said[news.kind](news.from, news.to);
    case 'bad-name':
      return said.badName(news.name);
    case 'name-twice':
      return said.nameTwice(news.name);
    case 'suspected':
    case 'cleared':
    case 'added':
    case 'removed':
    case 'chosen':
      return said[news.kind](news.name);
    case 'most':
    case 'least':
    case 'set':
    case 'replaced':
    case 'undone':
    case 'redone':
    case 'reset':
      return said[news.kind];
  }
}
