/**
 * What a general knows: its order in as many covers as messengers have come and gone. Every arrival adds one: I know that
 * you know that I know. The dotted one round them all isn't there, for the other may not know of the last.
 */
import { messengerWords } from '#words/messengers.ts';
import { reached, type TwoGeneralsScene } from '../../scenes/two-generals-scene.ts';
import { Glyph } from '../glyphs.tsx';
import { tenth } from '../tenth.ts';
import { At } from './At.tsx';
import { coverAt, COVERS, coverBeyond, LINE, MOST_COVERS, type Side } from './geometry.ts';

interface Props {
  readonly scene: TwoGeneralsScene;
  readonly side: Side;
}

/** How many covers are round a general's order: the number of the last messenger that reached it. Null without an order. */
export function coversOf({ order, messengers }: TwoGeneralsScene, side: Side): number | null {
  const came = messengers.filter(({ to, fate }) => to === side && fate === 'arrived').at(-1);
  return came?.number ?? (side === 1 && order === 'attack' ? 0 : null);
}

export function Covers({ scene, side }: Props) {
  const { exchange } = messengerWords;
  const covers = coversOf(scene, side);
  const drawn = Math.min(covers ?? 0, MOST_COVERS);
  const beyond = coverBeyond(drawn);
  const below = covers === null ? [side === 1 ? exchange.noOrder : exchange.nothing] : exchange.knows(covers);
  return (
    <At t={COVERS.t[side - 1]!} y={COVERS.y} class="covers">
      <rect class="beyond" {...box(beyond)} />
      {Array.from({ length: covers === null ? 0 : drawn + 1 }, (_, i) => (
        <Cover key={i} inside={drawn - i} covers={drawn} />
      ))}
      {covers === null ? (
        <text class="unknown" y="6" text-anchor="middle" font-size="17">
          ?
        </text>
      ) : (
        <>
          <text class="aside" y={tenth(-beyond.height - 6)} text-anchor="middle">
            {exchange.asks}
          </text>
          <Glyph saying="attack" x={0} y={0} size={15} />
        </>
      )}
      {[...below, exchange.reached(reached(scene, side), scene.scenario.thresholds[side - 1]!)].map(
        (text, i) => (
          <text
            key={i}
            class={i === below.length ? 'role' : covers === null ? 'aside' : 'known'}
            y={tenth(beyond.height + LINE * (i + 1))}
            text-anchor="middle"
          >
            {text}
          </text>
        ),
      )}
    </At>
  );
}

const box = ({ width, height }: { width: number; height: number }) => ({
  ...{ x: tenth(-width), y: tenth(-height) },
  ...{ width: tenth(2 * width), height: tenth(2 * height) },
});

/** One cover, with the folds to the one inside it. */
function Cover({ inside, covers }: { inside: number; covers: number }) {
  const { width, height } = coverAt(inside, covers);
  const outermost = covers > 0 && inside === covers;
  const inner = coverAt(Math.max(0, inside - 1), covers);
  const folds = [-1, 1].flatMap((x) =>
    [-1, 1].map(
      (y) => `M${tenth(x * width)} ${tenth(y * height)}L${tenth(x * inner.width)} ${tenth(y * inner.height)}`,
    ),
  );
  return (
    <>
      <rect class={outermost ? 'cover newest' : 'cover'} {...box({ width, height })} />
      {inside > 0 && <path class="fold" d={folds.join('')} />}
    </>
  );
}
