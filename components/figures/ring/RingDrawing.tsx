/** Six generals in a ring, or what it is made of, with the letters between them; the mask lies over those whom the traitor plays. */
import type { ComponentChildren } from 'preact';
import { tooFewWords } from '#words/too-few.ts';
import type { Place } from '../../../src/core/ring.ts';
import { Hatching } from '../../drawings/Hatching.tsx';
import { useFigure } from '../../kit/context.ts';
import { At } from './At.tsx';
import { Disc } from './Disc.tsx';
import { BOX, copyWords, DISC, letterSpot, mask, placeOf, share } from './scene-layout.ts';
import { Letters, type DrawnLetter } from './Letters.tsx';
import {
  edgesAt,
  isComplete,
  type Copy,
  type Edge,
  type ShownPair,
  type ShownRing,
  type Step,
} from './ring-steps.ts';
import { sayCopy, sayLetter, sayRing, sayStep } from './say-ring.ts';

const words = tooFewWords.ring;

interface Props {
  readonly id: string;
  readonly step: Step;
  readonly found: ShownRing;
  readonly pair: ShownPair | null;
  /** The round whose letters went last; from then on everybody has decided if it is null. */
  readonly round: number | null;
  readonly lit: number | null;
  onLight(index: number | null): void;
  /** What stands over the ring and in its middle. */
  readonly children?: ComponentChildren;
}

export function RingDrawing(props: Props) {
  const { id, step, found, pair, round, lit, onLight, children } = props;
  const { live } = useFigure();
  const complete = isComplete(step);
  const first = step === 'triangle';
  const isIn = (place: Place): boolean => pair?.places.includes(place) === true;
  return (
    <svg
      class="ring-drawing"
      role={live ? 'group' : 'img'}
      aria-label={complete ? sayRing(found) : sayStep(found, step)}
    >
      <defs>
        <Hatching id={id} />
      </defs>
      {pair && <Mask {...{ id }} place={pair.places[0]} />}
      {edgesAt(step).map((edge) => (
        <Road key={edge.ends.join()} {...edge} lit={edge.ends.every(isIn)} />
      ))}
      {found.copies.slice(0, first ? 3 : 6).map((copy, place) => (
        <Disc
          key={place}
          at={placeOf(place)}
          name={first ? words.letter(copy.general) : words.copy(place)}
          kind={pair === null ? 'plain' : isIn(place) ? 'lit' : 'masked'}
          order={shownOf(copy, step, round)}
          part={`copy-${'ABC'.charAt(copy.general - 1)}${Math.floor(place / 3)}`}
        />
      ))}
      {!first && <Words {...{ found, step, round }} />}
      {children}
      {complete && (
        <Letters label={words.ringLetters} letters={lettersOf(found, pair, round)} {...{ lit, onLight }} />
      )}
    </svg>
  );
}

/** A commander's order from the moment there are two; what the others decide once the ring has run. */
const shownOf = (copy: Copy, step: Step, round: number | null) =>
  copy.order === null
    ? isComplete(step) && round === null
      ? copy.decided
      : null
    : step === 'triangle'
      ? null
      : copy.order;

function Mask({ id, place }: { id: string; place: Place }) {
  return (
    <svg class="ring-scaled" viewBox={`0 0 ${BOX.width} ${BOX.height}`}>
      {/* a new one for each pair: it sweeps round to its place */}
      <path key={place} class="ring-mask" d={mask(place)} fill={`url(#${id}-hatch)`} />
    </svg>
  );
}

function Road({ ends: [a, b], state, lit }: Edge & { readonly lit: boolean }) {
  const [from, to] = [share(placeOf(a)), share(placeOf(b))];
  const [p, q] = [placeOf(a), placeOf(b)];
  return (
    <g class={`ring-road ${state}${lit ? ' lit' : ''}`}>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {state === 'cut' && (
        <At at={{ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 }}>
          <path class="scissors" d="M-9 -9l18 18M9 -9l-18 18" />
        </At>
      )}
    </g>
  );
}

interface WordsProps {
  readonly found: ShownRing;
  readonly step: Step;
  readonly round: number | null;
}

/** What those whom the demands are about hold and do, in words. */
const Words = ({ found, step, round }: WordsProps) => (
  <>
    {found.copies.map((copy, place) => {
      const order = shownOf(copy, step, round);
      const lines = copy.order === null ? [sayCopy(copy)] : [words.holdsFirst, copy.order];
      if (order === null) return null;
      return lines.map((text, line) => {
        const spot = copyWords(place, line);
        return (
          spot && (
            <At key={`${place} ${line}`} at={spot.at}>
              <text class={`ring-word ${order}`} {...spot.off} text-anchor={spot.anchor}>
                {text}
              </text>
            </At>
          )
        );
      });
    })}
  </>
);

/** The letters of the rounds that have been, each before its receiver. */
function lettersOf(found: ShownRing, pair: ShownPair | null, round: number | null): readonly DrawnLetter[] {
  const onRoad = new Map<string, number>();
  const roads = found.messages.map(({ from, to }) => `${from} ${to}`);
  const size = new Set(roads).size < roads.length ? 'small' : 'plain';
  return found.messages.flatMap(({ from, to, message }, index) => {
    const road = roads[index]!;
    const nth = onRoad.get(road) ?? 0;
    onRoad.set(road, nth + 1);
    if (round !== null && message.round > round) return [];
    const count = roads.filter((one) => one === road).length;
    return {
      ...{ index, round: message.round, order: message.payload.order },
      spot: letterSpot(placeOf(from), placeOf(to), nth, count, DISC, size),
      label: sayLetter(found, pair, index),
    };
  });
}
