/**
 * “Step through” under a statement leads to the page of its proof. Where scripts run, the steps are shown in the lecture
 * instead: what does that is fetched when somebody asks for it.
 */
import { loadPart } from '../../../components/platform/load-part.ts';

/** Whether a click asks for the link itself, here and not in another window. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

export function startStepping(): void {
  for (const link of document.querySelectorAll('a[data-steps]')) link.setAttribute('aria-expanded', 'false');
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-steps]');
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    void loadPart(() => import('./stepping.ts')).then(({ openOrClose }) => openOrClose(link));
  });
}
