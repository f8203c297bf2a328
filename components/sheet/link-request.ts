/**
 * What an address asks of a figure. It takes the notation's parser, so figures fetch this only where an address carries
 * a scenario for them.
 */
import { readLink, type Drawing } from '../../src/scenario/link.ts';
import { parse } from '../../src/scenario/parse.ts';
import type { Refusal } from '../../src/scenario/refusals.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { draws, type Drawings } from '../drawings/drawings.ts';
import type { Playable, Worlds } from '../scenes/figure-state.ts';

/** How many scenarios one figure shows at most. */
export const MOST_WORLDS = 2;

/** What the address asks of a figure. */
export type LinkRequest =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'open';
      readonly worlds: Worlds;
      readonly drawing: Drawing | null;
      readonly tooMany: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** The text in which it is, as it was read: positions count in it. */
      readonly text: string;
      /** What can be shown in its place: all that was asked for, without these fields. */
      readonly good: Worlds;
      readonly left: readonly string[];
      readonly drawing: Drawing | null;
    }
  /** This figure doesn't draw this kind. */
  | { readonly kind: 'not-drawn'; readonly scenario: Scenario };

/**
 * Reads what an address asks of the figure that it speaks to (figure-address.ts).
 * @param drawings the kinds of scenario the figure can show
 */
export function requestIn(address: URL, drawings: Drawings): LinkRequest {
  const { tokens, drawing } = readLink(address);
  if (tokens.length === 0) return { kind: 'nothing' };
  const worlds: Playable[] = [];
  const left: string[] = [];
  let damage: Pick<Extract<LinkRequest, { kind: 'refused' }>, 'refusal' | 'text'> | null = null;
  for (const text of tokens.slice(0, MOST_WORLDS)) {
    const parsed = parse(text);
    const scenario = parsed.kind === 'parsed' ? parsed.scenario : parsed.good;
    if (parsed.kind === 'refused') {
      damage ??= { refusal: parsed.refusal, text };
      left.push(...parsed.left);
    } else if (!draws(drawings, scenario)) return { kind: 'not-drawn', scenario };
    worlds.push(scenario);
  }
  if (damage === null) return { kind: 'open', worlds, drawing, tooMany: tokens.length > MOST_WORLDS };
  const good = worlds.every((world) => draws(drawings, world)) ? worlds : [];
  return { kind: 'refused', ...damage, good, left, drawing };
}
