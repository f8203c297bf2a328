/** General 1 or 2 at the head of its row. */
import { At } from '../../drawings/valley/At.tsx';

export const NumberedDisc = ({ general, y }: { general: 1 | 2; y: number }) => (
  <At t={0.04} {...{ y }}>
    <circle class="disc" r="11" />
    <text class="number" y="5" text-anchor="middle">
      {general}
    </text>
  </At>
);
