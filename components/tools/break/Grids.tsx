/**
 * An execution of many messages as a picture: the generals in a row with what they decide, and below them a square for each
 * round, in which row and column say who sent what to whom.
 */
import type { General, Round } from '../../../src/core/model.ts';
import type { SentMessage } from '../../../src/sandbox/report.ts';
import type { FaultyExecution } from '../../../src/sandbox/rounds-report.ts';
import { breakRoundsWords } from '#words/break-rounds.ts';
import { Glyph } from '../../drawings/glyphs.tsx';
import { Hatching } from '../../drawings/Hatching.tsx';
import { tenth } from '../../drawings/tenth.ts';
import { ordersNamedIn, written } from './lanes.ts';
import { breakPageWords } from './words.ts';

const { breakRounds: words } = breakRoundsWords;

const WIDTH = 340;
const RADIUS = 16;
/** Of the generals' row, and where the squares begin. */
const [ROW, TOP] = [40, 92];
/** Before a square's first column, above its first row, and between two squares. */
const [LEFT, HEAD, GAP] = [18, 34, 16];

interface Props {
  readonly id: string;
  readonly generals: number;
  readonly execution: FaultyExecution;
  /** The neighbour; where they differ the place is framed. */
  readonly other: FaultyExecution;
  readonly blind: General;
  readonly round: Round;
  readonly last: Round;
  readonly summary: string;
}

export function Grids(props: Props) {
  const { id, generals, last, summary } = props;
  const cell = generals < 5 ? 29 : generals === 5 ? 26 : 22;
  const size = cell * generals;
  const aRow = Math.max(1, Math.min(last, Math.floor((WIDTH + GAP) / (LEFT + size + GAP))));
  const indent = (WIDTH - aRow * (LEFT + size) - (aRow - 1) * GAP) / 2;
  const rounds = Array.from({ length: last }, (_, i) => i + 1);
  const height = TOP + Math.ceil(last / aRow) * (HEAD + size + GAP);
  return (
    <svg class="map execution grids" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={summary}>
      <defs>
        <Hatching {...{ id }} />
      </defs>
      {Array.from({ length: generals }, (_, i) => (
        <Standing key={i} {...props} general={i + 1} />
      ))}
      {rounds.map((round) => {
        const [column, row] = [(round - 1) % aRow, Math.floor((round - 1) / aRow)];
        const x = indent + column * (LEFT + size + GAP) + LEFT;
        const y = TOP + row * (HEAD + size + GAP) + HEAD;
        return (
          <g key={round} transform={`translate(${tenth(x)} ${y})`}>
            <Square {...props} {...{ cell }} of={round} />
          </g>
        );
      })}
    </svg>
  );
}

/** A general: who it is, what it was ordered, and in the end what it decides. */
function Standing({
  id,
  generals,
  general,
  execution,
  blind,
  round,
  last,
}: Props & { readonly general: General }) {
  const { breakAnswer, map } = breakPageWords;
  const { order, traitors, decisions } = execution;
  const traitor = traitors.includes(general);
  const decision = round >= last ? (decisions[String(general)] ?? null) : null;
  const x = tenth((WIDTH / generals) * (general - 0.5));
  return (
    <g class={`general ${traitor ? 'traitor' : 'loyal'}`}>
      {general === blind && <circle class="observed" cx={x} cy={ROW} r={RADIUS + 4} />}
      <circle class="ground" cx={x} cy={ROW} r={RADIUS} />
      {traitor && (
        <>
          <circle class="hatched" cx={x} cy={ROW} r={RADIUS} fill={`url(#${id}-hatch)`} />
          <circle class="inner" cx={x} cy={ROW} r={RADIUS * 0.6} />
        </>
      )}
      <text class="number" x={x} y={ROW + 5} font-size="15">
        {general}
      </text>
      {general === 1 && !traitor && order !== null && (
        <text class={`role ${order}`} x="4" y="13">
          {breakAnswer.ordered(order)}
        </text>
      )}
      {traitor && (
        <text class="role" x={x} y={ROW + 34} text-anchor="middle">
          {words.traitor}
        </text>
      )}
      {decision !== null && (
        <text class={`decision ${decision}`} x={x} y={ROW + 34} text-anchor="middle">
          {map.decides(decision, 'generals')}
        </text>
      )}
    </g>
  );
}

interface SquareProps extends Props {
  readonly cell: number;
  readonly of: Round;
}

/** One round: rows send, columns receive; empty until it has come. */
function Square({ generals, execution, other, blind, round, cell, of }: SquareProps) {
  const everybody = Array.from({ length: generals }, (_, i) => i + 1);
  const size = cell * generals;
  const sent = of <= round ? execution.messages.filter((message) => message.round === of) : [];
  const lines = Array.from({ length: generals + 1 }, (_, i) => i * cell);
  return (
    <>
      <text class="grid-name" x="0" y="-19">
        {words.round(of)}
      </text>
      {everybody.map((general) => {
        const middle = (general - 0.5) * cell;
        const look = execution.traitors.includes(general) ? 'of-traitor' : 'of-loyal';
        return (
          <g key={general}>
            <rect class="nobody" x={middle - cell / 2} y={middle - cell / 2} width={cell} height={cell} />
            <text class={`grid-general ${look}`} x="-9" y={middle + 4} text-anchor="middle">
              {general}
            </text>
            <text class="grid-general" x={middle} y="-5" text-anchor="middle">
              {general}
            </text>
          </g>
        );
      })}
      <path class="grid-line" d={lines.map((at) => `M0 ${at}H${size}M${at} 0V${size}`).join('')} />
      {sent.map((message) => (
        <g
          key={`${message.from}-${message.to}`}
          transform={`translate(${(message.to - 0.5) * cell} ${(message.from - 0.5) * cell})`}
        >
          <Mark {...{ message, cell }} differs={!alike(message, other)} />
        </g>
      ))}
      <rect class="blind-column" x={(blind - 1) * cell} y="0" width={cell} height={size} />
    </>
  );
}

/** Whether the neighbour has a message in this place that arrives, or doesn't, as this one. */
const alike = ({ round, from, to, delivered }: SentMessage, { messages }: FaultyExecution): boolean =>
  messages.some(
    (one) => one.round === round && one.from === from && one.to === to && one.delivered === delivered,
  );

interface MarkProps {
  readonly message: SentMessage;
  readonly cell: number;
  readonly differs: boolean;
}

function Mark({ message, cell, differs }: MarkProps) {
  const named = ordersNamedIn(message);
  const half = cell / 2;
  return (
    <>
      <title>{written(message.value)}</title>
      {differs && <rect class="differs" x={3 - half} y={3 - half} width={cell - 6} height={cell - 6} />}
      {!message.delivered && <path class="cross" d="M-6 -6 6 6M6 -6 -6 6" />}
      {message.delivered &&
        (named === null ? (
          <circle class="said" r="3.5" />
        ) : (
          <Glyph saying={named === 'both' ? 'mixed' : named} x={0} y={0} size={14} />
        ))}
    </>
  );
}
