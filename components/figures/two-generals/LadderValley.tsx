/** The valley of the ladder: two hills, and between them the messengers that arrived, on foot. Sliding says how many did. */
import { useRef } from 'preact/hooks';
import { twoGeneralsWords } from '#words/two-generals.ts';
import { em } from '../../drawings/valley/At.tsx';
import { General } from '../../drawings/valley/General.tsx';
import { heightFor, HILLS, pathAt, POLE, RADIUS, ridge, ROW, rowOf } from '../../drawings/valley/geometry.ts';
import { Land } from '../../drawings/valley/Land.tsx';
import { useMotion } from '../../drawings/valley/use-motion.ts';
import { Walker } from '../../drawings/valley/Walker.tsx';
import { useFigure } from '../../kit/context.ts';
import { useSlide } from '../../kit/slide.ts';
import { twoGeneralsScene, type TwoGeneralsScene } from '../../scenes/two-generals-scene.ts';

interface Props {
  readonly messengers: number;
  readonly delivered: number;
  onSlide(delivered: number): void;
}

const words = twoGeneralsWords.ladder;

/** What lies above the generals is the covers' sky. */
const ABOVE = ridge(HILLS[0]) - POLE - RADIUS - 6;

/** So many of all messengers have arrived, and what the generals decide is not asked here. */
export function sceneWith(messengers: number, delivered: number): TwoGeneralsScene {
  const scene = twoGeneralsScene({
    ...{ kind: '2g', messengers, thresholds: [0, 0], order: 'attack', lost: [] },
    ...{ eyes: null, round: delivered, cast: 'generals' },
  });
  return { ...scene, generals: scene.generals.map((general) => ({ ...general, decision: null })) };
}

/** The messenger at a point: two share a path, and each has the half where it arrives. None is above the paths. */
export function messengerAt(messengers: number, x: number, y: number): number {
  const height = heightFor(messengers) - ABOVE;
  const row = Math.floor((ABOVE + y * height - (pathAt(0, 0.5) - ROW - 3)) / ROW);
  return row < 0 ? 0 : 2 * row + (x < 0.5 ? 2 : 1);
}

export function LadderValley({ messengers, delivered, onSlide }: Props) {
  const { live } = useFigure();
  const svg = useRef<SVGSVGElement>(null);
  const scene = sceneWith(messengers, delivered);
  useMotion(svg, scene);
  const height = heightFor(messengers);
  const now = words.now(delivered);
  const slide = useSlide(live, {
    ...{ label: words.slide, said: now, value: delivered, least: 0, most: messengers },
    valueAt: (x, y) => messengerAt(messengers, x, y),
    onSlide,
  });
  return (
    <svg
      ref={svg}
      class="ladder-valley"
      width="100%"
      height={em(height - ABOVE)}
      {...(live ? slide : { role: 'img', 'aria-label': now })}
    >
      <svg y={em(-ABOVE)} width="100%" height={em(height)} overflow="visible">
        <Land {...{ height }} rows={rowOf(messengers) + 1} war />
        {scene.generals.map((general) => (
          <General key={general.number} {...{ scene, general }} />
        ))}
        {scene.messengers.map((messenger) => (
          <g key={messenger.number} class={`messenger ${messenger.fate}`}>
            <Walker {...{ scene, messenger }} />
          </g>
        ))}
      </svg>
    </svg>
  );
}
