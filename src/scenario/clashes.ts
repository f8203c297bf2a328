/**
 * Holding the fields of a token against each other: fields that are fine by themselves and not together.
 */
import { messageCount } from '../core/paths.ts';
import { refuse, type Fields, type Read } from './fields.ts';
import { lieClash } from './lie-clash.ts';
import type { Quantity, Reason, Refusal } from './refusals.ts';
import { castFits, generalsIn, lastRound, LIMITS, type Scenario } from './scenario.ts';

/** The most that each number may be in a scenario, as far as its other fields could be read. */
export type Bounds = Readonly<Record<'m' | 'traitor' | 'lost' | 'eyes' | 'round' | 'general-in-lie', number>>;

export function boundsIn(scenario: Scenario, { m, unreadable }: Fields): Bounds {
  const messengers = LIMITS.messengers.most;
  const n = unreadable.has('n') ? LIMITS.generals.most : generalsIn(scenario);
  const bounds = { m: n - 2, traitor: n, eyes: n, 'general-in-lie': n };
  if (scenario.kind === '2g') {
    const k = unreadable.has('k') ? messengers : scenario.messengers;
    return { ...bounds, lost: k, round: k };
  }
  // without a readable m, or an n for its default to follow from, nothing can be said to be too late for it
  const open = unreadable.has('m') || (unreadable.has('n') && !m);
  return { ...bounds, lost: messengers, round: open ? LIMITS.generals.most - 1 : lastRound(scenario) };
}

/** What can't stand beside the other fields; of two that clash, the one that is not n. */
export function clashes(scenario: Scenario, fields: Fields, bounds: Bounds): readonly Refusal[] {
  const found: Refusal[] = [];
  const check = (read: Read<unknown> | undefined, reason: Reason | undefined): void => {
    if (read && reason) found.push(refuse(read.piece, reason));
  };
  const above = (what: keyof Bounds, value: number | undefined, least = 1): Reason | undefined =>
    value !== undefined && value > bounds[what]
      ? { code: 'out-of-range', what, found: value, least, most: bounds[what] }
      : undefined;

  check(fields.m, above('m', fields.m?.value, 0) ?? tooManyMessages(scenario, fields));
  check(fields.t, above('traitor', fields.t?.value.at(-1)));
  check(fields.x, above('lost', fields.x?.value.at(-1)));
  check(fields.v, above('eyes', fields.v?.value));
  check(fields.r, above('round', fields.r?.value, 0));
  if (!fields.unreadable.has('n')) check(fields.c, castClash(scenario));
  if (scenario.kind === '2g') return found;
  const traitors = fields.unreadable.has('t') ? undefined : scenario.traitors;
  for (const lie of fields.lies) {
    check(lie, lieClash(lie.value, bounds['general-in-lie'], bounds.round, traitors));
  }
  return found;
}

const castClash = (scenario: Scenario): Reason | undefined =>
  castFits(scenario, scenario.cast) ? undefined : { code: 'cast-needs-three', n: generalsIn(scenario) };

/** Only OM(m) is exponential: SM(m) relays each of two orders once. */
function tooManyMessages(scenario: Scenario, { unreadable }: Fields): Reason | undefined {
  if (scenario.kind !== 'om' || unreadable.has('n')) return undefined;
  const found = messageCount(scenario.n, scenario.m);
  return found > LIMITS.messages ? { code: 'too-many-messages', found, most: LIMITS.messages } : undefined;
}

/** The refusal of a number that is out of every range, with the range that holds in this scenario. */
export function tightened(refusal: Refusal, bounds: Bounds): Refusal {
  if (refusal.code !== 'out-of-range') return refusal;
  const bound = (bounds as Partial<Record<Quantity, number>>)[refusal.what];
  return bound === undefined ? refusal : { ...refusal, most: bound };
}
