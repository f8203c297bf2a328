/** The lines that all signatures of a chain cover, once, and for each the line that only it covers, its seal at its end. */
import { Seal } from '../../drawings/signed/Seal.tsx';
import { linesOf, type ChainLink } from './chains.ts';

/** In units of the drawing: a line of text, a line with a seal, and where brackets begin. */
const [LINE, SEALED, BRACKETS] = [18, 32, 252];
const SEAL = 132;

export function Covers({ links, at }: { readonly links: readonly ChainLink[]; readonly at: number | null }) {
  const shared = linesOf(links[0]!.text).slice(0, -1);
  const below = shared.length * LINE + 12;
  const rowOf = (i: number): number => below + 18 + i * SEALED;
  return (
    <svg
      class="sign-covers"
      viewBox={`0 0 300 ${rowOf(links.length - 1) + 22}`}
      role="img"
      aria-label={shared.join(', ')}
    >
      {shared.map((line, i) => (
        <text key={line} x="4" y={18 + i * LINE} font-size="12">
          {line}
        </text>
      ))}
      {links.map(({ signer, text }, i) => {
        const x = BRACKETS + i * 18;
        const away = at !== null && at !== i;
        return (
          <g key={signer} class={away ? 'away' : at === i ? 'chosen' : ''}>
            <path class="bracket" d={`M${x - 12} ${10 - i * 4}H${x}V${rowOf(i)}H${SEAL}`} />
            <text x="4" y={rowOf(i) + 4} font-size="12">
              {linesOf(text).at(-1)}
            </text>
            <Seal x={SEAL} y={rowOf(i)} radius={11} {...{ signer }} state="whole" />
          </g>
        );
      })}
    </svg>
  );
}
