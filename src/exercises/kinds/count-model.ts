/**
 * Counting messages: which ones are asked for, and how many they are.
 *
 * In OM(m) the number follows from n and m alone (Lamport, Shostak and Pease 1982, section 3): every sequence of r + 1
 * different generals that begins with the commander is one message of round r, its last general the receiver. In SM(m)
 * and between two generals it depends on what was said and what was lost, so the execution is replayed and counted.
 */
import { Memory } from '../../core/memory.ts';
import { generals, type General, type Message, type Round } from '../../core/model.ts';
import { messagesInRound } from '../../core/paths.ts';
import type { SignedOrder } from '../../core/signature-chains.ts';
import { executeTwoGenerals } from '../../scenario/kinds/two-generals-run.ts';
import { executeSigned } from '../../scenario/kinds/sm-run.ts';
import { format } from '../../scenario/format.ts';
import type { OralScenario, SignedScenario, TwoGeneralsScenario } from '../../scenario/scenario.ts';
import type { Posed } from '../scenario-defaults.ts';

/** What a general has to do with the messages that are counted; `through`: it signed or said them, first or later. */
export type Role = 'to' | 'from' | 'through';

/** Messages that are sent: of one round or of all, of one general or of everybody. Those to two generals must arrive. */
export interface Sent {
  readonly of: 'messages';
  /** Null: of all rounds. */
  readonly round: Round | null;
  readonly role: Role | 'any';
  /** Whom the role is about; null where it is nobody's. */
  readonly general: General | null;
}

/** How the two generals end: together, or not. */
export type Ending = 'both-attack' | 'both-retreat' | 'apart';

/** Patterns of losses: of the 2^k ways to capture messengers, those that end like this. */
export interface Patterns {
  readonly of: 'patterns';
  readonly ending: Ending;
}

export type Ask = Sent | Patterns;

export const everything: Sent = { of: 'messages', round: null, role: 'any', general: null };

/** How many; a whole number. */
export function countOf(scenario: Posed, ask: Ask): number {
  if (ask.of === 'patterns') return patterns(scenario as TwoGeneralsScenario, ask.ending);
  switch (scenario.kind) {
    case 'om':
      return inOral(scenario, ask);
    case 'sm':
      return inSigned(scenario, ask);
    case '2g':
      return ofMessengers(scenario, ask);
  }
}

/** The rounds of a scenario that an ask is about. */
const roundsOf = (last: Round, { round }: Sent): readonly Round[] =>
  generals(last).filter((here) => round === null || here === round);

function inOral({ n, m }: OralScenario, ask: Sent): number {
  return roundsOf(m + 1, ask)
    .map((round) => share(n, round, ask) * messagesInRound(n, round))
    .reduce((sum, count) => sum + Math.round(count), 0);
}

/** Which part of a round's messages is this general's: all lieutenants have the same, in every place behind the commander. */
export function share(n: number, round: Round, { role, general }: Sent): number {
  switch (role) {
    case 'any':
      return 1;
    case 'to':
      return general === 1 ? 0 : 1 / (n - 1);
    case 'from':
      if (general === 1) return round === 1 ? 1 : 0;
      return round === 1 ? 0 : 1 / (n - 1);
    case 'through':
      return general === 1 ? 1 : (round - 1) / (n - 1);
  }
}

/** One instance is counted in several ways, and checking signatures takes its time. */
const LOGS = new Memory<readonly Message<SignedOrder>[]>(8);
const logOf = (scenario: SignedScenario): readonly Message<SignedOrder>[] =>
  LOGS.recall(format(scenario), () => [...executeSigned(scenario).log]);

function inSigned(scenario: SignedScenario, ask: Sent): number {
  const { general, role } = ask;
  return logOf(scenario).filter(({ round, from, to, payload }) => {
    if (ask.round !== null && round !== ask.round) return false;
    if (role === 'any') return true;
    return role === 'through' ? payload.path.includes(general!) : (role === 'to' ? to : from) === general;
  }).length;
}

function ofMessengers(scenario: TwoGeneralsScenario, { role, general }: Sent): number {
  return [...executeTwoGenerals(scenario).log].filter(({ from, to, delivered }) =>
    role === 'any' ? true : role === 'from' ? from === general : delivered && to === general,
  ).length;
}

/** What happens depends on the first loss alone: with messenger i the first, 2^(k − i) patterns are the same execution. */
function patterns(scenario: TwoGeneralsScenario, ending: Ending): number {
  return firstLosses(scenario)
    .filter((one) => one.ending === ending)
    .reduce((sum, one) => sum + one.patterns, 0);
}

/** One class of patterns: the first messenger that is lost (null: none is), how many patterns, and how they end. */
export interface FirstLoss {
  readonly first: number | null;
  readonly patterns: number;
  readonly ending: Ending;
}

export function firstLosses(scenario: TwoGeneralsScenario): readonly FirstLoss[] {
  const { messengers: k } = scenario;
  return [...generals(k), null].map((first) => ({
    first,
    patterns: first === null ? 1 : 2 ** (k - first),
    ending: endingOf({ ...scenario, lost: first === null ? [] : [first] }),
  }));
}

export function endingOf(scenario: TwoGeneralsScenario): Ending {
  const [one, other] = [...executeTwoGenerals(scenario).decisions.values()];
  if (one !== other) return 'apart';
  return one === 'attack' ? 'both-attack' : 'both-retreat';
}
