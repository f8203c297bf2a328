/** What OM(f) costs: the number of messages on a logarithmic scale, exactly for the numbers the reader sets. */
import '../../sheet/look.ts';
import './cost.css';
import type { ComponentChildren } from 'preact';
import { enoughWords } from '#words/enough.ts';
import { useNamed, whole } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { costOf, fewest, MOST } from './cost.ts';
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
  const words = enoughWords.cost;
  const { values, set, live, unread } = useNamed(figure, PARAMS, FIRST);
  const { f } = values;
  const n = Math.max(values.n, fewest(f));
  const short = n === values.n ? [] : [`n=${values.n}`]; // only a link says fewer than OM(f) wants
  const cost = costOf(n, f);
  return (
    <NamedSheet
      {...{ figure, label, live }}
      class="cost"
      params={PARAMS}
      opening={FIRST}
      values={{ f, n }}
      unread={[...unread, ...short]}
    >
      <div class="settings">
        <div class="row controls cost-slider">
          <Slider
            id={`${figure}-f`}
            label={words.traitors}
            value={f}
            least={1}
            most={MOST.traitors}
            onInput={(value) => {
              set({ f: value, n: fewest(value) });
            }}
          />
        </div>
        <div class="row controls cost-slider">
          <Slider
            id={`${figure}-n`}
            label={words.generals}
            value={n}
            least={fewest(f)}
            most={MOST.generals}
            onInput={(value) => {
              set({ n: value });
            }}
          />
        </div>
        <p class="told" role="status">
          {words.result(n, f, cost.messages)} {words.last(cost.factors, cost.last)}
        </p>
      </div>
      <CostPlot {...{ n, f }} />
      {children}
    </NamedSheet>
  );
}
