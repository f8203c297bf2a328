/** Six generals in a ring, or what it is made of; those whom the traitor plays are hatched. */
import {
  generalAt,
  orderAt,
  type Place,
  type Ring,
  type RingBreak,
  type Triangle,
} from '../../src/core/ring.ts';
import type { Relay } from '../../src/core/oral-messages.ts';
import type { TooFewStrings } from '../../src/strings/too-few.ts';
import type { Point } from '../shared/geometry.ts';
import { Hatching } from '../shared/Hatching.tsx';
import { Mark } from './Mark.tsx';
import { edgesAt, PLACES, STEPS, type Edge, type Step } from './ring-steps.ts';
import { sayRing, sayStep } from './say-ring.ts';

/** A triangle on the left, its copy on the right: nobody has to move to make the ring. */
const POINTS: readonly Point[] = [
  { x: 148, y: 84 },
  { x: 62, y: 190 },
  { x: 148, y: 296 },
  { x: 292, y: 296 },
  { x: 378, y: 190 },
  { x: 292, y: 84 },
];

interface Props {
  readonly id: string;
  readonly step: Step;
  readonly found: RingBreak<Relay>;
  readonly lit: Triangle<Relay> | null;
  readonly words: TooFewStrings['ring'];
}

export function RingDrawing({ id, step, found, lit, words }: Props) {
  const first = STEPS.indexOf(step) === 0;
  const joined = STEPS.indexOf(step) >= STEPS.indexOf('joined');
  const isLit = (place: Place): boolean => lit === null || lit.places.includes(place);
  return (
    <svg
      class="ring-drawing"
      viewBox="0 0 440 372"
      role="img"
      aria-label={joined ? sayRing(found, words) : sayStep(found, step, words)}
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
      {PLACES.filter((place) => !first || place < 3).map((place) => (
        <Mark
          key={place}
          {...{ id }}
          at={POINTS[place]!}
          name={first ? words.letter(generalAt(place)) : words.copy(place)}
          kind={isLit(place) ? (lit ? 'lit' : 'plain') : 'traitor'}
          {...captionOf(place, step, found.ring, words, joined)}
          above={place === 0 || place === 5}
        />
      ))}
    </svg>
  );
}

/** A commander's order from the moment there are two; the others' decisions once the ring has run. */
function captionOf(
  place: Place,
  step: Step,
  { decisions }: Ring<Relay>,
  words: TooFewStrings['ring'],
  joined: boolean,
) {
  const order = orderAt(place);
  if (order !== null) return step === 'triangle' ? {} : { caption: words.holds(order), order };
  return joined ? { caption: words.decides(decisions[place]!), order: decisions[place]! } : {};
}

interface RoadProps extends Edge {
  readonly lit: boolean;
  readonly dim: boolean;
}

function Road({ ends: [a, b], state, lit, dim }: RoadProps) {
  const [from, to] = [POINTS[a]!, POINTS[b]!];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return (
    <g class={['ring-road', state, lit ? 'lit' : '', dim && !lit ? 'dim' : ''].filter(Boolean).join(' ')}>
      <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      {state === 'cut' && (
        <path
          class="scissors"
          d={`M${middle.x - 9} ${middle.y - 9}l18 18M${middle.x + 9} ${middle.y - 9}l-18 18`}
        />
      )}
    </g>
  );
}
