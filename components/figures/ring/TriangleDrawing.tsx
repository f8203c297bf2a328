/**
 * A real execution among three: the pair where it stands in the ring, and in the centre the traitor, who plays the other
 * four. The four are dotted where they would stand.
 */
import { tooFewWords } from '#words/too-few.ts';
import type { Place } from '../../../src/core/ring.ts';
import type { Point } from '../../drawings/geometry.ts';
import { Hatching } from '../../drawings/Hatching.tsx';
import { useFigure } from '../../kit/context.ts';
import { At } from './At.tsx';
import { Disc, TraitorDisc } from './Disc.tsx';
import { Letters, type DrawnLetter } from './Letters.tsx';
import type { ShownPair, ShownRing } from './ring-steps.ts';
import { sayCopy, sayLetter, sayTriangle } from './say-ring.ts';
import {
  BOX,
  CENTRE,
  DISC,
  letterSpot,
  loyalWords,
  placeOf,
  RADIUS,
  share,
  TRAITOR,
} from './scene-layout.ts';

const words = tooFewWords.ring;

interface Props {
  readonly id: string;
  readonly found: ShownRing;
  readonly pair: ShownPair;
  readonly round: number | null;
  readonly lit: number | null;
  onLight(index: number | null): void;
}

const PLACES: readonly Place[] = [0, 1, 2, 3, 4, 5];

export function TriangleDrawing({ id, found, pair, round, lit, onLight }: Props) {
  const { live } = useFigure();
  const others = PLACES.filter((place) => !pair.places.includes(place));
  return (
    <svg class="triangle-drawing" role={live ? 'group' : 'img'} aria-label={sayTriangle(pair)}>
      <defs>
        <Hatching id={id} />
      </defs>
      <Ghosts {...{ others }} />
      {pair.hearings.map(({ place }) => (
        <Road key={place} from={placeOf(place)} to={CENTRE} />
      ))}
      <Road from={placeOf(pair.places[0])} to={placeOf(pair.places[1])} lit />
      <TraitorDisc {...{ id }} at={CENTRE} name={words.letter(pair.traitor)} word={words.traitor} />
      {live &&
        others.map((place) => (
          <At key={place} at={placeOf(place)}>
            <circle class="ring-glider" r={DISC} data-glides={place} />
          </At>
        ))}
      {pair.hearings.map((hearing) => {
        const { place, general, order, decided } = hearing;
        const shown = order ?? (round === null ? decided : null);
        const { at, off } = loyalWords(place);
        return (
          <>
            <Disc key={place} at={placeOf(place)} name={words.letter(general)} kind="lit" order={shown} />
            {shown !== null && (
              <At {...{ at }}>
                <text class={`ring-word ${shown}`} {...off} text-anchor="middle">
                  {sayCopy(hearing)}
                </text>
              </At>
            )}
          </>
        );
      })}
      <Letters label={words.triangleLetters} letters={lettersOf(found, pair, round)} {...{ lit, onLight }} />
    </svg>
  );
}

/** Where nobody is chosen: the six, dotted. */
export const EmptyTriangle = () => (
  <svg class="triangle-drawing" aria-hidden="true">
    <Ghosts others={PLACES} />
  </svg>
);

function Ghosts({ others }: { others: readonly Place[] }) {
  return (
    <>
      <svg class="ring-scaled" viewBox={`0 0 ${BOX.width} ${BOX.height}`}>
        <circle class="ring-orbit" cx={CENTRE.x} cy={CENTRE.y} r={RADIUS} />
      </svg>
      {others.map((place) => {
        const [from, to] = [share(placeOf(place)), share(CENTRE)];
        return (
          <g key={place} class="ring-ghost">
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <At at={placeOf(place)}>
              <circle r="15" />
              <text class="number" y="5" font-size="15">
                {words.copy(place)}
              </text>
            </At>
          </g>
        );
      })}
    </>
  );
}

function Road({ from, to, lit = false }: { from: Point; to: Point; lit?: boolean }) {
  const [a, b] = [share(from), share(to)];
  return (
    <g class={`ring-road${lit ? ' lit' : ''}`}>
      <line x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
    </g>
  );
}

function lettersOf(found: ShownRing, pair: ShownPair, round: number | null): readonly DrawnLetter[] {
  const { messages, twins, traitor, places } = pair;
  const at = (general: number): Point =>
    general === traitor ? CENTRE : placeOf(places.find((place) => (place % 3) + 1 === general)!);
  const roads = new Set(messages.map(({ from, to }) => `${from} ${to}`));
  const size = roads.size < messages.length ? 'small' : 'plain';
  return messages.flatMap((message, i) => {
    if (round !== null && message.round > round) return [];
    const onRoad = messages.filter(({ from, to }) => from === message.from && to === message.to);
    const rim = message.to === traitor ? TRAITOR : DISC;
    const index = twins.indexOf(i);
    return {
      ...{ index, round: message.round, order: message.payload.order },
      spot: letterSpot(at(message.from), at(message.to), onRoad.indexOf(message), onRoad.length, rim, size),
      label: sayLetter(found, pair, index),
    };
  });
}
