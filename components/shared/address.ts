/** The addresses of what figures show. A page that is one figure (the lab, an embedded one) has no fragment. */
import { format } from '../../src/scenario/format.ts';
import { linkTo, type Drawing, type Named } from '../../src/scenario/link.ts';
import type { Worlds } from './figure-state.ts';

/** The site's root, with a slash at its end: the sub-path the book was built for. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/**
 * The address of what a figure shows, absolute: on its own page, in the lab, or embedded.
 * @param named what the figure's own page needs beside the scenarios
 */
export function addressOf(
  worlds: Worlds,
  drawing: Drawing,
  where: 'here' | 'lab' | 'embed',
  figure: string,
  named: Named = {},
): string {
  const tokens = worlds.map(format);
  const page =
    where === 'here'
      ? new URL(location.pathname, location.origin)
      : new URL(`${BASE}${where}/`, location.origin);
  return (
    page.href + (where === 'here' ? linkTo(tokens, drawing, figure, named) : linkTo(tokens, drawing, ''))
  );
}
