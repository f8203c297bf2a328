/** A messenger in the valley: on foot with its letter, lying where it was captured, or a place that is kept for it. */
import { messengerWords } from '#words/messengers.ts';
import type { TwoGeneralsScene, Messenger } from '../../scenes/two-generals-scene.ts';
import { tenth } from '../tenth.ts';
import { At, em, percent } from './At.tsx';
import { directionOf, labelOf, pathAt, placeOf, ROW, rowOf } from './geometry.ts';

interface Props {
  readonly scene: TwoGeneralsScene;
  readonly messenger: Messenger;
}

export function Walker({ scene, messenger }: Props) {
  const { number, fate } = messenger;
  const place = placeOf(messenger);
  const direction = directionOf(messenger);
  const lost = scene.scenario.lost.includes(number);
  const own = messenger.from === scene.eyes;
  const text = messengerWords.exchange.label(number, fate, lost, scene.cast, own);
  const { x, y, anchor, width } = labelOf(messenger, text);
  return (
    <>
      <rect
        class="hit"
        x={percent(direction === 1 ? 0.5 : 0)}
        y={em(pathAt(rowOf(number), 0.5) - ROW - 3)}
        width="50%"
        height={em(ROW)}
      />
      <At {...place}>
        <rect
          class="pill"
          x={tenth(anchor === 'start' ? x - 4 : x - width - 4)}
          y={y - 14}
          width={tenth(width + 8)}
          height="19"
          rx="4"
        />
        <text {...{ x, y }} text-anchor={anchor}>
          {text}
        </text>
        {fate === 'sent' && (
          <text class="unanswered" x={x + direction * 24} y={y} text-anchor={anchor} font-size="26">
            ?
          </text>
        )}
      </At>
      <g data-walk={number}>
        <At {...place}>
          <g transform={direction === 1 ? undefined : 'scale(-1 1)'}>
            <Body {...{ fate }} />
          </g>
        </At>
      </g>
    </>
  );
}

function Body({ fate }: Pick<Messenger, 'fate'>) {
  switch (fate) {
    case 'arrived':
      return <Standing />;
    case 'captured':
      return <Fallen />;
    case 'sent':
      return <Letter x={0} y={-11} />;
    case 'unsent':
    case 'later':
      return <rect class="kept" x="-8" y="-17" width="16" height="12" />;
  }
}

const Standing = () => (
  <g class="man">
    <path class="halo" d="M-6 0V-9C-6-20-4-36 .5-36 5-36 5.500-22 20-23V-11L6-9V0Z" />
    <Legs />
    <path class="coat" d="M-6-9C-6-20-4-26 .5-26.500 5-26 5.500-18 5-9ZM2-22 9-18V-16L2-19Z" />
    <circle class="coat" cx=".5" cy="-31" r="4.400" />
    <Letter x={13} y={-17} />
  </g>
);

/** Turned at the hips while it walks. */
const Legs = () => (
  <g transform="translate(0 -11)">
    <path class="leg" d="M0 0 -3 11" />
    <path class="leg" d="M0 0 3.500 11" />
  </g>
);

const Fallen = () => (
  <>
    <g class="man down" transform="rotate(-82) translate(3 -4)">
      <Legs />
      <path class="coat" d="M-6-9C-6-20-4-26 .5-26.500 5-26 5.500-18 5-9Z" />
      <circle class="coat" cx=".5" cy="-31" r="4.400" />
    </g>
    <path class="cross" d="M-17-22-5-10M-5-22-17-10" />
    <g class="dropped">
      <Letter x={17} y={-5} />
    </g>
  </>
);

const Letter = ({ x, y }: { x: number; y: number }) => (
  <path class="letter" transform={`translate(${x} ${y})`} d="M-7-5H7V5H-7ZM-7-5 0 1 7-5" />
);
