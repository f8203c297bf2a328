/**
 * A number in a sentence that can be turned: by arrows, Home and End; by a tap on its left half or its right one; by
 * pulling it. Until it can answer it is a word like the others.
 */
import './number-in-text.css';
import { useRef } from 'preact/hooks';
import { useFigure } from './context.ts';

interface Props {
  /** What it counts, for those who hear it alone. */
  readonly label: string;
  /** Null where what is shown has no such number. */
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  onChange(value: number): void;
}

/** So many pixels of pulling are one more. */
const NOTCH = 18;

export function NumberInText(props: Props) {
  const { live } = useFigure();
  const { label, value, least, most } = props;
  const text = value === null ? '–' : String(value);
  const turning = useTurning(props);
  if (!live) return <b class="number-in-text">{text}</b>;
  return (
    <span
      class="number-in-text"
      role="spinbutton"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value ?? least}
      aria-valuetext={text}
      {...turning}
    >
      {text}
    </span>
  );
}

function useTurning({ value, least, most, onChange }: Props) {
  const pulled = useRef<{ readonly x: number; readonly from: number; moved: boolean } | null>(null);
  const from = value ?? least;
  const turn = (to: number): void => {
    const within = Math.min(most, Math.max(least, to));
    if (within !== value) onChange(within);
  };
  return {
    onKeyDown: (event: KeyboardEvent): void => {
      const to = {
        ...{ ArrowUp: from + 1, ArrowRight: from + 1 },
        ...{ ArrowDown: from - 1, ArrowLeft: from - 1 },
      };
      const wanted = { ...to, Home: least, End: most }[event.key];
      if (wanted === undefined) return;
      event.preventDefault();
      turn(wanted);
    },
    onPointerDown: (event: PointerEvent): void => {
      pulled.current = { x: event.clientX, from, moved: false };
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent): void => {
      const { current } = pulled;
      if (!current) return;
      const notches = Math.round((event.clientX - current.x) / NOTCH);
      if (notches === 0 && !current.moved) return;
      current.moved = true;
      turn(current.from + notches);
    },
    onPointerUp: (event: PointerEvent): void => {
      const box = (event.currentTarget as Element).getBoundingClientRect();
      if (pulled.current?.moved === false) turn(from + (event.clientX < box.left + box.width / 2 ? -1 : 1));
      pulled.current = null;
    },
    onPointerCancel: (): void => {
      pulled.current = null;
    },
  };
}
