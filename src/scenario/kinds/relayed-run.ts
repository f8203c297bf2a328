/** Changing scenarios in which orders are relayed, and what the command line prints of their messages. */
import { compareLies, type Lie, type Strategy } from '../../core/adversary.ts';
import type { General, Message, Order, Path } from '../../core/model.ts';
import { formatPath } from '../../core/paths.ts';
import { outside, roundKept, toggled, written, type Edited } from '../edit.ts';
import { lieClash } from '../lie-clash.ts';
import { formatLie, parseLie } from '../lie-text.ts';
import { GENERALS } from '../limits.ts';
import type { Reason } from '../refusals.ts';
import { castFits, type Cast, type OralScenario, type SignedScenario } from '../scenario.ts';
import type { Moves } from './running.ts';

/** A scenario in which orders are relayed, orally or signed. */
export type AnyRelayed = OralScenario | SignedScenario;

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

export interface RelayedMoves<S> extends Moves<S> {
  configure(scenario: S, settings: Settings): Edited<S>;
  tell(scenario: S, lie: Lie): Edited<S>;
  toggleTraitor(scenario: S, general: General): Edited<S>;
}

/**
 * Has the last general of `path` tell `to` this order, null for nothing. Where it would say so anyway no lie is
 * written down. Refused where that general is loyal, or no such message exists.
 * @param sent what travels on a path to a general in a scenario; null: nothing
 */
export function tellAmong<S extends AnyRelayed>(
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

/**
 * Changes the settings; what no longer fits (lies of the pardoned, generals that left, a round too late) goes.
 * @param clash why the kind can't have so many generals and levels
 */
export function configureRelayed<S extends AnyRelayed>(
  scenario: S,
  settings: Settings,
  clash: (changed: S) => Reason | undefined,
): Edited<S> {
  const n = settings.n ?? scenario.n;
  const m = Math.min(settings.m ?? scenario.m, n - 2);
  const traitors = [...new Set(settings.traitors ?? scenario.traitors)]
    .filter((general) => general <= n)
    .sort((a, b) => a - b);
  const changed: S = {
    ...scenario,
    n,
    m,
    order: settings.order ?? scenario.order,
    traitors,
    strategy: settings.strategy ?? scenario.strategy,
    lies: scenario.lies.filter((lie) => !lieClash(lie, n, m + 1, traitors)),
    eyes: scenario.eyes !== null && scenario.eyes <= n ? scenario.eyes : null,
    round: roundKept(scenario.round, scenario.m + 1, m + 1),
  };
  const reason =
    outside('generals', n, GENERALS) ?? outside('m', m, { least: 0, most: n - 2 }) ?? clash(changed);
  if (reason) return { kind: 'refused', reason, field: settings.n === undefined ? `m${m}` : `n${n}` };
  const cast = settings.cast ?? scenario.cast;
  return written({ ...changed, cast: castFits(changed, cast) ? cast : 'generals' }, `t${traitors.join('.')}`);
}

/** Makes a loyal general a traitor and a traitor loyal, by the kind's own `configure`. */
export const toggling =
  <S extends AnyRelayed>(configure: RelayedMoves<S>['configure']) =>
  (scenario: S, general: General): Edited<S> =>
    configure(scenario, { traitors: toggled(scenario.traitors, general) });

/**
 * A relayed message without its closing brace. `JSON.stringify` would do, at three times the time: paths and orders hold
 * nothing that needs escaping.
 */
export function relayedLine({
  round,
  to,
  payload,
}: Message<{ readonly path: Path; readonly order: Order | null }>): string {
  const order = payload.order === null ? 'null' : `"${payload.order}"`;
  return `{"round":${round},"path":"${formatPath(payload.path)}","to":${to},"order":${order}`;
}
