/** The pages of a list that is too long to be shown at once. */
import { useState } from 'preact/hooks';
import { useFigure } from './context.ts';
import { EndButton } from './EndButton.tsx';

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
      <EndButton
        ended={page === 0}
        onPress={() => {
          turn(page - 1);
        }}
      >
        {words.previous}
      </EndButton>
      <span aria-live="polite">{words.page(page + 1, pages)}</span>
      <EndButton
        ended={page === pages - 1}
        onPress={() => {
          turn(page + 1);
        }}
      >
        {words.next}
      </EndButton>
    </p>
  );
}
