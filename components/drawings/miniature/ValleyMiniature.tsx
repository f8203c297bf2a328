/** Two generals at a glance: their hills, every messenger on its way or captured, and who attacks. */
import { useFigure } from '../../kit/context.ts';
import type { Messenger, TwoGeneralsScene } from '../../scenes/two-generals-scene.ts';
import { tenth } from '../tenth.ts';
import type { Side } from '../valley/geometry.ts';
import { across, GROUND, hillAt, Hills, SmallArmy, WIDTH } from './hills.tsx';
import {
  AskedMark,
  CLOTH,
  heardAs,
  RADIUS,
  SHARED,
  SmallGeneral,
  SmallPennant,
  type DrawnProps,
} from './parts.tsx';

const FIRST = 178;
const ROW = 25;
/** Between these a messenger walks, as shares of the width. */
const [FROM, TO] = [0.15, 0.85];
const CAPTURED = 0.59;

export function ValleyMiniature({ scene, asks, name }: DrawnProps<TwoGeneralsScene>) {
  const { messengers, generals, cast, scenario } = scene;
  const war = cast === 'generals';
  return (
    <svg
      class="miniature"
      viewBox={`0 0 ${WIDTH} ${FIRST + ROW * scenario.messengers}`}
      data-drawing="map"
      {...heardAs(name)}
    >
      <Hills city={war} />
      {war &&
        asks === undefined &&
        generals
          .filter(({ decision }) => decision === 'attack')
          .map(({ number }) => <SmallArmy key={number} side={number as Side} />)}
      {generals.map((general) => (
        <OnHill key={general.number} {...{ scene, asks, general }} />
      ))}
      {messengers.map((messenger) => (
        <Walk key={messenger.number} {...{ messenger, asks }} />
      ))}
    </svg>
  );
}

interface OnHillProps extends Pick<DrawnProps<TwoGeneralsScene>, 'scene' | 'asks'> {
  readonly general: TwoGeneralsScene['generals'][number];
}

function OnHill({ scene, asks, general: { number, decision, you } }: OnHillProps) {
  const { strings } = useFigure();
  const { x, y } = hillAt(number as Side);
  const standing = scene.eyes === null || you ? 'loyal' : 'unknown';
  const aside = number === 1 ? x + RADIUS + 9 : x - RADIUS - 9 - CLOTH;
  return (
    <>
      <SmallGeneral general={{ number, standing, you }} at={{ x, y }} />
      {scene.cast !== 'generals' && (
        <text class="name" {...{ x }} y={GROUND + 2} text-anchor="middle" font-size="20">
          {strings.casts[scene.cast].short(number)}
        </text>
      )}
      {decision !== null && (
        <SmallPennant at={{ x: aside, y: y - 26 }} decision={asks === undefined ? decision : null} />
      )}
    </>
  );
}

/** One messenger: its way with its letter at the end, or a cross where it was captured. */
function Walk({ messenger, asks }: { messenger: Messenger } & Pick<OnHillProps, 'asks'>) {
  const { number, from, fate } = messenger;
  const y = FIRST + ROW * (number - 1);
  const at = (share: number): number => across(from === 1 ? share : 1 - share);
  const open = asks === 'losses' || asks === 'all';
  if (open || fate === 'unsent' || fate === 'later')
    return (
      <>
        <path class="road nothing" d={`M${at(FROM)} ${y}H${at(TO)}`} />
        {open && <AskedMark at={{ x: WIDTH / 2, y }} size={21} />}
      </>
    );
  const arrives = fate === 'arrived';
  const end = arrives ? TO : CAPTURED;
  return (
    <>
      <path
        class="road attack"
        d={`M${at(FROM)} ${y}H${at(end - (arrives ? 0.03 : 0.05))}`}
        {...(arrives ? { 'marker-end': `url(#${SHARED}-attack)` } : {})}
      />
      <path
        class="letter"
        transform={`translate(${at(arrives ? TO + 0.065 : end)} ${y})`}
        d="M-10-7H10V7H-10ZM-10-7 0 1.500 10-7"
      />
      {fate === 'captured' && <path class="cross" d={`M${tenth(at(end) - 9)} ${y - 9}l18 18m0-18l-18 18`} />}
    </>
  );
}
