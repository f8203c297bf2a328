/** A seal: wax with the number of whoever cut it; in two halves where it doesn't match its text. */
import type { SealState } from '../../scenes/relayed-scene.ts';
import { tenth } from '../tenth.ts';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly signer: number;
  readonly state: SealState;
}

export const Seal = ({ x, y, radius, signer, state }: Props) => (
  <g class={`seal ${state}`} transform={`translate(${tenth(x)} ${tenth(y)})`}>
    {state === 'broken' ? (
      <>
        <path class="wax" transform="translate(-2 .8) rotate(-12)" d={half(radius + 0.5, 0)} />
        <path class="wax" transform="translate(3 -.6) rotate(14)" d={half(radius + 0.5, 1)} />
      </>
    ) : (
      <>
        <path class="wax" d={blob(radius)} />
        <text y={tenth(radius * 0.45)} text-anchor="middle" font-size={tenth(radius * 1.3)}>
          {signer}
        </text>
      </>
    )}
  </g>
);

/** Half a round seal with a jagged edge: the left one, or the right. */
const half = (r: number, sweep: 0 | 1): string =>
  `M0 ${-r}A${r} ${r} 0 0 ${sweep} 0 ${r}L2 ${tenth(r * 0.4)} -2 0 2 ${tenth(-r * 0.45)}z`;

const LOBES = 9;

/** Wax runs: nine lobes, none quite like the next. */
function blob(r: number): string {
  const at = (turn: number, far: number): string =>
    `${tenth(r * far * Math.cos(turn))} ${tenth(r * far * Math.sin(turn))}`;
  const turn = (2 * Math.PI) / LOBES;
  const lobes = Array.from(
    { length: LOBES },
    (_, i) => `Q${at((i + 0.5) * turn, 1.2 + ((i * 5) % 4) * 0.07)} ${at((i + 1) * turn, 1)}`,
  );
  return `M${at(0, 1)}${lobes.join('')}z`;
}
