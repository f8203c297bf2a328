/**
 * Marks of what a reader has done, on whatever page lists it: a mark stands in the page from the first, invisible, with
 * the name of what it stands for, and is shown once the browser keeps that. A lecture counts as read when its end comes
 * into view.
 */
import { readStored, writeStored } from '../progress/storage.ts';

export function startMarks(): void {
  const base = document.documentElement.dataset['base'] ?? '/';
  const store = (): Storage => localStorage;
  const show = (): void => {
    for (const mark of document.querySelectorAll<HTMLElement>('[data-mark]')) {
      mark.dataset['kept'] = readStored(store, mark.dataset['mark']!, base) ?? '';
    }
  };
  // a page that is gone back to, and one that stands open while another tab works
  addEventListener('pageshow', show);
  addEventListener('storage', show);
  const end = document.querySelector<HTMLElement>('[data-end]');
  if (!end) return;
  new IntersectionObserver(([seen]) => {
    if (seen?.isIntersecting !== true) return;
    writeStored(store, end.dataset['end']!, base, 'done');
    show();
  }).observe(end);
}
