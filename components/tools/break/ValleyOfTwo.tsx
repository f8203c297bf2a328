/**
 * One execution of two generals in their valley: a way for each messenger, the same one at the same height in all drawings
 * side by side, with its value, and a cross where it was lost.
 */
import type { SentMessage } from '../../../src/sandbox/report.ts';
import { Glyph } from '../../drawings/glyphs.tsx';
import { CHARACTER, Pennant } from '../../drawings/Held.tsx';
import { GROUND, hillAt, Hills, SmallArmy, WIDTH } from '../../drawings/miniature/hills.tsx';
import { tenth } from '../../drawings/tenth.ts';
import type { DrawnExecution } from './drawn.ts';
import { messageIn, orderIn, shortened, written, type Row } from './lanes.ts';
import { breakPageWords } from './words.ts';

const FIRST = GROUND + 38;
const ROW = 30;
/** Where a way begins and ends. */
const [LEFT, RIGHT] = [66, WIDTH - 66];
const LETTER = 6.7;
/** Of a general's circle: between two of them both decisions have room. */
const RADIUS = 22;
const MOST = 18;

export const heightOfValley = (rows: readonly Row[]): number => FIRST + ROW * rows.length - 8;

export function ValleyOfTwo({ execution, rows, round, over, observers }: DrawnExecution) {
  const { decisions } = execution;
  return (
    <>
      <Hills city />
      {over &&
        ([1, 2] as const)
          .filter((side) => decisions[String(side)] === 'attack')
          .map((side) => <SmallArmy key={side} {...{ side }} />)}
      {([1, 2] as const).map((general) => (
        <OnHill key={general} {...{ general, execution, over }} observed={observers.includes(general)} />
      ))}
      {rows.map((row, i) => {
        const message = messageIn(execution, row);
        const y = FIRST + ROW * i;
        const begins = row.round !== rows[i - 1]?.round;
        return (
          <g key={`${row.round}-${row.from}`}>
            {begins && (
              <text class="nth" x="2" y={y + 4} text-anchor="start">
                {row.round}
              </text>
            )}
            {message && <Messenger {...{ message, y }} past={row.round < round} />}
          </g>
        );
      })}
    </>
  );
}

interface OnHillProps extends Pick<DrawnExecution, 'execution' | 'over'> {
  readonly general: 1 | 2;
  readonly observed: boolean;
}

function OnHill({ general, execution, over, observed }: OnHillProps) {
  const hill = hillAt(general);
  const { x, y } = { x: hill.x, y: hill.y + 6 };
  const { breakAnswer, map } = breakPageWords;
  const { order, decisions } = execution;
  const decision = over ? decisions[String(general)]! : null;
  const word = decision === null ? '' : map.decides(decision, 'generals');
  const wide = 33 + word.length * CHARACTER;
  return (
    <g class="general loyal">
      {observed && <circle class="observed" cx={x} cy={y} r={RADIUS + 4.5} />}
      <circle class="ground" cx={x} cy={y} r={RADIUS} />
      <text class="number" {...{ x }} y={y + 8} font-size="23">
        {general}
      </text>
      {general === 1 && (
        <text class={`role ${order ?? ''}`} x={x} y={GROUND + 1} text-anchor="middle">
          {order === null ? breakAnswer.unordered : breakAnswer.ordered(order)}
        </text>
      )}
      {decision !== null && (
        <g
          transform={`translate(${tenth(general === 1 ? x + RADIUS + 7 : x - RADIUS - 7 - wide)} ${y - 18})`}
        >
          <Pennant {...{ decision, word }} width={wide} top={0} />
        </g>
      )}
    </g>
  );
}

interface MessengerProps {
  readonly message: SentMessage;
  readonly y: number;
  readonly past: boolean;
}

function Messenger({ message, y, past }: MessengerProps) {
  const { from, round, value, delivered } = message;
  const side = from === 1 ? 1 : -1;
  const [start, end] = from === 1 ? [LEFT, RIGHT] : [RIGHT, LEFT];
  const stop = delivered ? end : start + (end - start) * 0.68;
  const order = orderIn(message);
  const text = written(value);
  const short = shortened(text, delivered ? MOST : 10);
  const middle = (start + stop) / 2;
  const look = order ?? 'mixed';
  return (
    <g class={past ? 'sent before' : 'sent'} data-round={round}>
      {short !== text && <title>{text}</title>}
      <path class={`road ${look}`} d={`M${start} ${y}H${stop - side * (delivered ? 6 : 12)}`} />
      {delivered ? (
        <path class={`head ${look}`} d={`M${end} ${y}l${-side * 9} -4.5v9z`} />
      ) : (
        <>
          <path class="cross" d={`M${stop - 7} ${y - 7}l14 14m0-14l-14 14`} />
          <text class="lost-word" x={stop + side * 14} y={y + 4} text-anchor={side > 0 ? 'start' : 'end'}>
            {breakPageWords.breakAnswer.isLost}
          </text>
        </>
      )}
      <g class={`bundle value ${look}`} transform={`translate(${tenth(middle)} ${y})`}>
        <g class="label" data-way={`${start - middle} 0,0 0`}>
          <Value {...{ short, order }} />
        </g>
      </g>
    </g>
  );
}

interface ValueProps {
  readonly short: string;
  readonly order: ReturnType<typeof orderIn>;
}

const Value = ({ short, order }: ValueProps) => {
  const glyph = order === null ? 0 : 16;
  const width = short.length * LETTER + glyph + 14;
  return (
    <>
      <rect class="pill" x={tenth(-width / 2)} y="-11" width={tenth(width)} height="22" rx="11" />
      {order !== null && <Glyph saying={order} x={tenth(14 - width / 2)} y={0} size={12} />}
      <text class="value" x={glyph / 2} y="4" text-anchor="middle">
        {short}
      </text>
    </>
  );
};
