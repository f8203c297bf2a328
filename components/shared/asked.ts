/**
 * What an address asks of a figure. It takes the notation's parser, so figures fetch this only where an address carries
 * a scenario for them.
 */
import { readLink, type Drawing } from '../../src/scenario/link.ts';
import { parse } from '../../src/scenario/parse.ts';
import '../../src/strings/shop.ts'; // a link may ask for the shop's cast
import type { Refusal } from '../../src/scenario/refusals.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { isAsked } from './address.ts';
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
  /** This figure doesn't draw this kind. */
  | { readonly kind: 'not-drawn'; readonly scenario: Scenario };

/**
 * Reads what an address asks of the figure with this slug ('' on a page that is one figure).
 * @param drawings the kinds of scenario the figure can show
 */
export function askedOf(address: URL, figure: string, drawings: Drawings): Asked {
  if (!isAsked(address, figure)) return { kind: 'nothing' };
  const link = readLink(address);
  const worlds: Playable[] = [];
  for (const token of link.tokens.slice(0, MOST_WORLDS)) {
    const parsed = parse(token);
    if (parsed.kind === 'refused') return parsed;
    if (!draws(drawings, parsed.scenario)) return { kind: 'not-drawn', scenario: parsed.scenario };
    worlds.push(parsed.scenario);
  }
  return { kind: 'open', worlds, drawing: link.drawing, tooMany: link.tokens.length > MOST_WORLDS };
}
