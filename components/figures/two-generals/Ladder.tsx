/** The ladder of knowledge: each delivered messenger adds one rung, and the top never comes. */
import { ladder, type Rung } from '../../../src/core/knowledge.ts';
import { twoGeneralsWords, type TwoGeneralsWords } from '#words/two-generals.ts';
import { EndButton } from '../../kit/EndButton.tsx';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import { takenBy, useNamed, whole } from '../../platform/named.ts';
import { NamedFoot } from '../../kit/NamedFoot.tsx';

/** How many messengers the figure's chain has. */
const MESSENGERS = 6;

interface Props {
  readonly figure: string;
  readonly label: string;
}

export const PARAMS = { delivered: whole({ least: 0, most: MESSENGERS }) };
const OPENING = { delivered: 3 };

export function Ladder({ figure, label }: Props) {
  const words = twoGeneralsWords.ladder;
  const { values, set, live, unread } = useNamed(figure, PARAMS, OPENING);
  const { delivered } = values;
  const rungs = ladder(MESSENGERS, delivered);
  return (
    <div class="sheet ladder" data-takes={takenBy(PARAMS, OPENING)} data-live={live ? '' : undefined}>
      <div class="bar">
        <span class="small-caps figure-number">{label}</span>
        <span class="controls row">
          <EndButton
            ended={delivered === 0}
            onPress={() => {
              set({ delivered: delivered - 1 });
            }}
          >
            {words.fewer}
          </EndButton>
          <EndButton
            ended={delivered === MESSENGERS}
            onPress={() => {
              set({ delivered: delivered + 1 });
            }}
          >
            {words.more}
          </EndButton>
        </span>
      </div>
      <p class="ladder-now" role="status">
        {words.now(delivered)}
      </p>
      <ol class="rungs" reversed start={rungs.length - 1}>
        {[...rungs].reverse().map((rung) => (
          <li key={rung.height} class={rung.holds ? 'rung holds' : 'rung'}>
            <span class="height">{rung.height}</span>
            <span class="fact">{sayRung(rung, twoGeneralsWords)}</span>
            <span class="mark">
              {rung.holds ? `✓ ${words.holds}` : words.fails}{' '}
              {rung.holds && rung.height === delivered && delivered > 0 && <InlineGlyph saying="attack" />}
            </span>
          </li>
        ))}
      </ol>
      <NamedFoot {...{ figure, values, unread }} params={PARAMS} />
    </div>
  );
}

/** "2 knows that 1 knows that 2 knows that the order was given." */
function sayRung({ height }: Rung, { ladder: words }: TwoGeneralsWords): string {
  let fact = words.given;
  for (let h = 1; h <= height; h++) fact = words.knows(h % 2 === 1 ? 2 : 1, fact);
  return words.sentence(fact);
}
