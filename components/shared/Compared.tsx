/** Whether one general can tell two executions apart, as one sentence. */
import { generals, type General } from '../../src/core/model.ts';
import { indistinguishable } from '../../src/core/views.ts';
import { compare } from '../../src/scenario/outputs.ts';
import { useFigure } from './context.ts';
import type { Scene } from './drawings.ts';

export function Compared({ scenes, observer }: { scenes: readonly Scene[]; observer: General }) {
  const { strings } = useFigure();
  const [a, b] = scenes;
  if (!a || !b || observer > a.execution.generals || observer > b.execution.generals) return null;
  const { indistinguishable, firstDifference } = compare(a.execution, b.execution, observer);
  return (
    <p class={`compared ${indistinguishable ? 'equal' : 'different'}`}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={indistinguishable ? 'M4 9h16M4 15h16' : 'M4 9h16M4 15h16M16 4 8 20'} />
      </svg>
      <em>
        {indistinguishable
          ? strings.compare.equal(observer, a.cast)
          : strings.compare.different(observer, a.cast, strings.compare.at(firstDifference!.at, a.cast))}
      </em>
    </p>
  );
}

/** Of two executions the first general who can't tell them apart, if there is one: the one worth looking at. */
export function whoCannotTell(scenes: readonly Scene[]): General | null {
  const [a, b] = scenes;
  if (!a || !b) return null;
  const both = generals(Math.min(a.execution.generals, b.execution.generals));
  return both.find((general) => indistinguishable(a.execution, b.execution, general)) ?? null;
}
