/**
 * The sheet of a figure that no token names: its bar, what it shows, and at its foot the link to that. Shared parts in it
 * know that it answers once it has read its address.
 */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { takenBy, type Params } from '../platform/named.ts';
import { Bar } from './Bar.tsx';
import { Figure, stillFigure } from './context.ts';
import { NamedFoot } from './NamedFoot.tsx';

interface Props<Values> {
  readonly figure: string;
  readonly label: string;
  readonly class?: string;
  readonly params: Params<Values>;
  readonly opening: Values;
  readonly values: Values;
  /** What of its address can't be read. */
  readonly unread: readonly string[];
  readonly live: boolean;
  /** In the bar, beside the label. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function NamedSheet<Values extends object>(props: Props<Values>) {
  const { figure, label, class: look, params, opening, values, unread, live, beside, children } = props;
  const context = useMemo(() => stillFigure(figure, live), [figure, live]);
  return (
    <Figure.Provider value={context}>
      <div
        class={look === undefined ? 'sheet' : `sheet ${look}`}
        data-takes={takenBy(params, opening)}
        data-live={live ? '' : undefined}
      >
        <Bar {...{ label }}>{beside}</Bar>
        {children}
        <NamedFoot {...{ figure, params, values, unread }} />
      </div>
    </Figure.Provider>
  );
}
