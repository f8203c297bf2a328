/**
 * What is slid where it is drawn: the thing itself is pulled along, by mouse or finger, or moved by arrows, Home and End.
 * One behaviour for whatever is moved that way; who uses it says where on it a value lies.
 */
import { useRef } from 'preact/hooks';

export interface Slide {
  /** What is slid, for those who hear it alone. */
  readonly label: string;
  /** How the value is read. */
  readonly said: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** The value at a point, as shares of the width and the height of what is slid. */
  valueAt(x: number, y: number): number;
  onSlide(value: number): void;
}

/** Where a key leads; null: the key is not for us. A page up or down is a tenth of the way. */
export function slidBy(
  key: string,
  { value, least, most }: Pick<Slide, 'value' | 'least' | 'most'>,
): number | null {
  const page = Math.max(1, Math.round((most - least) / 10));
  const steps = new Map([
    ...(['ArrowRight', 'ArrowUp'] as const).map((name) => [name, 1] as const),
    ...(['ArrowLeft', 'ArrowDown'] as const).map((name) => [name, -1] as const),
    ...([
      ['PageUp', page],
      ['PageDown', -page],
      ['Home', -Infinity],
      ['End', Infinity],
    ] as const),
  ] as readonly (readonly [string, number])[]);
  const step = steps.get(key);
  return step === undefined ? null : Math.min(most, Math.max(least, value + step));
}

/** What makes an element a slider; nothing before it is live. */
export function useSlide(live: boolean, slide: Slide) {
  const held = useRef(false);
  if (!live) return {};
  const { label, said, value, least, most } = slide;
  const to = (wanted: number): void => {
    const within = Math.min(most, Math.max(least, Math.round(wanted)));
    if (within !== value) slide.onSlide(within);
  };
  const pull = (event: PointerEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    to(slide.valueAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height));
  };
  const letGo = (): void => {
    held.current = false;
  };
  return {
    role: 'slider' as const,
    // in lower case: on SVG elements Preact sets attributes as they are written
    tabindex: 0,
    'aria-label': label,
    'aria-valuemin': least,
    'aria-valuemax': most,
    'aria-valuenow': value,
    'aria-valuetext': said,
    onKeyDown: (event: KeyboardEvent): void => {
      const wanted = slidBy(event.key, slide);
      if (wanted === null) return;
      event.preventDefault();
      to(wanted);
    },
    onPointerDown: (event: PointerEvent): void => {
      if (event.button !== 0) return;
      held.current = true;
      const element = event.currentTarget as HTMLElement | SVGElement;
      element.setPointerCapture(event.pointerId);
      pull(event);
    },
    onPointerMove: (event: PointerEvent): void => {
      if (held.current) pull(event);
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
