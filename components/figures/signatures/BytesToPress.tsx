/** Bytes in hexadecimal digits, of which one can be pressed: one tab stop, and arrow keys from byte to byte. */
import { toolbar } from '../../kit/pressable.ts';
import { useRoving } from '../../kit/roving.ts';
import type { Bytes } from './sealed.ts';

interface Props {
  readonly bytes: Bytes;
  readonly label: string;
  readonly live: boolean;
  /** Which is open; null: none. */
  readonly at: number | null;
  nameOf(at: number, digits: string): string;
  onPress(at: number): void;
}

export function BytesToPress({ bytes, label, live, at, nameOf, onPress }: Props) {
  const roving = useRoving(bytes.length);
  return (
    <p class="hex bytes" {...toolbar(live, label, roving.onKeyDown)}>
      {bytes.map((byte, i) => {
        const digits = byte.toString(16).padStart(2, '0');
        if (!live) return <span key={i}>{digits}</span>;
        return (
          <button
            key={i}
            type="button"
            tabIndex={roving.tabIndex(i)}
            aria-label={nameOf(i, digits)}
            aria-pressed={i === at}
            onClick={() => {
              roving.moveTo(i);
              onPress(i);
            }}
          >
            {digits}
          </button>
        );
      })}
    </p>
  );
}
