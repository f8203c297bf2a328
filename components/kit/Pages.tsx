/** The pages of a list that is too long to be shown at once. */
import { useState } from 'preact/hooks';
import { BackAndOn } from './EndButton.tsx';
import { useFigure } from './context.ts';

interface Shown {
  /** From 0; always one that is there, also when the list has become shorter. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  turn(page: number): void;
}

/** Which page is shown of a list of `total` entries, `size` on a page. */
export function usePages(total: number, size: number): Shown {
  const [wanted, turn] = useState(0);
  const pages = Math.max(1, Math.ceil(total / size));
  return { page: Math.min(wanted, pages - 1), pages, turn };
}

/** Turns the pages, where there are several and the figure answers. */
export function Pages({ page, pages, turn }: Shown) {
  const { strings, live } = useFigure();
  const words = strings.transcript;
  if (pages === 1 || !live) return null;
  return (
    <p class="pages">
      <BackAndOn at={page} last={pages - 1} words={{ back: words.previous, on: words.next }} go={turn}>
        <span aria-live="polite">{words.page(page + 1, pages)}</span>
      </BackAndOn>
    </p>
  );
}
