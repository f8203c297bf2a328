/** The ladder of knowledge as covers over the valley: each messenger that arrives adds one, and the last of all never comes. */
import '../../sheet/look.ts';
import './ladder.css';
import { ladder, type Rung } from '../../../src/core/knowledge.ts';
import { twoGeneralsWords } from '#words/two-generals.ts';
import { BackAndOn } from '../../kit/EndButton.tsx';
import { kept } from '../../kit/kept.tsx';
import { useNamed, whole } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { KnownCovers } from './KnownCovers.tsx';

// The land is more than all the rest of this figure, and comes when it has woken up; only the server waits for it.
const Valley = kept('ladder-land', () => import('./LadderValley.tsx').then((part) => part.LadderValley));
if (import.meta.env.SSR) await Valley.here();

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
  const go = (to: number): void => {
    set({ delivered: to });
  };
  return (
    <NamedSheet {...{ figure, label, values, unread, live }} class="ladder" params={PARAMS} opening={OPENING}>
      <div class="valley ladder-pictures">
        <KnownCovers {...{ rungs }} said={sayTop(rungs)} />
        <Valley messengers={MESSENGERS} {...{ delivered }} onSlide={go} />
      </div>
      <p class="ladder-now" role="status">
        {words.now(delivered)} <b>{sayTop(rungs)}</b> {sayBeyond(rungs)}
      </p>
      <div class="controls row">
        <BackAndOn
          at={delivered}
          last={MESSENGERS}
          words={{ back: words.fewer, on: words.more }}
          {...{ go }}
        />
      </div>
      <details class="rungs-all">
        <summary>{words.all}</summary>
        <ol class="rungs" reversed start={rungs.length - 1}>
          {[...rungs].reverse().map((rung) => (
            <li key={rung.height} class={rung.holds ? 'rung holds' : 'rung'}>
              <span class="height">{rung.height}</span>
              <span class="fact">{sayRung(rung)}</span>
              <span class="mark">{rung.holds ? `✓ ${words.holds}` : words.fails}</span>
            </li>
          ))}
        </ol>
      </details>
    </NamedSheet>
  );
}

/** The highest rung that holds; the next is the first that doesn't. */
const topOf = (rungs: readonly Rung[]): Rung => rungs[rungs.findIndex(({ holds }) => !holds) - 1]!;
const sayTop = (rungs: readonly Rung[]): string => sayRung(topOf(rungs));

/** Who doesn't know it, and why not. */
function sayBeyond(rungs: readonly Rung[]): string {
  const { height } = topOf(rungs);
  const { knower } = rungs[height + 1]!;
  return twoGeneralsWords.ladder.beyond(knower!, height);
}

/** "2 knows that 1 knows that 2 knows that the order was given." */
function sayRung({ height }: Rung): string {
  const { ladder: words } = twoGeneralsWords;
  let fact = words.given;
  for (let h = 1; h <= height; h++) fact = words.knows(h % 2 === 1 ? 2 : 1, fact);
  return words.sentence(fact);
}
