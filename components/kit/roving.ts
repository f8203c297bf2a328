/** One tab stop for many things: Tab enters the group, arrow keys, Home and End move inside it (the ARIA toolbar pattern). */
import { useState } from 'preact/hooks';

export interface Roving {
  /** Which of them is the tab stop. */
  readonly current: number;
  tabIndex(index: number): 0 | -1;
  moveTo(index: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

export function useRoving(count: number): Roving {
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, Math.max(0, count - 1));
  return {
    current: at,
    tabIndex: (index) => (index === at ? 0 : -1),
    moveTo: setCurrent,
    onKeyDown: (event) => {
      const next = nextIndex(event.key, at, count);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      setCurrent(next);
      const group = event.currentTarget as Element;
      group.querySelectorAll<SVGElement | HTMLElement>('[role="button"], button')[next]?.focus();
    },
  };
}

/** Where a key leads from `at` among `count`, around the ends; null: the key is not for us. */
export function nextIndex(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
