/** Six generals in a ring, or what it is made of; those whom the traitor plays are hatched. */
import { tooFewWords } from '#words/too-few.ts';
import type { Place } from '../../../src/core/ring.ts';
import type { Point } from '../../drawings/geometry.ts';
import { Hatching } from '../../drawings/Hatching.tsx';
import { Mark } from './Mark.tsx';
import {
  edgesAt,
  isComplete,
  type Copy,
  type Edge,
  type ShownPair,
  type ShownRing,
  type Step,
} from './ring-steps.ts';
import { sayCopy, sayRing, sayStep } from './say-ring.ts';

/** A triangle on the left, its copy on the right: nobody has to move to make the ring. */
const POINTS: readonly Point[] = [
  { x: 110, y: 74 },
  { x: 36, y: 166 },
  { x: 110, y: 258 },
  { x: 250, y: 258 },
  { x: 324, y: 166 },
  { x: 250, y: 74 },
];

/** Where each caption stands: above, inside the ring, below. */
const CAPTIONS = ['above', 'right', 'below', 'below', 'left', 'above'] as const;

interface Props {
  readonly id: string;
  readonly step: Step;
  readonly found: ShownRing;
  readonly lit: ShownPair | null;
}

export function RingDrawing({ id, step, found, lit }: Props) {
  const first = step === 'triangle';
  const isLit = (place: Place): boolean => lit === null || lit.places.includes(place);
  return (
    <svg
      class="ring-drawing"
      viewBox="0 0 360 330"
      role="img"
      aria-label={isComplete(step) ? sayRing(found) : sayStep(found, step)}
    >
      <defs>
        <Hatching id={id} />
      </defs>
      {edgesAt(step).map((edge) => (
        <Road
          key={edge.ends.join()}
          {...edge}
          lit={lit !== null && edge.ends.some(isLit)}
          dim={lit !== null}
        />
      ))}
      {found.copies.slice(0, first ? 3 : 6).map((copy, place) => (
        <Mark
          key={place}
          id={id}
          at={POINTS[place]!}
          name={first ? tooFewWords.ring.letter(copy.general) : tooFewWords.ring.copy(place)}
          kind={isLit(place) ? (lit ? 'lit' : 'plain') : 'traitor'}
          {...captionOf(copy, step)}
          side={CAPTIONS[place]!}
        />
      ))}
    </svg>
  );
}

/** A commander's order from the moment there are two; the others' decisions once the ring has run. */
function captionOf(copy: Copy, step: Step) {
  const said = copy.order === null ? isComplete(step) : step !== 'triangle';
  return said ? { caption: sayCopy(copy), order: copy.order ?? copy.decided } : {};
}

interface RoadProps extends Edge {
  readonly lit: boolean;
  readonly dim: boolean;
}

function Road({ ends: [a, b], state, lit, dim }: RoadProps) {
  const [from, to] = [POINTS[a]!, POINTS[b]!];
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return (
    <g class={['ring-road', state, lit ? 'lit' : '', dim && !lit ? 'dim' : ''].filter(Boolean).join(' ')}>
      <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      {state === 'cut' && <path class="scissors" d={`M${x - 9} ${y - 9}l18 18M${x + 9} ${y - 9}l-18 18`} />}
    </g>
  );
}
