/**
 * One execution of three generals as a map: on each road the latest letter that went it, with its value, those of earlier
 * rounds faintly. Traitors, orders and decisions look as in the figures of the lectures.
 */
import type { General } from '../../../src/core/model.ts';
import type { SentMessage } from '../../../src/sandbox/report.ts';
import { ArrowHead } from '../../drawings/ArrowHead.tsx';
import { City } from '../../drawings/City.tsx';
import { mapLayout, type MapLayout, type Point } from '../../drawings/geometry.ts';
import { Glyph } from '../../drawings/glyphs.tsx';
import { Hatching } from '../../drawings/Hatching.tsx';
import { CHARACTER, Pennant } from '../../drawings/Held.tsx';
import { bentRoad, roadAlong, type BentRoad } from '../../drawings/roads.ts';
import { tenth } from '../../drawings/tenth.ts';
import { latestOn, orderIn, shortened, traitorOf, written } from './lanes.ts';
import type { DrawnExecution } from './drawn.ts';
import { breakPageWords } from './words.ts';

const LAYOUT = { ...mapLayout(3), height: 292 };
const GENERALS = [1, 2, 3] as const;

export function MapOfThree({ id, execution, round, over, observers }: DrawnExecution) {
  const letters = latestOn(execution, round);
  const traitor = traitorOf(execution, 3);
  return (
    <>
      <defs>
        {(['attack', 'retreat', 'mixed'] as const).map((saying) => (
          <ArrowHead key={saying} id={`${id}-${saying}`} saying={saying} />
        ))}
        <Hatching {...{ id }} />
      </defs>
      {letters.map((letter) => (
        <Way key={`${letter.from}-${letter.to}`} {...{ id, letter, round }} />
      ))}
      <City centre={LAYOUT.centre} />
      {letters.map((letter) => (
        <Letter key={`${letter.from}-${letter.to}`} {...{ letter, round }} />
      ))}
      {GENERALS.map((general) => (
        <Standing
          key={general}
          {...{ id, general, execution, over }}
          traitor={general === traitor}
          observed={observers.includes(general)}
        />
      ))}
    </>
  );
}

/** The view box. */
export const MAP_OF_THREE = { width: LAYOUT.width, height: LAYOUT.height };

interface LetterProps {
  readonly letter: SentMessage;
  readonly round: number;
}

/** Letters to the commander go on the inside, so that no letter lies on one that comes from it. */
const roadOf = ({ from, to }: SentMessage): BentRoad =>
  to === 1 ? roadAlong(LAYOUT, from, to, from === 2 ? 0.1 : -0.1, 0.5) : bentRoad(LAYOUT, from, to);

const sayingOf = (letter: SentMessage) => orderIn(letter) ?? 'mixed';

const Way = ({ id, letter, round }: LetterProps & { readonly id: string }) => (
  <path
    class={`road ${sayingOf(letter)}${letter.round < round ? ' past' : ''}`}
    d={roadOf(letter).path}
    marker-end={`url(#${id}-${sayingOf(letter)})`}
  />
);

/** How wide a letter of a value is, and how many have room: between lieutenants, and from the commander. */
const LETTER = 6.7;
const mostOn = ({ from }: SentMessage): number => (from === 1 ? 12 : 16);

/** What of a value is written on its road: all that has room; to the commander an order is a mark alone. */
function shownOn(letter: SentMessage): string {
  const text = written(letter.value);
  if (letter.to !== 1) return shortened(text, mostOn(letter));
  return orderIn(letter) === null ? shortened(text, 4) : '';
}

function Letter({ letter, round }: LetterProps) {
  const order = orderIn(letter);
  const { label, way } = roadOf(letter);
  const text = written(letter.value);
  const short = shownOn(letter);
  const glyph = order === null ? 0 : 16;
  const width = short === '' ? 24 : short.length * LETTER + glyph + 16;
  const x = Math.max(width / 2 + 2, Math.min(LAYOUT.width - width / 2 - 2, label.x));
  const look = `bundle value ${order ?? 'mixed'}${letter.round < round ? ' past' : ''}`;
  return (
    <g class={look} data-round={letter.round} transform={`translate(${tenth(x)} ${label.y})`}>
      {short !== text && <title>{text}</title>}
      <g class="label" data-way={wayTo({ x, y: label.y }, way)}>
        <rect class="pill" x={tenth(-width / 2)} y="-12" width={tenth(width)} height="24" rx="12" />
        {order !== null && <Glyph saying={order} x={short === '' ? 0 : 15 - width / 2} y={0} size={12} />}
        <text class="value" x={glyph / 2} y="4" text-anchor="middle">
          {short}
        </text>
      </g>
    </g>
  );
}

const wayTo = (at: Point, way: readonly Point[]): string =>
  way.map(({ x, y }) => `${tenth(x - at.x)} ${tenth(y - at.y)}`).join(',');

interface StandingProps extends Pick<DrawnExecution, 'id' | 'execution' | 'over'> {
  readonly general: General;
  readonly traitor: boolean;
  readonly observed: boolean;
}

/** A general: who it is, what it was ordered, and in the end what it decides. */
function Standing({ id, general, execution, over, traitor, observed }: StandingProps) {
  const { radius, places }: MapLayout = LAYOUT;
  const { x, y } = places[general - 1]!;
  const { breakAnswer, casts, map } = breakPageWords;
  const { order, decisions } = execution;
  const decision = over ? (decisions[String(general)] ?? null) : null;
  const word = decision === null ? '' : map.decides(decision, 'generals');
  const wide = 36 + word.length * CHARACTER;
  const below = y + radius + 13;
  return (
    <g class={`general ${traitor ? 'traitor' : 'loyal'}`}>
      {observed && <circle class="observed" cx={x} cy={y} r={radius + 4.5} />}
      <circle class="ground" cx={x} cy={y} r={radius} />
      {traitor && (
        <>
          <circle class="hatched" cx={x} cy={y} r={radius} fill={`url(#${id}-hatch)`} />
          <circle class="inner" cx={x} cy={y} r={tenth(radius * 0.6)} />
        </>
      )}
      <text class="number" {...{ x }} y={y + 7} font-size="20.5">
        {general}
      </text>
      {general === 1 && !traitor && (
        <text class={`role ${order ?? ''}`} x={x + radius + 9} y={y - 12}>
          {order === null ? breakAnswer.unordered : breakAnswer.ordered(order)}
        </text>
      )}
      {traitor && (
        <text
          class="role"
          x={general === 1 ? x + radius + 9 : x}
          y={general === 1 ? y - 12 : below + 8}
          text-anchor={general === 1 ? 'start' : 'middle'}
        >
          {casts.generals.traitor}
        </text>
      )}
      {general > 1 && decision !== null && (
        <g transform={`translate(${general === 2 ? 4 : tenth(LAYOUT.width - wide - 4)} ${below})`}>
          <Pennant {...{ decision, word }} width={wide} top={0} />
        </g>
      )}
    </g>
  );
}
