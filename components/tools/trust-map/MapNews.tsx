/** What just happened to a map, and what is wrong with a link; fetched when there is something to say. */
import { trustEditWords } from '#words/trust-edit.ts';
import type { Damage } from './link.ts';
import type { News } from './map-state.ts';

export const MapNews = ({ news }: { news: News }) => <>{sayMapNews(news)}</>;

/** Why a link is refused; the page goes on with its own map. */
export function Damaged({ damage }: { damage: Damage }) {
  const words = trustEditWords.trustEdit.damage;
  return (
    <div class="refused" role="alert">
      <p>
        <b>{words.title}</b> {words[damage]} {words.original}
      </p>
    </div>
  );
}

function sayMapNews(news: News): string {
  const { news: said } = trustEditWords.trustEdit;
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
