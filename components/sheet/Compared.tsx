/** Whether one general can tell two executions apart by what it has seen up to the round shown, as one sentence. */
import { isLoyal } from '../../src/core/execution.ts';
import { generals, type General } from '../../src/core/model.ts';
import { firstParting, indistinguishable, viewOf, viewUpTo } from '../../src/core/views.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import { useFigure } from '../kit/context.ts';
import type { Scene } from '../scenes/scene.ts';
import { EqualViews } from './EqualViews.tsx';
import { sayParting } from '../scenes/say-parting.ts';

export function Compared({ scenes, observer }: { scenes: readonly Scene[]; observer: General }) {
  const { strings } = useFigure();
  const [a, b] = scenes;
  if (!a || !b || observer > a.execution.generals || observer > b.execution.generals) return null;
  const [one, other] = [a, b].map(({ execution, round }) => viewUpTo(viewOf(execution, observer), round));
  const parting = firstParting(one!, other!);
  const over = a.round === a.last && b.round === b.last;
  const { compare } = strings;
  return (
    <EqualViews equal={parting === null}>
      {parting !== null
        ? compare.different(observer, a.cast, sayParting(strings, parting, a.cast))
        : over
          ? sayEqual(strings, [a, b], observer)
          : compare.equalSoFar(observer, a.cast)}
    </EqualViews>
  );
}

/**
 * That two views are equal, and what follows from it. A loyal general decides by its view alone, so equal views mean
 * equal decisions; of a traitor nothing follows.
 */
function sayEqual({ compare }: FigureWords, [a, b]: readonly [Scene, Scene], observer: General): string {
  const [first, second] = [a, b].map(({ execution }) => isLoyal(execution, observer));
  if (first && second) return compare.equal(observer, a.cast);
  return compare.equalButTraitor(observer, a.cast, first ? 'second' : second ? 'first' : 'both');
}

/**
 * Of two executions the first general who can't tell them apart, if there is one: the one worth looking at. One who is
 * loyal in both comes before all others, since only of those does anything follow.
 */
export function whoCannotTell(scenes: readonly Scene[]): General | null {
  const [a, b] = scenes;
  if (!a || !b) return null;
  const both = generals(Math.min(a.execution.generals, b.execution.generals));
  const unsure = both.filter((general) => indistinguishable(a.execution, b.execution, general));
  const loyal = unsure.find((general) => [a, b].every(({ execution }) => isLoyal(execution, general)));
  return loyal ?? unsure[0] ?? null;
}
