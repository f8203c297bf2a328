/**
 * What each loyal general holds after each round: a row for every general, a column for every round. Beside what it
 * holds stands what it is about to propose; a ring says that it will keep its order, whatever the king says.
 */
import { kingWords } from '#words/king.ts';
import type { General } from '../../src/core/model.ts';
import { useFigure } from '../kit/context.ts';
import type { Held, KingScene } from '../scenes/king-scene.ts';
import { BadgeShape, DecidedBadge } from './BadgeShape.tsx';
import { Glyph } from './glyphs.tsx';

const LEFT = 84;
const TOP = 46;
const ROW = 34;
const COLUMN = 62;
const BADGE = 20;

const x = (round: number): number => LEFT + (round + 0.5) * COLUMN;
const y = (general: General): number => TOP + (general - 0.5) * ROW;

export function KingBoard({ scene }: { scene: KingScene }) {
  const { strings } = useFigure();
  const { steps, held, round, last, scenario, cast, generals } = scene;
  const words = strings.casts[cast];
  const width = LEFT + (last + 1) * COLUMN + 50;
  const height = TOP + scenario.n * ROW + 6;
  return (
    <svg
      class="board time"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={scene.says.summary(scene, strings)}
      data-drawing="map"
    >
      {steps.map((step, i) => (
        <g key={i} class={i < round ? 'round past' : 'round'}>
          {step.kind === 'king' && (
            <rect
              class="throne"
              x={x(i + 1) - BADGE}
              y={y(step.phase) - ROW / 2 + 2}
              width={2 * BADGE}
              height={ROW - 4}
              rx="4"
            />
          )}
          {step.kind === 'value' && <path class="tick" d={`M${x(i + 0.5)} ${TOP - 30}V${height}`} />}
          {step.kind === 'value' && (
            <text class="round-name" x={x(i + 2)} y={TOP - 22}>
              {kingWords.phase(step.phase)}
            </text>
          )}
          <text class="round-name" x={x(i + 1)} y={TOP - 6}>
            {kingWords.short(step)}
          </text>
        </g>
      ))}
      {generals.map(({ number, standing, decision }) => (
        <g key={number} class={`lane ${standing}`}>
          <path class="line" d={`M${LEFT - 8} ${y(number)}H${x(last) + COLUMN / 2}`} />
          <text class="lane-name" x={LEFT - 16} y={y(number) + 5}>
            {words.short(number)}
          </text>
          {standing === 'traitor' && (
            <text class="role" x={LEFT - 16} y={y(number) + 16}>
              {words.traitor}
            </text>
          )}
          {decision !== null && (
            <DecidedBadge {...{ decision }} at={{ x: width - 24, y: y(number) }} size={22} />
          )}
        </g>
      ))}
      {held.flatMap((column, r) =>
        column.map((one) => <Holding key={`${r}.${one.general}`} {...{ one, r }} />),
      )}
    </svg>
  );
}

function Holding({ one: { general, order, proposal, keeps }, r }: { one: Held; r: number }) {
  const at = { x: x(r), y: y(general) };
  return (
    <g class={`bundle ${order}`}>
      {keeps && <circle class="ring" cx={at.x} cy={at.y} r={BADGE * 0.72} />}
      <BadgeShape saying={order} at={at} size={BADGE} />
      <Glyph saying={order} x={at.x} y={at.y} size={12} />
      {proposal !== null && <Glyph saying={proposal} x={at.x + 20} y={at.y} size={10} />}
    </g>
  );
}
