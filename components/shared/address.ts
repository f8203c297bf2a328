/**
 * A figure and the address bar. On a page with several figures the fragment says whose scenario the address carries; a
 * page that is one figure (the lab, an embedded one) has no fragment.
 */
import { format } from '../../src/scenario/format.ts';
import { linkTo, readLink, type Drawing } from '../../src/scenario/link.ts';
import { parse } from '../../src/scenario/parse.ts';
import type { Refusal } from '../../src/scenario/refusals.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { draws, type Drawings } from './drawings.ts';
import type { Playable, Worlds } from './figure-state.ts';

/** How many scenarios one figure shows at most. */
export const MOST_WORLDS = 2;

/** What the address asks of a figure. */
export type Asked =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'open';
      readonly worlds: Worlds;
      readonly drawing: Drawing | null;
      readonly tooMany: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly good: Scenario }
  /** No figure draws this kind, or this one does not. */
  | { readonly kind: 'not-executable' | 'not-drawn'; readonly scenario: Scenario };

/**
 * Reads what an address asks of the figure with this slug ('' on a page that is one figure).
 * @param drawings the kinds of scenario the figure can show
 */
export function askedOf(address: URL, figure: string, drawings: Drawings): Asked {
  const link = readLink(address);
  if (link.tokens.length === 0 || link.figure !== figure) return { kind: 'nothing' };
  const worlds: Playable[] = [];
  for (const token of link.tokens.slice(0, MOST_WORLDS)) {
    const parsed = parse(token);
    if (parsed.kind === 'refused') return parsed;
    if (parsed.scenario.kind === 'sm') return { kind: 'not-executable', scenario: parsed.scenario };
    if (!draws(drawings, parsed.scenario)) return { kind: 'not-drawn', scenario: parsed.scenario };
    worlds.push(parsed.scenario);
  }
  return { kind: 'open', worlds, drawing: link.drawing, tooMany: link.tokens.length > MOST_WORLDS };
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
