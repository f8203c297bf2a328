/** What all small pictures of a page share: heads of roads, and the hatching of traitors. A page has it once. */
import type { Order } from '../../../src/core/model.ts';
import type { SceneGeneral } from '../../scenes/relayed-scene.ts';
import { ArrowHead } from '../ArrowHead.tsx';
import type { Point } from '../geometry.ts';
import { Hatching } from '../Hatching.tsx';
import { Pennant } from '../Held.tsx';
import { tenth } from '../tenth.ts';

/**
 * What an exercise asks for, and the picture therefore doesn't say: what is decided, what the traitor writes, who it is,
 * which messengers are lost, or all of it.
 */
export type Asked = 'decisions' | 'letters' | 'traitor' | 'losses' | 'all';

/** What every small drawing is told. */
export interface DrawnProps<Shown> {
  readonly scene: Shown;
  /** Left out where everything is shown. */
  readonly asks: Asked | undefined;
  /** What it is called; null where it isn't heard. */
  readonly name: string | null;
}

/** What a drawing that is one picture is called; nothing where it isn't heard. */
export const heardAs = (name: string | null) =>
  name === null ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': name };

/** The prefix of the shared parts' ids. */
export const SHARED = 'small';

export const MiniatureParts = () => (
  <svg class="miniature-parts" width="0" height="0" aria-hidden="true">
    <defs>
      {(['attack', 'retreat', 'mixed', 'nothing'] as const).map((saying) => (
        <ArrowHead key={saying} id={`${SHARED}-${saying}`} saying={saying} size={19} />
      ))}
      <Hatching id={SHARED} />
    </defs>
  </svg>
);

/** Radius of a general's circle. */
export const RADIUS = 28;

interface SmallGeneralProps {
  readonly general: Pick<SceneGeneral, 'number' | 'standing' | 'you'>;
  readonly at: Point;
  readonly radius?: number;
}

export const SmallGeneral = ({
  general: { number, standing, you },
  at,
  radius = RADIUS,
}: SmallGeneralProps) => (
  <g class={`general ${standing}`}>
    {you && <circle class="observed" cx={at.x} cy={at.y} r={radius + 7} />}
    <circle class="ground" cx={at.x} cy={at.y} r={radius} />
    {standing === 'traitor' && (
      <>
        <circle class="hatched" cx={at.x} cy={at.y} r={radius} fill={`url(#${SHARED}-hatch)`} />
        <circle class="inner" cx={at.x} cy={at.y} r={tenth(radius * 0.6)} />
      </>
    )}
    <text class="number" x={at.x} y={tenth(at.y + radius * 0.32)} font-size={tenth(radius * 0.92)}>
      {number}
    </text>
  </g>
);

/** How wide a small pennant is, its staff at the left. */
export const CLOTH = 46;

/** What a general decides, on a pennant; a question mark where that is asked. */
export const SmallPennant = ({ at, decision }: { at: Point; decision: Order | null }) => (
  <g transform={`translate(${tenth(at.x)} ${tenth(at.y)}) scale(1.35)`}>
    {decision === null ? (
      <g class="pennant asked">
        <path class="staff" d="M0 -3V38" />
        <path class="cloth" d="M0 0H34L26 12.500 34 25H0z" />
        <text class="asked" x="13" y="19" text-anchor="middle" font-size="19">
          ?
        </text>
      </g>
    ) : (
      <Pennant {...{ decision }} word="" width={34} top={0} />
    )}
  </g>
);

interface AskedMarkProps {
  readonly at: Point;
  readonly size: number;
  /** Whether it is the traitor's to say. */
  readonly own?: boolean;
}

/** Something that is asked, where a letter would be. */
export const AskedMark = ({ at, size, own = false }: AskedMarkProps) => (
  <g class={own ? 'asked own' : 'asked'}>
    <circle class="pill" cx={at.x} cy={at.y} r={size / 2} />
    <text x={at.x} y={tenth(at.y + size * 0.27)} text-anchor="middle" font-size={tenth(size * 0.78)}>
      ?
    </text>
  </g>
);
