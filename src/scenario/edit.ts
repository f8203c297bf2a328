/**
 * Changing a scenario by hand: every move that a page offers, as a function from scenario to scenario.
 *
 * A move that can't be made is a value with its reason. A move that makes other things impossible (fewer generals, a
 * traitor pardoned) drops exactly those things, so that the result is always a scenario that the notation can write.
 */
import { compareLies, type Lie, type Strategy } from '../core/adversary.ts';
import type { General, Order } from '../core/model.ts';
import { messageCount } from '../core/paths.ts';
import { format, formatLie } from './format.ts';
import { lieClash } from './lie-clash.ts';
import type { Reason } from './refusals.ts';
import { castFits, LIMITS, type Cast, type OralScenario, type SignedScenario } from './scenario.ts';
import { parseLie } from './lie-text.ts';

/** A scenario in which orders are relayed, orally or signed. */
export type Relayed = OralScenario | SignedScenario;

export type Edited<S extends Relayed = OralScenario> =
  | { readonly kind: 'edited'; readonly scenario: S }
  /** `field`: the part of a token that the move would have written, as a refused token would quote it. */
  | { readonly kind: 'refused'; readonly reason: Reason; readonly field: string };

/** What the settings of a page can change at once. */
export interface Settings {
  readonly n?: number;
  readonly m?: number;
  readonly order?: Order;
  readonly traitors?: readonly General[];
  readonly strategy?: Strategy;
  readonly cast?: Cast;
  /** Of signed messages only. */
  readonly session?: number;
}

/**
 * Has the last general of `path` tell `to` this order, null for nothing. Where it would say so anyway no lie is
 * written down. Refused where that general is loyal, or no such message exists.
 * @param sent what travels on a path to a general in a scenario; null: nothing
 */
export function tellAmong<S extends Relayed>(
  scenario: S,
  lie: Lie,
  sent: (scenario: S, lie: Lie) => Order | null,
): Edited<S> {
  const field = formatLie(lie);
  const clash =
    noSuchMessage(field, scenario.n) ?? lieClash(lie, scenario.n, scenario.m + 1, scenario.traitors);
  if (clash) return { kind: 'refused', reason: clash, field };
  const about = (other: Lie): boolean => compareLies(other, lie) === 0;
  const without = { ...scenario, lies: scenario.lies.filter((other) => !about(other)) };
  if (sent(without, lie) === lie.order) return { kind: 'edited', scenario: without };
  return written({ ...without, lies: [...without.lies, lie].sort(compareLies) }, field);
}

/** Why no message travels on this path to this receiver, whoever the traitors are: what reading the lie would say. */
function noSuchMessage(field: string, n: number): Reason | undefined {
  const read = parseLie(field);
  if (!('code' in read)) return undefined;
  return read.code === 'out-of-range' ? { ...read, most: n } : read;
}

/** The changed scenario, unless its token would be longer than a token may be. */
function written<S extends Relayed>(scenario: S, field: string): Edited<S> {
  const { length } = format(scenario);
  const most = LIMITS.tokenLength;
  return length > most
    ? { kind: 'refused', reason: { code: 'too-long', length, most }, field }
    : { kind: 'edited', scenario };
}

/** Changes the settings; what no longer fits (lies of the pardoned, generals that left, a round too late) goes. */
export function configure<S extends Relayed>(scenario: S, settings: Settings): Edited<S> {
  const n = settings.n ?? scenario.n;
  const m = Math.min(settings.m ?? scenario.m, n - 2);
  const clash = countClash(scenario.kind, n, m);
  if (clash) return { kind: 'refused', reason: clash, field: settings.n === undefined ? `m${m}` : `n${n}` };
  const session = settings.session ?? (scenario.kind === 'sm' ? scenario.session : 0);
  const late = sessionClash(session);
  if (late) return { kind: 'refused', reason: late, field: `e${session}` };
  const traitors = [...new Set(settings.traitors ?? scenario.traitors)]
    .filter((general) => general <= n)
    .sort((a, b) => a - b);
  const changed: S = {
    ...scenario,
    ...(scenario.kind === 'sm' ? { session } : {}),
    n,
    m,
    order: settings.order ?? scenario.order,
    traitors,
    strategy: settings.strategy ?? scenario.strategy,
    lies: scenario.lies.filter((lie) => !lieClash(lie, n, m + 1, traitors)),
    eyes: scenario.eyes !== null && scenario.eyes <= n ? scenario.eyes : null,
    // whoever looked at the end goes on looking at the end
    round: scenario.round > scenario.m ? m + 1 : Math.min(scenario.round, m + 1),
  };
  const cast = settings.cast ?? scenario.cast;
  return written({ ...changed, cast: castFits(changed, cast) ? cast : 'generals' }, `t${traitors.join('.')}`);
}

/** Only OM(m) is exponential. */
function countClash(kind: Relayed['kind'], n: number, m: number): Reason | undefined {
  const { least, most } = LIMITS.generals;
  if (n < least || n > most) return { code: 'out-of-range', what: 'generals', found: n, least, most };
  if (m < 0) return { code: 'out-of-range', what: 'm', found: m, least: 0, most: n - 2 };
  const found = kind === 'om' ? messageCount(n, m) : 0;
  return found > LIMITS.messages ? { code: 'too-many-messages', found, most: LIMITS.messages } : undefined;
}

function sessionClash(found: number): Reason | undefined {
  const { least, most } = LIMITS.session;
  const fits = Number.isInteger(found) && found >= least && found <= most;
  return fits ? undefined : { code: 'out-of-range', what: 'session', found, least, most };
}

/** Makes a loyal general a traitor and a traitor loyal. */
export function toggleTraitor<S extends Relayed>(scenario: S, general: General): Edited<S> {
  const { traitors } = scenario;
  return configure(scenario, {
    traitors: traitors.includes(general)
      ? traitors.filter((traitor) => traitor !== general)
      : [...traitors, general],
  });
}
