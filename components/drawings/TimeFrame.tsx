/** What a drawing over time stands in: it scrolls by itself where it is wider than the page. */
import type { ComponentChildren } from 'preact';
import { useFigure } from '../kit/context.ts';
import { scrollable } from '../kit/pressable.ts';

interface Props {
  /** All of it in words. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** How much larger it is shown than drawn. */
  readonly scale?: number;
  readonly children: ComponentChildren;
}

export function TimeFrame({ label, width, height, scale = 1, children }: Props) {
  const { strings, live } = useFigure();
  return (
    <div class="scrolled" {...scrollable(live, strings.drawings.time)}>
      <svg
        class="time"
        viewBox={`0 0 ${width} ${height}`}
        width={width * scale}
        height={height * scale}
        role="group"
        aria-label={label}
        data-drawing="time"
      >
        {children}
      </svg>
    </div>
  );
}
