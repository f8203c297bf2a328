/** The kind of a scenario, for whoever need not know which it is. */
import type { Reason } from '../refusals.ts';
import type { Cast } from '../scenario.ts';
import type { AnyScenario, Kind, Unopened } from './kind.ts';
import type { Known } from './reading.ts';
import { KINDS } from './registry.ts';

export type AnyKind = Kind<AnyScenario, string>;

/** All tags, in the order of the registry. */
export const TAGS: readonly string[] = Object.keys(KINDS);

/** The kind with this tag; undefined where there is none. */
export const kindTagged = (tag: string): AnyKind | undefined =>
  Object.hasOwn(KINDS, tag) ? KINDS[tag as keyof typeof KINDS] : undefined;

/** The kind of a scenario. */
export function kindOf({ kind }: Pick<AnyScenario, 'kind'>): AnyKind {
  const found = kindTagged(kind);
  if (!found) throw new Error(`a scenario of the kind “${kind}”: expected one of ${TAGS.join(', ')}`);
  return found;
}

/** Why this cast can't play a scenario. Customer, shop and payments service are as many as they are. */
export function castClash(
  kind: AnyKind,
  cast: Cast,
  scenario: Unopened<AnyScenario>,
  known: Known,
): Reason | undefined {
  if (cast === 'generals') return undefined;
  if (kind.shop === null) return { code: 'unknown-word', found: cast, expected: ['generals'] };
  const n = kind.generals(scenario);
  return n === kind.shop || known.unreadable('n') ? undefined : { code: 'cast-needs-three', n };
}
