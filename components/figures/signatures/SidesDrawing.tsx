/**
 * The equation S·B = R + k·A, drawn: each side is a point of 32 bytes, one upwards and one downwards, a bar a byte. Where both are
 * the same one is the other's mirror image.
 */
import './sides.css';
import { signatureWords } from '#words/signatures.ts';
import type { Bytes, Sealed } from './sealed.ts';

/** In units of the drawing: a byte's column, the longest bar, and the room for names. */
const [COLUMN, HIGH, NAMES] = [9, 34, 62];
const LENGTH = 32;

export function SidesDrawing({ sides }: Pick<Sealed, 'sides'>) {
  const words = signatureWords.signIt.sides;
  const width = NAMES + LENGTH * COLUMN;
  const alike = sides ? sides.left.filter((byte, i) => byte === sides.right[i]).length : 0;
  return (
    <figure class="sides" role="group" aria-label={words.title}>
      <svg viewBox={`0 0 ${width} ${2 * HIGH + 10}`} aria-hidden="true">
        <text x="0" y={HIGH - 8}>
          {words.left}
        </text>
        <text x="0" y={HIGH + 26}>
          {words.right}
        </text>
        <path class="axis" d={`M${NAMES} ${HIGH + 5}H${width}`} />
        {sides && (
          <>
            <Bars bytes={sides.left} other={sides.right} up />
            <Bars bytes={sides.right} other={sides.left} />
          </>
        )}
      </svg>
      <p>{sides ? words.alike(alike, LENGTH) : words.none}</p>
    </figure>
  );
}

interface BarsProps {
  readonly bytes: Bytes;
  readonly other: Bytes;
  readonly up?: boolean;
}

const Bars = ({ bytes, other, up = false }: BarsProps) => (
  <g>
    {bytes.map((byte, i) => {
      const high = Math.round(2 + (byte / 255) * (HIGH - 2));
      return (
        <rect
          key={i}
          class={byte === other[i] ? 'same' : 'different'}
          x={NAMES + i * COLUMN + 1}
          y={up ? HIGH + 4 - high : HIGH + 6}
          width={COLUMN - 3}
          height={high}
        />
      );
    })}
  </g>
);
