/** Small drawings of what one does: in an execution and, where none shows it, proofs, counts, borders, programs and chains. */
import type { ComponentChildren, VNode } from 'preact';
import { oralCell, signedCell } from '../../core/check/cell.ts';
import { Miniature } from '../../../components/drawings/miniature/Miniature.tsx';
import { AskedMark, type Asked } from '../../../components/drawings/miniature/parts.tsx';
import { recordedNamed } from '../recorded.ts';

/** The picture of a topic, as each file of `pictures/` has one. @param id a prefix of the drawing's ids, its own on the page */
export type Picture = (topic: string, id: string) => VNode;

interface ExecutionProps {
  /** By name or token. */
  readonly scenario: string;
  /** What is left open. */
  readonly asks?: Asked;
  readonly id: string;
}

export const Execution = ({ scenario, asks, id }: ExecutionProps) => (
  <Miniature scenario={recordedNamed(scenario)} {...{ asks, id }} mute />
);

const Drawing = ({
  width,
  height,
  children,
}: {
  width: number;
  height: number;
  children: ComponentChildren;
}) => (
  <svg class="miniature" viewBox={`0 0 ${width} ${height}`}>
    {children}
  </svg>
);

/** Where the steps of a proof lie before they are in order, each a step to the side. */
const SHIFTS = [0, 42, 14, 64];

export const Steps = () => (
  <Drawing width={300} height={190}>
    {SHIFTS.map((x, i) => (
      <g key={i} transform={`translate(${20 + x} ${14 + i * 43})`}>
        <rect class="slip" width="196" height="33" rx="2" />
        <text class="number" x="20" y="23" font-size="19">
          {[3, 1, 4, 2][i]}
        </text>
        <path class="line-of-text" d={`M42 13h${[128, 110, 134, 92][i]!}M42 22h${[86, 120, 60, 104][i]!}`} />
      </g>
    ))}
  </Drawing>
);

const ENVELOPE = 'M0 0H26V18H0ZM0 0 13 10 26 0';

/** Letters in heaps, a heap a round, and how many they are together. */
export const Rounds = ({ letters, sealed }: { letters: readonly number[]; sealed: boolean }) => (
  <Drawing width={300} height={190}>
    {letters.map((many, round) => {
      const middle = 150 + (round - (letters.length - 1) / 2) * 84;
      const x = middle - (many > 1 ? 29 : 13);
      return (
        <g key={round}>
          {Array.from({ length: many }, (_, i) => (
            <g key={i} transform={`translate(${x + (i % 2) * 32} ${104 - Math.floor(i / 2) * 27})`}>
              <path class="letter" d={ENVELOPE} />
              {sealed && <circle class="wax" cx="13" cy="15" r="4.500" />}
            </g>
          ))}
          {round > 0 && (
            <text class="sum" x={middle - 42} y="121" text-anchor="middle" font-size="24">
              +
            </text>
          )}
        </g>
      );
    })}
    <path class="rule" d="M40 138H260" />
    <AskedMark at={{ x: 150, y: 163 }} size={34} />
  </Drawing>
);

const CELL = 21;

interface BorderProps {
  readonly asked: readonly [n: number, f: number];
  readonly signed: boolean;
}

/** A corner of the grid of generals and traitors as the check has it: what is broken is filled; one cell is asked. */
export function Border({ asked: [across, up], signed }: BorderProps) {
  const placeOf = (n: number, f: number) => ({ x: 24 + (n - 2) * CELL, y: 22 + (4 - f) * 34 });
  const cells = [4, 3, 2, 1].flatMap((f) =>
    Array.from({ length: 12 }, (_, i) => {
      const n = i + 2;
      const { kind } = signed ? signedCell(n, f, f) : oralCell(n, f, f);
      return { kind, ...placeOf(n, f) };
    }),
  );
  const asked = placeOf(across, up);
  const path = (kind: string): string =>
    cells
      .filter((cell) => cell.kind === kind)
      .map(({ x, y }) => `M${x + 1.5} ${y + 1.5}h${CELL - 3}v28h-${CELL - 3}z`)
      .join('');
  return (
    <Drawing width={300} height={180}>
      <path class="vacuous" d={path('vacuous')} />
      <path class="broken" d={path('broken')} />
      <path class="holds" d={path('holds')} />
      <AskedMark at={{ x: asked.x + CELL / 2, y: asked.y + 15.5 }} size={34} />
    </Drawing>
  );
}

/** A program on the left, and on the right the triangle or the chain that it breaks in one place. */
export const Program = ({ generals }: { generals: 2 | 3 }) => (
  <Drawing width={300} height={180}>
    <rect class="slip" x="14" y="22" width="132" height="138" rx="3" />
    <path class="line-of-text" d="M30 46h52M44 66h72M44 86h58M58 106h62M44 126h40M30 146h14" />
    <text class="code" x="164" y="98" font-size="26">
      →
    </text>
    {generals === 3 ? (
      <>
        <path class="edge" d="M244 46 208 122M218 136H272" />
        <path class="edge broken" d="M248 46 282 122" />
        <path class="cross" d="M257 76l18 18m0-18l-18 18" />
        {[
          [246, 38],
          [204, 136],
          [286, 136],
        ].map(([x, y]) => (
          <circle key={x} class="place" cx={x} cy={y} r="14" />
        ))}
      </>
    ) : (
      <>
        <path class="edge" d="M246 34V62M246 118V146" />
        <path class="edge broken" d="M246 62V118" />
        <path class="cross" d="M237 81l18 18m0-18l-18 18" />
        {[30, 62, 118, 150].map((y) => (
          <circle key={y} class="place" cx="246" cy={y} r="10" />
        ))}
      </>
    )}
  </Drawing>
);

/** Chains of seals, one of which may not be what it seems. */
export const Chain = () => (
  <Drawing width={300} height={180}>
    {[0, 1, 2].map((row) => (
      <g key={row} transform={`translate(40 ${18 + row * 52})`}>
        <rect class="slip" width="220" height="40" rx="2" />
        <path class="line-of-text" d="M16 20h50" />
        {[1, 2, 3].slice(0, 3 - (row % 2)).map((signer, i) => (
          <g key={signer} transform={`translate(${98 + i * 46} 20)`}>
            <circle class="wax" r="15" />
            <text class="signer" y="6" text-anchor="middle" font-size="18">
              {signer}
            </text>
          </g>
        ))}
      </g>
    ))}
    <AskedMark at={{ x: 262, y: 38 }} size={34} />
  </Drawing>
);
