/** A real execution among three: two who are loyal, and the traitor who plays the rest of the ring. */
import { generalAt, orderAt, type Place, type Triangle } from '../../src/core/ring.ts';
import type { Relay } from '../../src/core/oral-messages.ts';
import type { TooFewStrings } from '../../src/strings/too-few.ts';
import type { Point } from '../shared/geometry.ts';
import { Hatching } from '../shared/Hatching.tsx';
import { Mark } from './Mark.tsx';
import { sayTriangle } from './say-ring.ts';

const POINTS: readonly Point[] = [
  { x: 150, y: 74 },
  { x: 58, y: 200 },
  { x: 242, y: 200 },
];

interface Props {
  readonly id: string;
  readonly triangle: Triangle<Relay>;
  readonly words: TooFewStrings['ring'];
}

export function TriangleDrawing({ id, triangle, words }: Props) {
  const { places, traitor } = triangle;
  return (
    <svg class="triangle-drawing" viewBox="0 0 300 262" role="img" aria-label={sayTriangle(triangle, words)}>
      <defs>
        <Hatching id={id} />
      </defs>
      {(
        [
          [0, 1],
          [1, 2],
          [2, 0],
        ] as const
      ).map(([a, b]) => {
        const [from, to] = [POINTS[a]!, POINTS[b]!];
        const loyal = a + 1 !== traitor && b + 1 !== traitor;
        return (
          <g key={a} class={`ring-road ${loyal ? 'lit' : 'played'}`}>
            <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
          </g>
        );
      })}
      {places.map((place) => (
        <Played key={place} {...{ place, traitor, words }} beside={besideOf(places, place)} />
      ))}
      {[1, 2, 3].map((general) => {
        const place = places.find((one) => generalAt(one) === general);
        const kind = place === undefined ? 'traitor' : 'lit';
        return (
          <Mark
            key={general}
            {...{ id, kind }}
            at={POINTS[general - 1]!}
            name={words.letter(general)}
            above={general === 1}
            {...captionOf(triangle, place, words)}
          />
        );
      })}
    </svg>
  );
}

/** The copy at the other side of one of the pair: the traitor plays it towards that one. */
const besideOf = ([one, other]: readonly [Place, Place], place: Place): Place =>
  place === one ? (one + 5) % 6 : (other + 1) % 6;

function captionOf({ execution }: Triangle<Relay>, place: Place | undefined, words: TooFewStrings['ring']) {
  if (place === undefined) return { caption: words.traitor };
  const order = orderAt(place);
  if (order !== null) return { caption: words.holds(order), order };
  const decided = execution.decisions.get(generalAt(place))!;
  return { caption: words.decides(decided), order: decided };
}

/** On the road from the traitor to one of the pair: as whom it speaks there. */
function Played({
  place,
  beside,
  traitor,
  words,
}: {
  place: Place;
  beside: Place;
  traitor: number;
  words: TooFewStrings['ring'];
}) {
  const [from, to] = [POINTS[traitor - 1]!, POINTS[generalAt(place) - 1]!];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return (
    <g class="as">
      <rect x={middle.x - 22} y={middle.y - 11} width="44" height="22" rx="2" />
      <text x={middle.x} y={middle.y + 4.5} text-anchor="middle">
        {words.plays(beside)}
      </text>
    </g>
  );
}
