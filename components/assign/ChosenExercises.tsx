/** The exercises of an assignment while it is put together, to be put in order or taken out. */
import { MOST_ITEMS } from '../../src/exercises/assignment.ts';
import { assignWords } from '#words/exercises/assign.ts';
import type { Action, Draft } from './assign-state.ts';
import { titleOfItem, type Offers } from './offered.ts';

interface Props {
  readonly draft: Draft;
  readonly offers: Offers;
  dispatch(action: Action): void;
}

export function ChosenExercises({ draft, dispatch, offers }: Props) {
  const { assign } = assignWords;
  const { items, news } = draft;
  return (
    <section class="sheet" aria-labelledby="assign-chosen">
      <h2 id="assign-chosen" class="small-caps">
        {assign.chosen}
      </h2>
      {items.length === 0 ? (
        <p>{assign.none}</p>
      ) : (
        <ol class="chosen">
          {items.map((item, i) => (
            <li key={`${i} ${items.length}`}>
              <span class="chosen-title">{titleOfItem(offers, item)}</span>
              <span class="row">
                <button
                  type="button"
                  aria-label={assign.up(i + 1)}
                  {...(i === 0 ? { 'aria-disabled': 'true' } : {})}
                  onClick={() => {
                    dispatch({ kind: 'move', place: i, by: -1 });
                  }}
                >
                  {assign.upShort}
                </button>
                <button
                  type="button"
                  aria-label={assign.down(i + 1)}
                  {...(i === items.length - 1 ? { 'aria-disabled': 'true' } : {})}
                  onClick={() => {
                    dispatch({ kind: 'move', place: i, by: 1 });
                  }}
                >
                  {assign.downShort}
                </button>
                <button
                  type="button"
                  aria-label={assign.remove(i + 1)}
                  onClick={() => {
                    dispatch({ kind: 'remove', place: i });
                  }}
                >
                  {assign.removeShort}
                </button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <p role="status" class="told">
        {news === null ? '' : sayNews(news)}
      </p>
    </section>
  );
}

function sayNews(news: NonNullable<Draft['news']>): string {
  const { assign } = assignWords;
  switch (news.kind) {
    case 'added':
      return assign.added(news.place);
    case 'removed':
      return assign.removed(news.place);
    case 'moved':
      return assign.moved(news.from, news.to);
    case 'full':
      return assign.full(MOST_ITEMS);
  }
}
