/**
 * Printing a scenario: its canonical token, the only form that the software ever writes.
 */
import { formatPath } from '../core/paths.ts';
import type { Lie } from '../core/adversary.ts';
import type { Order } from '../core/model.ts';
import { DEFAULTS, lastRound, type Scenario } from './scenario.ts';

declare const canonical: unique symbol;

/** A canonical token: made by `format` alone, so that equal tokens mean equal scenarios. */
export type Token = string & { readonly [canonical]: true };

/** The canonical token of a scenario: kind; n m o t s e, or k o w x; the lies; v r c. Defaults are left out, except n m o and k o w. */
export function format(scenario: Scenario): Token {
  const fields = [scenario.kind, ...ownFields(scenario), ...openingFields(scenario)];
  return fields.filter((field) => field !== '').join('_') as Token;
}

const when = (differs: boolean, field: string): string => (differs ? field : '');

const letter = (order: Order | null): string => (order === null ? 'x' : order === 'attack' ? 'a' : 'r');

function ownFields(scenario: Scenario): readonly string[] {
  const order = `o${letter(scenario.order)}`;
  if (scenario.kind === '2g') {
    const { messengers, thresholds, lost } = scenario;
    return [`k${messengers}`, order, `w${thresholds.join('.')}`, when(lost.length > 0, `x${lost.join('.')}`)];
  }
  const { n, m, traitors, strategy, lies } = scenario;
  return [
    `n${n}`,
    `m${m}`,
    order,
    when(traitors.length > 0, `t${traitors.join('.')}`),
    when(strategy !== DEFAULTS.strategy, `s${strategy}`),
    scenario.kind === 'sm' ? when(scenario.session !== DEFAULTS.session, `e${scenario.session}`) : '',
    ...lies.map(formatLie),
  ];
}

/** One lie as the notation writes it: `1.2-3r`. */
export const formatLie = ({ path, to, order }: Lie): string => `${formatPath(path)}-${to}${letter(order)}`;

function openingFields(scenario: Scenario): readonly string[] {
  const { eyes, round, cast } = scenario;
  return [
    when(eyes !== null, `v${eyes ?? ''}`),
    when(round !== lastRound(scenario), `r${round}`),
    when(cast !== DEFAULTS.cast, `c${cast}`),
  ];
}
