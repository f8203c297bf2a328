/**
 * A lecture whose address carries a scenario, but names no figure that shows it, or none at all: the first that does is
 * found before the reader comes to it, and waits for its link like one that was named. Where the fragment names nothing
 * on the page, the page goes there.
 */
import { figureAddressed } from '../../components/platform/figure-address.ts';

export function showAddressed(): void {
  const slug = figureAddressed();
  const figure = slug === null || slug === '' ? null : document.getElementById(slug);
  if (!figure) return;
  figure.dataset['asked'] = '';
  if (!document.querySelector(':target')) figure.scrollIntoView();
}
