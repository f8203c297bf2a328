/** Beside a lieutenant who signs: the set V of orders that it has accepted, in braces, and on a pennant what it decides. */
import type { General, Order } from '../../../src/core/model.ts';
import { useFigure } from '../../kit/context.ts';
import { messagesOf, PAGE, type RelayedScene, type SceneGeneral } from '../../scenes/relayed-scene.ts';
import { Glyph } from '../glyphs.tsx';
import { CHARACTER, Pennant } from '../Held.tsx';
import type { HeldProps } from '../map-parts.ts';
import { tenth } from '../tenth.ts';
import { heldAt } from './sealed-layout.ts';

const SLIP = 21;
const STEP = SLIP + 4;
/** Up to the brace, and the brace with its room. */
const [NAME, BRACE] = [13, 13];

export function HeldSet({ scene, general, layout }: HeldProps) {
  const { strings } = useFigure();
  const { number, decision, you } = general;
  const held = setOf(scene, general);
  const word = decision === null ? '' : strings.map.decides(decision, scene.cast);
  const set = held === null ? 0 : NAME + 2 * BRACE + Math.max(held.length * STEP, 6);
  const wide = Math.max(set, decision === null ? 0 : 36 + word.length * CHARACTER);
  if (wide === 0) return null;
  const { x, y } = heldAt(layout, number, wide, you ? 14 : 0);
  return (
    <g class="held" transform={`translate(${tenth(x)} ${tenth(y)})`}>
      {held !== null && <Braced orders={held} />}
      {decision !== null && (
        <Pennant {...{ decision, word }} width={36 + word.length * CHARACTER} top={held === null ? 0 : 36} />
      )}
    </g>
  );
}

/**
 * The orders that a loyal lieutenant has accepted by now, attack first; null where that isn't seen. A traitor's set is nobody's
 * concern, and of others' sets one general knows nothing.
 */
export function setOf(
  scene: RelayedScene,
  { number, standing, you }: Pick<SceneGeneral, 'number' | 'standing' | 'you'>,
): readonly Order[] | null {
  const { round, eyes, asked } = scene;
  if (number === 1 || round === 0 || asked) return null;
  if (eyes === null ? standing !== 'loyal' : !you) return null;
  return acceptedBy(scene, number);
}

const acceptedBy = (scene: RelayedScene, to: General): readonly Order[] => {
  const good = messagesOf(scene, { to }, 0, PAGE).messages.filter(({ check }) => check === 'accepted');
  return (['attack', 'retreat'] as const).filter((order) =>
    good.some(({ message }) => message.payload.order === order),
  );
};

const Braced = ({ orders }: { orders: readonly Order[] }) => (
  <g class="braced">
    <text class="name" x="0" y="19" font-size="15">
      V
    </text>
    <text class="brace" x={NAME} y="24" font-size="29">
      {'{'}
    </text>
    {orders.map((order, i) => (
      <g key={order} class={`card ${order}`} transform={`translate(${NAME + BRACE + i * STEP} 3.5)`}>
        <rect class="slip-of-paper" width={SLIP} height={SLIP} rx="1.5" />
        <Glyph saying={order} x={SLIP / 2} y={SLIP / 2} size={12} />
      </g>
    ))}
    <text class="brace" x={NAME + BRACE + Math.max(orders.length * STEP - 3, 3)} y="24" font-size="29">
      {'}'}
    </text>
  </g>
);
