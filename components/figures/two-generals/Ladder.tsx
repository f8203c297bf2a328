/** The ladder of knowledge: each delivered messenger adds one rung, and the top never comes. */
import '../../sheet/look.ts';
import './ladder.css';
import { ladder, type Rung } from '../../../src/core/knowledge.ts';
import { twoGeneralsWords } from '#words/two-generals.ts';
import { BackAndOn } from '../../kit/BackAndOn.tsx';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import { useNamed, whole } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';

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
    <NamedSheet
      {...{ figure, label, values, unread, live }}
      class="ladder"
      params={PARAMS}
      opening={OPENING}
      beside={
        <span class="controls row">
          <BackAndOn
            at={delivered}
            last={MESSENGERS}
            words={{ back: words.fewer, on: words.more }}
            go={(to) => {
              set({ delivered: to });
            }}
          />
        </span>
      }
    >
      <p class="ladder-now" role="status">
        {words.now(delivered)}
      </p>
      <ol class="rungs" reversed start={rungs.length - 1}>
        {[...rungs].reverse().map((rung) => (
          <li key={rung.height} class={rung.holds ? 'rung holds' : 'rung'}>
            <span class="height">{rung.height}</span>
            <span class="fact">{sayRung(rung)}</span>
            <span class="mark">
              {rung.holds ? `✓ ${words.holds}` : words.fails}{' '}
              {rung.holds && rung.height === delivered && delivered > 0 && <InlineGlyph saying="attack" />}
            </span>
          </li>
        ))}
      </ol>
    </NamedSheet>
  );
}

/** "2 knows that 1 knows that 2 knows that the order was given." */
function sayRung({ height }: Rung): string {
  const { ladder: words } = twoGeneralsWords;
  let fact = words.given;
  for (let h = 1; h <= height; h++) fact = words.knows(h % 2 === 1 ? 2 : 1, fact);
  return words.sentence(fact);
}
