/**
 * Two generals on two hills, the city between them, and the messengers on foot through the valley, two on a path. What
 * each general knows stands over its hill. From one general's place the other side is dark. Pressing a messenger
 * captures it, or lets it through.
 */
import { useRef } from 'preact/hooks';
import { messengerWords } from '#words/messengers.ts';
import { useFigure } from '../kit/context.ts';
import { pressable, toolbar } from '../kit/pressable.ts';
import { useRoving } from '../kit/roving.ts';
import { twoGeneralsLine } from '../scenes/two-generals-line.ts';
import type { TwoGeneralsScene } from '../scenes/two-generals-scene.ts';
import { sayTwoGenerals } from '../scenes/say-two-generals.ts';
import { em } from './valley/At.tsx';
import { Covers } from './valley/Covers.tsx';
import { Army, General } from './valley/General.tsx';
import { heightFor, rowOf, type Side } from './valley/geometry.ts';
import { Land } from './valley/Land.tsx';
import { Darkness, Sky } from './valley/Sky.tsx';
import { useMotion } from './valley/use-motion.ts';
import { Walker } from './valley/Walker.tsx';

export interface ValleyProps {
  readonly scene: TwoGeneralsScene;
  readonly world: number;
}

export function Valley({ scene, world }: ValleyProps) {
  const { strings, id } = useFigure();
  const svg = useRef<SVGSVGElement>(null);
  useMotion(svg, scene);
  const height = heightFor(scene.scenario.messengers);
  const eyes = scene.eyes as Side | null;
  const shade = `${id}-valley-${world}-shade`;
  const war = scene.cast === 'generals';
  const known = ([1, 2] as const).filter((side) => eyes === null || side === eyes);
  return (
    <svg
      ref={svg}
      width="100%"
      height={em(height)}
      role="group"
      aria-label={sayTwoGenerals(strings, scene)}
      data-drawing="map"
    >
      {eyes !== null && <Shade id={shade} {...{ eyes }} />}
      <Sky {...{ scene, height }} />
      <g {...(eyes === null ? {} : { mask: `url(#${shade})` })}>
        <Land {...{ height, war }} rows={rowOf(scene.scenario.messengers) + 1} />
      </g>
      {eyes !== null && <Darkness {...{ eyes, height }} />}
      {war &&
        scene.generals
          .filter(({ decision }) => decision === 'attack')
          .map(({ number }) => <Army key={number} side={number as Side} {...{ height }} />)}
      {known.map((side) => (
        <Covers key={side} {...{ scene, side }} />
      ))}
      {scene.generals.map((general) => (
        <General key={general.number} {...{ scene, general }} />
      ))}
      <Messengers {...{ scene, world }} />
    </svg>
  );
}

/** The valley, and below it what has just become true. */
export function ToldValley(props: ValleyProps) {
  return (
    <>
      <Valley {...props} />
      <ValleyLine scene={props.scene} />
    </>
  );
}

/** What becomes true as the drawing is looked at. It stands below it, and is in the drawing's name for those who hear it. */
function ValleyLine({ scene }: Pick<ValleyProps, 'scene'>) {
  const { said, point } = twoGeneralsLine(scene);
  return (
    <p class="valley-line">
      {said}
      {point !== '' && (
        <>
          {' '}
          <b>{point}</b>
        </>
      )}
    </p>
  );
}

/** Hides the land on the far side. */
function Shade({ id, eyes }: { id: string; eyes: Side }) {
  const [near, far] = eyes === 1 ? ['0.36', '0.5'] : ['0.64', '0.5'];
  return (
    <defs>
      <linearGradient id={`${id}-fade`} x1={near} x2={far} y1="0" y2="0">
        <stop offset="0" stop-color="#fff" />
        <stop offset="1" stop-color="#fff" stop-opacity="0" />
      </linearGradient>
      <mask id={id} maskUnits="userSpaceOnUse" x="0" y="0" width="100%" height="100%">
        <rect width="100%" height="100%" fill={`url(#${id}-fade)`} />
      </mask>
    </defs>
  );
}

function Messengers({ scene, world }: ValleyProps) {
  const { live, dispatch } = useFigure();
  const { exchange } = messengerWords;
  const { messengers, scenario, cast } = scene;
  const roving = useRoving(messengers.length);
  const changeable = live && scene.eyes === null;
  return (
    <g
      {...toolbar(changeable, exchange.toolbar(cast), roving.onKeyDown)}
      class={live ? 'messages live' : 'messages'}
    >
      {messengers.map((messenger, i) => {
        const { number, fate } = messenger;
        const lost = scenario.lost.includes(number);
        return (
          <g
            key={number}
            class={`bundle messenger ${fate}`}
            data-part={`messenger-${number}`}
            {...pressable(changeable, {
              label: exchange.press(number, fate, lost, cast),
              tabIndex: roving.tabIndex(i),
              pressed: lost,
              act: () => {
                roving.moveTo(i);
                dispatch({ kind: 'capture', world, messenger: number });
              },
            })}
          >
            <Walker {...{ scene, messenger }} />
          </g>
        );
      })}
    </g>
  );
}
