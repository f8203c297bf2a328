/** A letter on its road: a slip that says what it orders, under it a seal for each who signed, in the order of the chain. */
import { useFigure } from '../../kit/context.ts';
import { memo } from '../../kit/memo.ts';
import { countOf, messagesOf, sayingOf, type SeenMessage } from '../../scenes/relayed-scene.ts';
import { sayBundle } from '../../scenes/say.ts';
import { isTraitors, keyOf, markButton } from '../bundle.ts';
import type { BundleMarkProps } from '../BundleMark.tsx';
import type { Point } from '../geometry.ts';
import { Glyph } from '../glyphs.tsx';
import { tenth } from '../tenth.ts';
import { Seal } from './Seal.tsx';
import { fallOf, sealedRoad } from './sealed-layout.ts';

/** How a refused letter lies, in degrees. */
const ASKEW = -14;

/** Characters are about this wide at 12.5 units in the label's face. */
const CHARACTER = 6.25;

export const SealedMark = memo((props: BundleMarkProps) => {
  const { scene, bundle, layout, strings, away, past, pressed } = props;
  const { round, from, to, rejected = 0 } = bundle;
  const button = markButton(props, sayBundle(strings, scene, bundle));
  const own = isTraitors(scene, bundle);
  const single = countOf(bundle) === 1;
  const only = messagesOf(scene, { round, from, to }, 0, 1).messages[0]!;
  const fallen = single && rejected > 0;
  const road = sealedRoad(layout, bundle);
  const fall = fallen ? fallOf(layout, bundle) : null;
  const at = fall?.rest ?? road.label;
  const look = ['bundle', 'sealed', sayingOf(bundle)];
  if (own) look.push('own');
  if (away) look.push('away');
  if (past) look.push('past');
  if (pressed) look.push('opened');
  const turn = fall ? ASKEW : 0;
  return (
    <g
      transform={`translate(${at.x} ${at.y})${fall ? ` rotate(${ASKEW})` : ''}`}
      class={look.join(' ')}
      data-round={round}
      data-message={keyOf(bundle)}
      {...button}
    >
      <g class="label" data-way={wayTo(at, fall?.way ?? road.way, turn, fall !== null)}>
        <Slip {...props} {...{ own, only, single }} />
      </g>
      {fall && only.seals && <NotTheSeal {...{ only, scene }} />}
    </g>
  );
});

/** A letter's way, seen from where it lies and as it lies; one that bounces turns over on its way back. */
function wayTo(at: Point, way: readonly Point[], askew: number, bounces: boolean): string {
  const back = (-askew * Math.PI) / 180;
  return way
    .map(({ x, y }, i) => {
      const [dx, dy] = [x - at.x, y - at.y];
      const point = `${tenth(dx * Math.cos(back) - dy * Math.sin(back))} ${tenth(dx * Math.sin(back) + dy * Math.cos(back))}`;
      const left = way.length - 1 - i;
      return bounces ? `${point} ${left >= BOUNCE ? -askew : -90 * left}` : point;
    })
    .join(',');
}

/** In how many steps it bounces. */
const BOUNCE = 4;

interface SlipProps extends BundleMarkProps {
  readonly own: boolean;
  readonly single: boolean;
  readonly only: SeenMessage;
}

function Slip({ bundle, scene, layout, strings, own, single, only }: SlipProps) {
  const saying = sayingOf(bundle);
  const crowd = layout.places.length > 4;
  const { path, order } = only.message.payload;
  const worded = own && !crowd;
  const word = order === null ? strings.edit.nothing : strings.casts[scene.cast].order(order);
  const width = worded ? 34 + word.length * CHARACTER : crowd ? 28 : 34;
  const height = crowd ? 20 : 27;
  const top = crowd ? -11 : -15;
  // without seals below it what it says stands in the middle
  const drop = order === null ? 3 : 0;
  return (
    <>
      <rect
        class="hit"
        x={tenth(-Math.max(width, layout.touch * 2) / 2)}
        y="-20"
        {...hit(width, layout.touch)}
      />
      <rect class="pill" x={tenth(-width / 2)} y={top} width={tenth(width)} height={height} rx="1.5" />
      {single ? (
        <Glyph
          {...{ saying }}
          x={worded ? tenth(14 - width / 2) : 0}
          y={(crowd ? -3 : -4.5) + drop}
          size={crowd ? 11 : 12}
        />
      ) : (
        <text class="count" y="3" font-size="12">
          {countOf(bundle)}
        </text>
      )}
      {worded && (
        <text class="word" x={tenth(24 - width / 2)} y={-0.2 + drop}>
          {word}
        </text>
      )}
      {single && order !== null && <Seals {...{ path, only, crowd }} y={top + height} />}
    </>
  );
}

const hit = (width: number, touch: number) => ({
  width: tenth(Math.max(width, touch * 2)),
  height: 44,
});

interface SealsProps {
  readonly path: readonly number[];
  readonly only: SeenMessage;
  readonly crowd: boolean;
  readonly y: number;
}

function Seals({ path, only, crowd, y }: SealsProps) {
  const radius = crowd || path.length > 2 ? 6 : 7.4;
  const step = radius * 2.25;
  return (
    <>
      {path.map((signer, i) => (
        <Seal
          key={signer}
          x={(i - (path.length - 1) / 2) * step}
          {...{ y, radius, signer }}
          state={only.seals?.[i] ?? 'whole'}
        />
      ))}
    </>
  );
}

/** Below a refused letter: whose seal it hasn't got. */
function NotTheSeal({ only, scene }: Pick<SlipProps, 'only' | 'scene'>) {
  const { strings } = useFigure();
  const broken = only.seals!.indexOf('broken');
  const signer = only.message.payload.path[broken];
  if (signer === undefined || !strings.signed) return null;
  return (
    <text class="why" y="36" text-anchor="middle" transform={`rotate(${-ASKEW})`}>
      {strings.signed.notTheSeal(signer, scene.cast)}
    </text>
  );
}
