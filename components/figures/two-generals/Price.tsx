/** The price of chance: exact probabilities against the loss rate, which the reader pulls along them. */
import '../../sheet/look.ts';
import '../../drawings/plot.css';
import './price.css';
import { useMemo } from 'preact/hooks';
import { chanceWords } from '#words/chances.ts';
import { useNamed, whole } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { TableHead } from '../../kit/TableHead.tsx';
import { NumberInText } from '../../kit/NumberInText.tsx';
import { COUNT, LOSS, plansOf, saferOf, type Plans } from './price.ts';
import { PricePlot } from './PricePlot.tsx';

const words = chanceWords.price;

export const PARAMS = { loss: whole(LOSS), messengers: whole(COUNT) };
const OPENING = { loss: 10, messengers: 10 };

export function Price({ figure, label }: { figure: string; label: string }) {
  const { values, set, live, unread } = useNamed(figure, PARAMS, OPENING);
  const { loss: percent, messengers } = values;
  const plans = useMemo(() => plansOf(messengers), [messengers]);
  const here = plans(percent);
  const slide = (loss: number): void => {
    set({ loss });
  };
  const [before, between, after] = words.plan(messengers);
  return (
    <NamedSheet {...{ figure, label, values, unread, live }} class="price" params={PARAMS} opening={OPENING}>
      <p class="ask">
        {before} <NumberInText label={words.rate} value={percent} {...LOSS} onChange={slide} /> {between}{' '}
        <NumberInText
          label={words.count}
          value={messengers}
          {...COUNT}
          onChange={(count) => {
            set({ messengers: count });
          }}
        />{' '}
        {after}
      </p>
      <div class="plots">
        {(['apart', 'together'] as const).map((of) => (
          <PricePlot key={of} title={words[of]} {...{ of, plans, messengers, percent }} onSlide={slide} />
        ))}
      </div>
      <Legend {...{ here, messengers }} />
      <p class="price-said" role="status">
        {sayPrice(here, messengers)}
      </p>
      <details>
        <summary>{words.numbers}</summary>
        <Table {...{ percent }} />
      </details>
    </NamedSheet>
  );
}

/** What the two plans are, and what they risk here. */
const Legend = ({ here, messengers }: { here: Plans; messengers: number }) => (
  <p class="legend">
    {(['exchange', 'copies'] as const).map((plan) => (
      <span key={plan} class={`key ${plan}`}>
        {words[plan](messengers)}: <b>{words.risks(here[plan])}</b>
      </span>
    ))}
  </p>
);

/** Which plan is safer here, and what the safer one pays for it. */
export function sayPrice(here: Plans, messengers: number): string {
  const which = messengers === 1 ? 'one' : saferOf(here);
  const { apart, together } = here.exchange;
  return `${words.safer(which, here.exchange.together)} ${words.given(Math.round((100 * apart) / (apart + together)))}`;
}

/** The numbers themselves, for some counts. */
function Table({ percent }: { percent: number }) {
  return (
    <div class="scrolled padded">
      <table>
        <caption>{words.table(percent)}</caption>
        <TableHead columns={words.columns} />
        <tbody>
          {[1, 2, 5, 10, 20].map((m) => {
            const { exchange, copies } = plansOf(m)(percent);
            return (
              <tr key={m}>
                <td>{m}</td>
                {[exchange.apart, exchange.together, copies.apart, copies.together].map((value, i) => (
                  <td key={i}>{words.value(value)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
