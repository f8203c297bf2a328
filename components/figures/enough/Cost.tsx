/** What OM(f) costs: the number of messages on a logarithmic scale, along whose curves the reader goes. */
import '../../sheet/look.ts';
import './cost.css';
import type { ComponentChildren } from 'preact';
import { plotWords } from '#words/enough-plot.ts';
import { useNamed, whole } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { NumberInText } from '../../kit/NumberInText.tsx';
import { costOf, fewest, lastingOf, MOST } from './cost.ts';
import { CostPlot } from './CostPlot.tsx';

interface Props {
  readonly figure: string;
  readonly label: string;
  /** The table of numbers, which never changes. */
  readonly children?: ComponentChildren;
}

/** How many traitors the figure opens with. */
const OPENING = 4;

export const PARAMS = {
  f: whole({ least: 1, most: MOST.traitors }),
  n: whole({ least: fewest(1), most: MOST.generals }),
};
const FIRST = { f: OPENING, n: fewest(OPENING) };

export function Cost({ figure, label, children }: Props) {
  const words = plotWords.cost;
  const { values, set, live, unread } = useNamed(figure, PARAMS, FIRST);
  const { f } = values;
  const n = Math.max(values.n, fewest(f));
  const short = n === values.n ? [] : [`n=${values.n}`]; // only a link says fewer than OM(f) wants
  const cost = costOf(n, f);
  const [before, between, after] = words.plan(f);
  return (
    <NamedSheet
      {...{ figure, label, live }}
      class="cost"
      params={PARAMS}
      opening={FIRST}
      values={{ f, n }}
      unread={[...unread, ...short]}
    >
      <div class="cost-parts">
        <p class="ask">
          {before}{' '}
          <NumberInText
            label={words.traitors}
            value={f}
            least={1}
            most={MOST.traitors}
            onChange={(value) => {
              set({ f: value, n: fewest(value) });
            }}
          />{' '}
          {between}{' '}
          <NumberInText
            label={words.generals}
            value={n}
            least={fewest(f)}
            most={MOST.generals}
            onChange={(value) => {
              set({ n: value });
            }}
          />{' '}
          {after}
        </p>
        <CostPlot {...{ n, f }} onChoose={set} />
        <p class="cost-said" role="status">
          {words.result(n, f, cost.messages)} {words.lasting(lastingOf(cost.messages))}{' '}
          <span>{words.last(cost.factors, cost.last)}</span>
        </p>
      </div>
      <details>
        <summary>{words.numbers}</summary>
        {children}
      </details>
    </NamedSheet>
  );
}
