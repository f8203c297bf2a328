/**
 * The map of two generals: a camp on each side of the valley, the city between them, and one road a messenger, the
 * first on top. Pressing a messenger captures it, or lets it through.
 */
import { messengerWords } from '#words/messengers.ts';
import type { TwoGeneralsScene, Messenger } from '../scenes/two-generals-scene.ts';
import { reached } from '../scenes/two-generals-scene.ts';
import type { Voice } from '../../src/words/voice.ts';
import { ArrowHead } from './ArrowHead.tsx';
import { useFigure } from '../kit/context.ts';
import { City } from './City.tsx';
import { Glyph } from './glyphs.tsx';
import { pressable, toolbar } from '../kit/pressable.ts';
import { useRoving } from '../kit/roving.ts';
import { sayTwoGenerals } from '../scenes/say-two-generals.ts';

const WIDTH = 360;
const LEFT = 46;
const RIGHT = WIDTH - 46;
const TOP = 112;
const ROW = 46;
const RADIUS = 24;
/** What is said below a camp begins so far from the edge, or ends there, however long it is. */
const EDGE = 6;

export function Valley({ scene, world }: { scene: TwoGeneralsScene; world: number }) {
  const { strings, id, live, dispatch } = useFigure();
  const { exchange } = messengerWords;
  const { messengers, scenario } = scene;
  const height = TOP + scenario.messengers * ROW + 8;
  const roving = useRoving(messengers.length);
  const prefix = `${id}-valley-${world}`;
  return (
    <svg
      class="map"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="group"
      aria-label={sayTwoGenerals(strings, scene)}
      data-drawing="map"
    >
      <defs>
        <ArrowHead id={`${prefix}-head`} saying="attack" />
      </defs>
      {scene.cast === 'generals' && <City centre={{ x: WIDTH / 2, y: 42 }} />}
      {[LEFT, RIGHT].map((x) => (
        <path key={x} class="post" d={`M${x} 92V${height - 8}`} />
      ))}
      {scene.generals.map((general) => (
        <Camp key={general.number} {...{ scene, general }} />
      ))}
      <g
        {...toolbar(live && scene.eyes === null, exchange.toolbar(scene.cast), roving.onKeyDown)}
        class={live ? 'messages live' : 'messages'}
      >
        {messengers.map((messenger, i) => (
          <g
            key={messenger.number}
            class={`bundle messenger ${messenger.fate}`}
            {...pressable(live && scene.eyes === null, {
              label: exchange.press(
                messenger.number,
                messenger.fate,
                scenario.lost.includes(messenger.number),
                scene.cast,
              ),
              tabIndex: roving.tabIndex(i),
              pressed: scenario.lost.includes(messenger.number),
              act: () => {
                roving.moveTo(i);
                dispatch({ kind: 'capture', world, messenger: messenger.number });
              },
            })}
          >
            <Road
              {...{ messenger, prefix }}
              lost={scenario.lost.includes(messenger.number)}
              voice={scene.cast}
            />
          </g>
        ))}
      </g>
    </svg>
  );
}

function Camp({
  scene,
  general,
}: {
  scene: TwoGeneralsScene;
  general: TwoGeneralsScene['generals'][number];
}) {
  const { strings } = useFigure();
  const { exchange } = messengerWords;
  const { number, decision, you } = general;
  const words = strings.casts[scene.cast];
  const x = number === 1 ? LEFT : RIGHT;
  const [beside, anchor] = number === 1 ? ([x + 34, 'start'] as const) : ([x - 34, 'end'] as const);
  const known = scene.eyes === null || you;
  const caption = you ? strings.map.you : scene.cast === 'generals' ? '' : words.short(number);
  return (
    <g class={`general ${known ? 'loyal' : 'unknown'}`}>
      {you && <circle class="observed" cx={x} cy={42} r={RADIUS + 4.5} />}
      <circle class="ground" cx={x} cy={42} r={RADIUS} />
      <text class="number" x={x} y={49} font-size="20.6">
        {number}
      </text>
      <text class="role" x={beside} y={38} text-anchor={anchor}>
        {caption}
      </text>
      {number === 1 && scene.order !== null && (
        <text class="role" x={beside} y={22} text-anchor={anchor}>
          {exchange.holds(scene.order)}
        </text>
      )}
      {decision !== null && (
        <text class={`decision ${decision}`} x={beside} y={caption === '' ? 47 : 54} text-anchor={anchor}>
          {words.briefly(decision)}
        </text>
      )}
      {known && (
        <text class="role" x={number === 1 ? EDGE : WIDTH - EDGE} y={84} text-anchor={anchor}>
          {exchange.reached(reached(scene, number), scene.scenario.thresholds[number - 1]!)}
        </text>
      )}
    </g>
  );
}

interface RoadProps {
  readonly messenger: Messenger;
  readonly prefix: string;
  readonly lost: boolean;
  readonly voice: Voice;
}

function Road({ messenger, prefix, lost, voice }: RoadProps) {
  const { number, from, fate } = messenger;
  const { exchange } = messengerWords;
  const y = TOP + (number - 1) * ROW + ROW / 2 - 6;
  const [start, end] = from === 1 ? [LEFT + 4, RIGHT - 5] : [RIGHT - 4, LEFT + 5];
  const middle = WIDTH / 2;
  const text = exchange.label(number, fate, lost, voice);
  const width = text.length * 6.6 + 32;
  const gone = fate === 'unsent' || fate === 'later';
  return (
    <>
      <rect class="hit" x={LEFT} y={y - ROW / 2} width={RIGHT - LEFT} height={ROW} />
      {fate === 'captured' || fate === 'sent' ? (
        <path class="road attack" d={`M${start} ${y}H${middle}`} />
      ) : (
        <path
          class={`road ${gone ? 'nothing' : 'attack'}`}
          d={`M${start} ${y}H${end}`}
          {...(gone ? {} : { 'marker-end': `url(#${prefix}-head)` })}
        />
      )}
      <rect class="pill" x={middle - width / 2} y={y - 13} width={width} height="26" rx="13" />
      <Glyph
        saying={fate === 'arrived' || fate === 'sent' ? 'attack' : 'nothing'}
        x={middle - width / 2 + 14}
        y={y}
        size={12}
      />
      <text x={middle - width / 2 + 24} y={y + 4.5}>
        {text}
      </text>
    </>
  );
}
