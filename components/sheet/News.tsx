/** The status line of a figure. What it takes to say what happened is fetched once something has. */
import type { FigureWords } from '../../src/words/figure.ts';
import type { Scene } from '../scenes/scene.ts';
import type { FigureState } from '../scenes/figure-state.ts';
import { lazy } from '../kit/lazy.tsx';
import { refusedIn, sayNews } from './news.ts';

const Why = lazy(() => import('./Why.tsx').then((part) => part.Why));

interface Props {
  readonly state: FigureState;
  readonly scenes: readonly Scene[];
  readonly strings: FigureWords;
}

export function News({ state, scenes, strings }: Props) {
  const refused = refusedIn(state);
  return refused ? <Why refusal={refused} cast={scenes[0]!.cast} /> : <>{sayNews(state, scenes, strings)}</>;
}
