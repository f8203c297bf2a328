/** A real execution among three: two who are loyal, and the traitor who plays the rest of the ring. */
import { tooFewWords } from '#words/too-few.ts';
import type { Place } from '../../../src/core/ring.ts';
import type { Point } from '../../drawings/geometry.ts';
import { Hatching } from '../../drawings/Hatching.tsx';
import { Mark } from './Mark.tsx';
import type { ShownPair } from './ring-steps.ts';
import { sayCopy, sayTriangle } from './say-ring.ts';

const POINTS: readonly Point[] = [
  { x: 150, y: 74 },
  { x: 58, y: 200 },
  { x: 242, y: 200 },
];

interface Props {
  readonly id: string;
  readonly pair: ShownPair;
}

export function TriangleDrawing({ id, pair }: Props) {
  const { places, traitor, hearings } = pair;
  return (
    <svg class="triangle-drawing" viewBox="0 0 300 262" role="img" aria-label={sayTriangle(pair)}>
      <defs>
        <Hatching id={id} />
      </defs>
      {(
        [
          [1, 2],
          [2, 3],
          [3, 1],
        ] as const
      ).map(([a, b]) => (
        <g key={a} class={`ring-road ${a === traitor || b === traitor ? 'played' : 'lit'}`}>
          <path d={`M${at(a).x} ${at(a).y}L${at(b).x} ${at(b).y}`} />
        </g>
      ))}
      {hearings.map(({ place, general }, i) => (
        <As
          key={place}
          text={tooFewWords.ring.plays(beside(places, i))}
          from={at(traitor)}
          to={at(general)}
        />
      ))}
      {[1, 2, 3].map((general) => {
        const loyal = hearings.find((hearing) => hearing.general === general);
        return (
          <Mark
            key={general}
            id={id}
            kind={loyal ? 'lit' : 'traitor'}
            at={at(general)}
            name={tooFewWords.ring.letter(general)}
            side={general === 1 ? 'above' : 'below'}
            caption={loyal ? sayCopy(loyal) : tooFewWords.ring.traitor}
            {...(loyal ? { order: loyal.order ?? loyal.decided } : {})}
          />
        );
      })}
    </svg>
  );
}

const at = (general: number): Point => POINTS[general - 1]!;

/** The copy at the other side of one of the pair: the traitor plays it towards that one. */
const beside = ([one, other]: readonly [Place, Place], i: number): Place =>
  i === 0 ? (one + 5) % 6 : (other + 1) % 6;

/** On the road from the traitor to one of the pair: as whom it speaks there. */
function As({ text, from, to }: { text: string; from: Point; to: Point }) {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return (
    <g class="as">
      <rect x={x - 22} y={y - 11} width="44" height="22" rx="2" />
      <text x={x} y={y + 4.5} text-anchor="middle">
        {text}
      </text>
    </g>
  );
}
