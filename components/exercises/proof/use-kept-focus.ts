/** The focus of a list whose entries change places. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ProofOrder } from './proof-order.ts';

/** What is moved in the list is taken out of the page for a moment, and would lose the focus. */
export function useKeptFocus(order: ProofOrder) {
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<Element | null>(null);
  // Not after the next painting: of two moves in a row, what came after the first would take the second one's turn.
  useLayoutEffect(() => {
    const element = focused.current;
    focused.current = null;
    if (!(element instanceof HTMLElement) || element === document.activeElement) return;
    if (element.isConnected) element.focus();
    else list.current?.querySelector<HTMLElement>('.handle')?.focus();
  }, [order]);
  const keepFocus = (): void => {
    focused.current = document.activeElement;
  };
  return { list, keepFocus };
}
