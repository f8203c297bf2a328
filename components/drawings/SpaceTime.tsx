/**
 * The space-time diagram: a lane for every general, time to the right (Lamport 1978). Each message is a line from its
 * sender's lane to its receiver's; arrivals of one round are spread by sender, so that no two badges meet.
 */
import { useMemo } from 'preact/hooks';
import { isChosen, keyOf, markButton, type MarkProps } from './bundle.ts';
import { useFigure } from '../kit/context.ts';
import type { Chosen } from '../scenes/figure-state.ts';
import { Glyph } from './glyphs.tsx';
import { memo } from '../kit/memo.ts';
import { toolbar } from '../kit/pressable.ts';
import { useRoving } from '../kit/roving.ts';
import { sayBundle, saySummary } from '../scenes/say.ts';
import {
  countOf,
  roundsUpTo,
  sayingOf,
  type Bundle,
  type RelayedScene,
  type SceneGeneral,
  type Saying,
} from '../scenes/relayed-scene.ts';
import { BadgeShape, DecidedBadge, Struck } from './BadgeShape.tsx';
import { TimeFrame } from './TimeFrame.tsx';

const LEFT = 74;
const TOP = 34;
const LANE = 40;
const DEPART = 26;
const SLOT = 22;
const BADGE = 18;
/** Lines that look alike are one path: there may be hundreds. */
const SAYINGS: readonly Saying[] = ['attack', 'retreat', 'mixed', 'nothing'];

interface Props {
  readonly scene: RelayedScene;
  readonly world: number;
  readonly chosen: Chosen | null;
}

export function SpaceTime({ scene, world, chosen }: Props) {
  const { strings, live, dispatch } = useFigure();
  const { n } = scene.scenario;
  // all rounds up to the present one; the map shows only the latest
  const shown = useMemo(() => scene.reading.bundles(roundsUpTo(scene.round), scene.eyes), [scene]);
  const roving = useRoving(shown.length);
  const plan = planOf(n, scene.last);
  // hundreds of elements: made anew only when something about them is
  const marks = useMemo(
    () =>
      shown.map((bundle, i) => {
        const { moveTo } = roving;
        return (
          <Mark
            key={keyOf(bundle)}
            {...{ scene, world, bundle, live, strings, moveTo, dispatch }}
            at={i}
            x={plan.arrival(bundle)}
            y={plan.lane(bundle.to)}
            pressed={isChosen(chosen, world, bundle)}
            tabIndex={roving.tabIndex(i)}
          />
        );
      }),
    [scene, chosen, live, strings, roving.current],
  );
  return (
    <TimeFrame
      label={saySummary(strings, { ...scene, bundles: shown })}
      width={plan.width}
      height={plan.height}
      // a small diagram may be large; a large one scrolls rather than shrink
      scale={plan.width < 420 ? 1.5 : 1}
    >
      {Array.from({ length: scene.last }, (_, i) => (
        <g key={i} class={i < scene.round ? 'round past' : 'round'}>
          <path class="tick" d={`M${plan.start(i + 1)} ${TOP - 8}V${plan.height}`} />
          <text class="round-name" x={plan.start(i + 1) + plan.block / 2} y={TOP - 14}>
            {strings.time.round(i + 1, scene.last)}
          </text>
        </g>
      ))}
      {scene.generals.map((general) => (
        <Lane key={general.number} {...{ scene, general, plan }} />
      ))}
      {SAYINGS.map((saying) => (
        <path
          key={saying}
          class={`road ${saying}`}
          d={shown
            .filter((bundle) => sayingOf(bundle) === saying)
            .map((bundle) => plan.road(bundle))
            .join('')}
        />
      ))}
      <g {...toolbar(live, strings.map.zoom, roving.onKeyDown)} class={live ? 'messages live' : 'messages'}>
        {marks}
      </g>
    </TimeFrame>
  );
}

/** Where everything of n generals and so many rounds stands. */
function planOf(n: number, rounds: number) {
  const block = DEPART + n * SLOT + 20;
  /** Where a round begins. */
  const start = (round: number): number => LEFT + (round - 1) * block;
  const lane = (general: number): number => TOP + (general - 0.5) * LANE;
  const arrival = ({ round, from }: Bundle): number => start(round) + DEPART + from * SLOT;
  return {
    ...{ block, start, lane, arrival },
    ...{ width: LEFT + rounds * block + 70, height: TOP + n * LANE },
    road: (bundle: Bundle): string =>
      `M${start(bundle.round) + 4} ${lane(bundle.from)}L${arrival(bundle)} ${lane(bundle.to)}`,
  };
}

interface LaneProps {
  readonly scene: RelayedScene;
  readonly general: SceneGeneral;
  readonly plan: ReturnType<typeof planOf>;
}

/** A general's life: its name, its line, and what it decides at the end. */
function Lane({ scene, general: { number, standing, decision }, plan }: LaneProps) {
  const words = useFigure().strings.casts[scene.cast];
  const y = plan.lane(number);
  return (
    <g class={`lane ${standing}`}>
      <path class="line" d={`M${LEFT - 8} ${y}H${plan.start(scene.last + 1)}`} />
      <text class="lane-name" x={LEFT - 16} y={y + 5}>
        {words.short(number)}
      </text>
      {standing === 'traitor' && (
        <text class="role" x={LEFT - 16} y={y + 17}>
          {words.traitor}
        </text>
      )}
      {decision !== null && <DecidedBadge {...{ decision }} at={{ x: plan.width - 52, y }} size={20} />}
    </g>
  );
}

interface PlacedProps extends MarkProps {
  readonly x: number;
  readonly y: number;
}

/** What arrives in one round from one general at another. */
const Mark = memo((props: PlacedProps) => {
  const { scene, bundle, x, y, strings } = props;
  const saying = sayingOf(bundle);
  const count = countOf(bundle);
  const label = `${strings.sentences.round(bundle.round)} ${sayBundle(strings, scene, bundle)}`;
  return (
    <g class={`bundle ${saying}${bundle.marked > 0 ? ' marked' : ''}`} {...markButton(props, label)}>
      <BadgeShape saying={saying} at={{ x, y }} size={BADGE} />
      {count === 1 ? (
        <Glyph saying={saying} x={x} y={y} size={11} />
      ) : (
        <text class="count" x={x} y={y + 4} font-size="11">
          {count}
        </text>
      )}
      {(bundle.rejected ?? 0) > 0 && <Struck at={{ x, y }} size={BADGE} />}
    </g>
  );
});
