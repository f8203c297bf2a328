/**
 * A figure and the address bar. On a page with several figures the fragment says whose scenario the address carries; a
 * page that is one figure (the lab, an embedded one) has no fragment.
 */
import { format } from '../../src/scenario/format.ts';
import { linkTo, readLink, type Drawing } from '../../src/scenario/link.ts';
import type { Worlds } from './figure-state.ts';

/** Whether an address carries scenarios for the figure with this slug ('' on a page that is one figure). */
export function isAsked(address: URL, figure: string): boolean {
  const link = readLink(address);
  return link.tokens.length > 0 && link.figure === figure;
}

/** The site's root, with a slash at its end: the sub-path the book was built for. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of what a figure shows, absolute: on its own page, in the lab, or embedded. */
export function addressOf(
  worlds: Worlds,
  drawing: Drawing,
  where: 'here' | 'lab' | 'embed',
  figure: string,
): string {
  const tokens = worlds.map(format);
  const page =
    where === 'here'
      ? new URL(location.pathname, location.origin)
      : new URL(`${BASE}${where}/`, location.origin);
  return page.href + linkTo(tokens, drawing, where === 'here' ? figure : '');
}
