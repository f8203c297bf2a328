/**
 * One execution, time downwards: a lane for each general, a row for each message with its value over the line. Traitors,
 * orders and lost messengers have a colour, a shape and a word.
 */
import { COMMANDER, type General, type Round } from '../../../src/core/model.ts';
import type { ReportedExecution, SentMessage } from '../../../src/sandbox/report.ts';
import { DecidedBadge } from '../../drawings/BadgeShape.tsx';
import { Glyph } from '../../drawings/glyphs.tsx';
import { Hatching } from '../../drawings/Hatching.tsx';
import { breakPageWords } from './words.ts';
import { messageIn, shortened, traitorOf, written, type Row } from './lanes.ts';

const WIDTH = 320;
const TOP = 78;
const ROW = 30;
const ROUND = 24;
const FOOT = 62;
/** How wide a letter of a label is, in units of the drawing. */
const LETTER = 7;
const LANES: Readonly<Record<number, readonly number[]>> = { 2: [58, 262], 3: [46, 163, 280] };

interface Props {
  /** Tells the drawing's own names from those of the drawings beside it. */
  readonly id: string;
  readonly execution: ReportedExecution;
  readonly generals: 2 | 3;
  /** The messengers of all drawings side by side, up to the present round. */
  readonly rows: readonly Row[];
  readonly round: Round;
  readonly last: Round;
  /** Who can't tell this execution from one beside it. */
  readonly observers: readonly General[];
}

/** Where each row stands: a round begins with its number. */
function heights(rows: readonly Row[]): readonly number[] {
  let y = TOP;
  return rows.map(({ round }, i) => {
    y += round === rows[i - 1]?.round ? ROW : ROW + ROUND;
    return y;
  });
}

export function Lanes(props: Props) {
  const { id, execution, generals, rows, round, last, observers } = props;
  const lanes = LANES[generals]!;
  const places = heights(rows);
  const foot = (places.at(-1) ?? TOP) + 22;
  const traitor = traitorOf(execution, generals);
  const decided = round >= last;
  return (
    <svg class="lanes" viewBox={`0 0 ${WIDTH} ${foot + FOOT}`} role="img" aria-label={summaryOf(props)}>
      <defs>
        <Hatching id={id} />
      </defs>
      {lanes.map((x, i) => (
        <path
          key={i}
          class={`lane-line ${i + 1 === traitor ? 'traitor' : ''}`}
          d={`M${x} ${TOP - 20}V${foot}`}
        />
      ))}
      {rows.map((row, i) =>
        row.round === rows[i - 1]?.round ? null : (
          <g key={row.round}>
            <path class="tick" d={`M0 ${places[i]! - ROW - 12}H${WIDTH}`} />
            <text class="round-name" x={0} y={places[i]! - ROW + 2}>
              {breakPageWords.time.round(row.round, last)}
            </text>
          </g>
        ),
      )}
      {lanes.map((x, i) => (
        <Head
          key={i}
          {...{ x, id, traitor, execution }}
          general={i + 1}
          observes={observers.includes(i + 1)}
        />
      ))}
      {rows.map((row, i) => {
        const message = messageIn(execution, row);
        return (
          message && (
            <Sent
              key={`${row.round}-${row.from}-${row.to}`}
              message={message}
              y={places[i]!}
              from={lanes[row.from - 1]!}
              to={lanes[row.to - 1]!}
            />
          )
        );
      })}
      {decided &&
        lanes.map((x, i) => <Decision key={i} {...{ x, execution }} general={i + 1} y={foot + 14} />)}
    </svg>
  );
}

interface HeadProps {
  readonly x: number;
  readonly id: string;
  readonly general: General;
  readonly traitor: General | null;
  readonly execution: ReportedExecution;
  readonly observes: boolean;
}

function Head({ x, id, general, traitor, execution, observes }: HeadProps) {
  const isTraitor = general === traitor;
  const { order } = execution;
  const ordered =
    order === null ? breakPageWords.breakAnswer.unordered : breakPageWords.breakAnswer.ordered(order);
  return (
    <g class={`general ${isTraitor ? 'traitor' : 'loyal'}`}>
      {isTraitor ? (
        <>
          <circle class="hatched" cx={x} cy={22} r={17} fill={`url(#${id}-hatch)`} />
          <circle class="inner" cx={x} cy={22} r={11} />
        </>
      ) : (
        <circle class="ground" cx={x} cy={22} r={17} />
      )}
      {observes && <circle class="observed" cx={x} cy={22} r={20.5} />}
      <text class="number" x={x} y={28} font-size="17">
        {general}
      </text>
      {isTraitor ? (
        <text class="role" x={x} y={53} text-anchor="middle">
          {breakPageWords.casts.generals.traitor}
        </text>
      ) : (
        general === COMMANDER && (
          <text class={`role ${order ?? ''}`} x={x} y={53} text-anchor="middle">
            {ordered}
          </text>
        )
      )}
    </g>
  );
}

interface SentProps {
  readonly message: SentMessage;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

function Sent({ message, y, from, to }: SentProps) {
  const side = to > from ? 1 : -1;
  const text = written(message.value);
  const order = message.value === 'attack' || message.value === 'retreat' ? message.value : null;
  const room = Math.abs(to - from) - 24 - (order === null ? 0 : 14);
  const label = shortened(text, Math.floor(room / LETTER));
  const middle = (from + to) / 2;
  const end = message.delivered ? to - side * 3 : from + (to - from) * 0.62;
  return (
    <g class={`sent ${order ?? 'other'} ${message.delivered ? 'arrived' : 'lost'}`}>
      {label !== text && <title>{text}</title>}
      <path class={`road ${order ?? 'other'}`} d={`M${from + side * 3} ${y}H${end - side * 6}`} />
      {message.delivered ? (
        <path class={`head ${order ?? 'other'}`} d={`M${end} ${y}l${-side * 8} -4v8z`} />
      ) : (
        <>
          <Glyph saying="nothing" x={end + side * 2} y={y} size={12} />
          <text class="lost-word" x={end + side * 12} y={y + 4} text-anchor={side > 0 ? 'start' : 'end'}>
            {breakPageWords.breakAnswer.isLost}
          </text>
        </>
      )}
      {order !== null && (
        <Glyph saying={order} x={middle - (label.length * LETTER) / 2 - 3} y={y - 11} size={11} />
      )}
      <text class="value" x={middle + (order === null ? 0 : 6)} y={y - 7} text-anchor="middle">
        {label}
      </text>
    </g>
  );
}

interface DecisionProps {
  readonly x: number;
  readonly y: number;
  readonly general: General;
  readonly execution: ReportedExecution;
}

function Decision({ x, y, general, execution }: DecisionProps) {
  const order = execution.decisions[String(general)];
  if (order === undefined) return null;
  return (
    <g>
      <DecidedBadge decision={order} at={{ x, y }} size={24} />
      <text class={`decision ${order}`} x={x} y={y + 29} text-anchor="middle">
        {breakPageWords.map.decides(order, 'generals')}
      </text>
    </g>
  );
}

/** The drawing in words; the transcript has the messages. */
function summaryOf({ execution, generals, round, last }: Props): string {
  const count = execution.messages.filter((message) => message.round <= round).length;
  const decided = round < last ? [] : Object.entries(execution.decisions);
  return [
    standingOf(execution, generals),
    breakPageWords.breakAnswer.summary(round, last, count),
    ...decided.map(([general, order]) =>
      breakPageWords.sentences.decision(Number(general), order, 'generals'),
    ),
  ].join(' ');
}

/** What tells an execution from others: its traitor, or what was lost. */
export function standingOf(execution: ReportedExecution, generals: 2 | 3): string {
  const { breakAnswer } = breakPageWords;
  const traitor = traitorOf(execution, generals);
  if (traitor !== null) return breakAnswer.traitor(traitor);
  if (execution.order === null) return breakAnswer.noOrder;
  return breakAnswer.lost(execution.messages.filter(({ delivered }) => !delivered).length);
}
