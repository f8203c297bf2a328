/** Two lanes, time to the right: each messenger a line across the valley; a captured one ends half-way. */
import { messengerWords } from '#words/messengers.ts';
import type { TwoGeneralsScene, Messenger } from '../scenes/two-generals-scene.ts';
import { useFigure } from '../kit/context.ts';
import { Glyph } from './glyphs.tsx';
import { pressable, toolbar, type Press } from '../kit/pressable.ts';
import { useRoving } from '../kit/roving.ts';
import { sayTwoGenerals } from '../scenes/say-two-generals.ts';
import { BadgeShape, DecidedBadge } from './BadgeShape.tsx';
import { TimeFrame } from './TimeFrame.tsx';

const LEFT = 70;
const STEP = 62;
const LANES = [44, 150] as const;
const HEIGHT = 184;

export function MessengerTime({ scene, world }: { scene: TwoGeneralsScene; world: number }) {
  const { strings, live, dispatch } = useFigure();
  const { exchange } = messengerWords;
  const { messengers, scenario, last } = scene;
  const width = LEFT + last * STEP + 70;
  const roving = useRoving(messengers.length);
  const changeable = live && scene.eyes === null;
  return (
    <TimeFrame {...{ width }} height={HEIGHT} label={sayTwoGenerals(strings, scene)}>
      {scene.generals.map((general) => (
        <Lane key={general.number} {...{ scene, general, width }} />
      ))}
      {messengers
        .filter(({ fate }) => fate !== 'unsent' && fate !== 'later')
        .map((messenger) => (
          <path key={messenger.number} class="road attack" d={roadOf(messenger)} />
        ))}
      <g
        {...toolbar(changeable, exchange.toolbar(scene.cast), roving.onKeyDown)}
        class={live ? 'messages live' : 'messages'}
      >
        {messengers.map((messenger, i) => {
          const { number, fate } = messenger;
          const lost = scenario.lost.includes(number);
          const press: Press = {
            label: exchange.press(number, fate, lost, scene.cast),
            tabIndex: roving.tabIndex(i),
            pressed: lost,
            act: () => {
              roving.moveTo(i);
              dispatch({ kind: 'capture', world, messenger: number });
            },
          };
          return (
            <g key={number} class={`bundle messenger ${fate}`} {...pressable(changeable, press)}>
              <MessengerMark {...messenger} />
            </g>
          );
        })}
      </g>
    </TimeFrame>
  );
}

interface LaneProps {
  readonly scene: TwoGeneralsScene;
  readonly general: TwoGeneralsScene['generals'][number];
  readonly width: number;
}

/** A general's life: its name, what it was told to do, and what it does at the end. */
function Lane({ scene, general: { number, decision }, width }: LaneProps) {
  const words = useFigure().strings.casts[scene.cast];
  const y = LANES[number - 1]!;
  return (
    <g class="lane">
      <path class="line" d={`M${LEFT - 8} ${y}H${LEFT + scene.last * STEP + 8}`} />
      <text class="lane-name" x={LEFT - 16} y={y + 5}>
        {words.short(number)}
      </text>
      {number === 1 && scene.order !== null && (
        <text class="role ordered" x={LEFT - 8} y={LANES[0] - 14}>
          {messengerWords.exchange.holds(scene.order)}
        </text>
      )}
      {decision !== null && <DecidedBadge {...{ decision }} at={{ x: width - 40, y }} size={22} />}
    </g>
  );
}

/** A captured messenger ends half-way, and so does what its sender knows. */
function roadOf({ number, from, to, fate }: Messenger): string {
  const x = LEFT + (number - 1) * STEP;
  const [a, b] = [LANES[from - 1]!, LANES[to - 1]!];
  const share = fate === 'arrived' ? 1 : 0.5;
  return `M${x} ${a}L${x + STEP * share} ${a + (b - a) * share}`;
}

/** A messenger half-way across: its number, or the sign that it was captured. */
function MessengerMark({ number, fate }: Messenger) {
  const at = { x: LEFT + (number - 0.5) * STEP, y: (LANES[0] + LANES[1]) / 2 };
  return (
    <>
      <rect class="hit" x={at.x - STEP / 2} y={LANES[0]} width={STEP} height={LANES[1] - LANES[0]} />
      <BadgeShape saying={fate === 'arrived' || fate === 'sent' ? 'attack' : 'nothing'} at={at} size={24} />
      {fate === 'sent' && (
        <text class="role" x={at.x} y={at.y + 26} text-anchor="middle">
          {messengerWords.exchange.fateUnknown}
        </text>
      )}
      {fate === 'captured' ? (
        <Glyph saying="nothing" x={at.x} y={at.y} size={14} />
      ) : (
        <text class="count" x={at.x} y={at.y + 4.5} font-size="12">
          {number}
        </text>
      )}
    </>
  );
}
