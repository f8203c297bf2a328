/**
 * One of two neighbouring executions of the proof, in the valley without its sky. The side of the general that can't tell
 * them apart is set off, and is the same in both to the last stroke: what it can't see of the other's messengers happens
 * on the other's side.
 */
import { useRef } from 'preact/hooks';
import { messengerWords } from '#words/messengers.ts';
import { twoGeneralsWords } from '#words/two-generals.ts';
import { Glyph } from '../../drawings/glyphs.tsx';
import { At, em } from '../../drawings/valley/At.tsx';
import { Army, General } from '../../drawings/valley/General.tsx';
import { heightFor, HILLS, POLE, RADIUS, ridge, rowOf, type Side } from '../../drawings/valley/geometry.ts';
import { Land } from '../../drawings/valley/Land.tsx';
import { useMotion } from '../../drawings/valley/use-motion.ts';
import { Walker } from '../../drawings/valley/Walker.tsx';
import { useFigure } from '../../kit/context.ts';
import { pressable, toolbar } from '../../kit/pressable.ts';
import { useRoving } from '../../kit/roving.ts';
import { sayTwoGenerals } from '../../scenes/say-two-generals.ts';
import type { Messenger, TwoGeneralsScene } from '../../scenes/two-generals-scene.ts';
import { pairCapturing } from './chain-proof.ts';

interface Props {
  readonly scene: TwoGeneralsScene;
  /** Who can't tell this execution from the one beside it. */
  readonly same: Side;
}

/** So much of the sky is left out. */
const ABOVE = 172;
const words = twoGeneralsWords.chainProof;

export function PairValley({ scene, same }: Props) {
  const { strings } = useFigure();
  const svg = useRef<SVGSVGElement>(null);
  const shown: TwoGeneralsScene = { ...scene, messengers: seenBeside(scene, same) };
  useMotion(svg, shown);
  const height = heightFor(scene.scenario.messengers);
  const rows = rowOf(scene.scenario.messengers) + 1;
  return (
    <svg
      ref={svg}
      width="100%"
      height={em(height - ABOVE)}
      role="group"
      aria-label={sayTwoGenerals(strings, scene)}
      data-drawing="map"
    >
      <svg y={em(-ABOVE)} width="100%" height={em(height)} overflow="visible">
        <SameHere side={same} {...{ height }} />
        <Land {...{ height, rows }} war={scene.cast === 'generals'} />
        {scene.generals
          .filter(({ decision }) => decision === 'attack')
          .map(({ number }) => (
            <Army key={number} side={number as Side} {...{ height }} />
          ))}
        {([1, 2] as const).map((side) => (
          <Holdings key={side} {...{ scene, side }} />
        ))}
        {scene.generals.map((general) => (
          <General key={general.number} {...{ scene, general }} />
        ))}
        <Messengers scene={shown} />
      </svg>
    </svg>
  );
}

/** Those that reached somebody or were captured; of the other's, what `same` can't see lies on the other's side. */
function seenBeside({ messengers }: TwoGeneralsScene, same: Side): readonly Messenger[] {
  return messengers
    .filter(({ fate }) => fate === 'arrived' || fate === 'captured')
    .map((messenger) => (messenger.to === same ? { ...messenger, near: true } : messenger));
}

/** The side that is the same in both. */
function SameHere({ side, height }: { side: Side; height: number }) {
  const t = side === 1 ? 0 : 51.5;
  return (
    <g class="same-side" aria-hidden="true">
      <rect x={`${t}%`} y={em(ABOVE + 1)} width="48.5%" height={em(height - ABOVE - 2)} rx="4" />
      <At t={HILLS[side - 1]!} y={ABOVE + 19}>
        <text class="aside" text-anchor="middle">
          = {words.same}
        </text>
      </At>
    </g>
  );
}

/** From one letter that a general holds to the next. */
const STEP = 20;

/** What a general has in hand, over its hill: its order if it is general 1, and the messengers that reached it. */
function Holdings({ scene, side }: { scene: TwoGeneralsScene; side: Side }) {
  const arrived = scene.messengers.filter(({ to, fate }) => to === side && fate === 'arrived');
  const ordered = side === 1 && scene.order === 'attack';
  const count = arrived.length + (ordered ? 1 : 0);
  const t = HILLS[side - 1]!;
  const y = ridge(t) - POLE - RADIUS - 17;
  const { noOrder, nothing } = messengerWords.exchange;
  return (
    <At {...{ t, y }} class="holdings">
      {count === 0 && (
        <text class="aside" y="5" text-anchor="middle">
          {side === 1 ? noOrder : nothing}
        </text>
      )}
      {Array.from({ length: count }, (_, i) => {
        const x = STEP * (i - (count - 1) / 2);
        const number = arrived[ordered ? i - 1 : i]?.number;
        return (
          <g key={i} transform={`translate(${x} 0)`}>
            <rect class="slip" x="-9" y="-8" width="18" height="16" rx="1" />
            {number === undefined ? (
              <Glyph saying="attack" x={0} y={0} size={11} />
            ) : (
              <text y="4.500" text-anchor="middle">
                {number}
              </text>
            )}
          </g>
        );
      })}
    </At>
  );
}

/** On the paths. Pressing one goes to the step of the proof that captures it. */
function Messengers({ scene }: { scene: TwoGeneralsScene }) {
  const { live, dispatch } = useFigure();
  const { messengers, scenario } = scene;
  const roving = useRoving(messengers.length);
  return (
    <g
      {...toolbar(live && messengers.length > 0, words.toolbar, roving.onKeyDown)}
      class={live ? 'messages live' : 'messages'}
    >
      {messengers.map((messenger, i) => (
        <g
          key={messenger.number}
          class={`bundle messenger ${messenger.fate}`}
          {...pressable(live, {
            label: words.goTo(messenger.number),
            tabIndex: roving.tabIndex(i),
            act: () => {
              roving.moveTo(i);
              dispatch({ kind: 'show', worlds: pairCapturing(scenario, messenger.number) });
            },
          })}
        >
          <Walker {...{ scene, messenger }} />
        </g>
      ))}
    </g>
  );
}
