/** The addresses of what figures show. A page that is one figure (the lab, an embedded one) has no fragment. */
import { format } from '../../src/scenario/format.ts';
import { linkTo, type Drawing, type Named } from '../../src/scenario/link.ts';
import type { Worlds } from '../scenes/figure-state.ts';
import { BASE } from '../platform/root.ts';

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
