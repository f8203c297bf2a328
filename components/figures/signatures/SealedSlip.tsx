/** An order on a slip of paper, under a seal. */
import type { Order } from '../../../src/core/model.ts';
import { commonWords } from '#words/common.ts';
import { Glyph } from '../../drawings/glyphs.tsx';
import { Seal } from '../../drawings/signed/Seal.tsx';
import type { SealState } from '../../scenes/relayed-scene.ts';

interface Props {
  readonly order: Order;
  readonly signer: number;
  readonly state: SealState;
}

export const SealedSlip = ({ order, signer, state }: Props) => (
  <svg class="sealed-slip" viewBox="0 0 150 82" width="150" height="82" aria-hidden="true">
    <g class={`bundle ${order}`}>
      <rect class="pill" x="2" y="2" width="132" height="58" rx="2" />
      <Glyph saying={order} x={26} y={30} size={18} />
      <text class="word" x="42" y="35" font-size="15">
        {commonWords.casts.generals.order(order)}
      </text>
    </g>
    <Seal x={112} y={60} radius={16} {...{ signer, state }} />
  </svg>
);
