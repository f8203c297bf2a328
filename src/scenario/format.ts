/**
 * Printing a scenario: its canonical token, the only form that the software ever writes.
 */
import type { AnyScenario } from './kinds/kind.ts';
import { kindOf, type AnyKind } from './kinds/kind-of.ts';
import type { Opening, Scenario } from './scenario.ts';

declare const canonical: unique symbol;

/** A canonical token: made by `format` alone, so that equal tokens mean equal scenarios. */
export type Token = string & { readonly [canonical]: true };

/**
 * The canonical token of a scenario: its kind's tag; the kind's own fields, in the kind's order; what is listed, lies say;
 * v r c. What says its default is left out, except where the kind always writes it (n m o, k o w).
 */
export function format(scenario: Scenario): Token {
  const kind = kindOf(scenario);
  const fields = [scenario.kind, ...ownFields(kind, scenario), ...openingFields(kind, scenario)];
  return fields.join('_') as Token;
}

function ownFields({ fields, listed }: AnyKind, scenario: AnyScenario): readonly string[] {
  const written: string[] = [];
  for (const letter of Object.keys(fields)) {
    const text = fields[letter]!.write(scenario);
    if (text !== null) written.push(letter + text);
  }
  for (const list of listed) for (const item of list.of(scenario)) written.push(list.write(item));
  return written;
}

function openingFields(kind: AnyKind, scenario: AnyScenario): readonly string[] {
  const { eyes, round, cast }: Opening = scenario;
  return [
    ...(eyes === null ? [] : [`v${eyes}`]),
    ...(round === kind.rounds(scenario) ? [] : [`r${round}`]),
    ...(cast === DEFAULT_CAST ? [] : [`c${cast}`]),
  ];
}

/** Where nothing is said the generals play themselves. */
export const DEFAULT_CAST = 'generals';
