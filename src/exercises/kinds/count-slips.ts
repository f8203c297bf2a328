/**
 * The slips that people make when they count messages, and the number that each would give here. A wrong answer is
 * explained by a slip only where it is that very number.
 */
import { messagesInRound } from '../../core/paths.ts';
import { lastRound, type TwoGeneralsScenario } from '../../scenario/scenario.ts';
import type { Posed } from '../scenario-defaults.ts';
import { countOf, everything, type Ask, type Sent } from './count-model.ts';

export type Slip =
  /** One round was asked for, and all were counted. */
  | 'all-rounds'
  /** All rounds were asked for, and the last alone was counted. */
  | 'last-round'
  | 'round-before'
  | 'round-after'
  /** The same protocol with one round less, or one more. */
  | 'one-round-less'
  | 'one-round-more'
  /** Messages back to the commander, which nobody sends. */
  | 'to-commander'
  /** Everybody's, where one general's were asked for. */
  | 'everybody'
  | 'sent-not-received'
  | 'received-not-sent'
  /** Only what it sent itself, not what others passed on of it. */
  | 'own-only'
  /** The captured messenger left out, or counted as arrived. */
  | 'without-lost'
  | 'with-lost'
  /** Every messenger of the plan, as if nothing were lost. */
  | 'whole-plan'
  /** Executions that differ counted, not patterns. */
  | 'executions';

/** Slips with their numbers, the likeliest first; some of them may be the right number. */
export function slipsOf(scenario: Posed, ask: Ask): readonly (readonly [Slip, number])[] {
  if (ask.of === 'patterns') return patternSlips(scenario);
  const found = [...roundSlips(scenario, ask), ...roleSlips(scenario, ask)];
  return scenario.kind === '2g' ? [...found, ...messengerSlips(scenario, ask)] : found;
}

type Slips = readonly (readonly [Slip, number])[];

function roundSlips(scenario: Posed, ask: Sent): Slips {
  if (scenario.kind === '2g') return [];
  const last = lastRound(scenario);
  const inRound = (round: number): number => countOf(scenario, { ...ask, round });
  if (ask.round !== null) {
    return [
      ['round-before', ask.round > 1 ? inRound(ask.round - 1) : NaN],
      ['round-after', ask.round < last ? inRound(ask.round + 1) : NaN],
      ['all-rounds', countOf(scenario, { ...ask, round: null })],
    ];
  }
  const inOther = (m: number): number =>
    scenario.kind === 'om' && m >= 0 && m <= scenario.n - 2 ? countOf({ ...scenario, m }, ask) : NaN;
  return [
    ['last-round', inRound(last)],
    ['one-round-less', inOther(scenario.m - 1)],
    ['one-round-more', inOther(scenario.m + 1)],
    ['to-commander', ask.role === 'any' ? withCommander(scenario) : NaN],
  ];
}

/** As many more as there are paths to pass on: each once more, to general 1. */
function withCommander(scenario: Posed): number {
  if (scenario.kind !== 'om') return NaN;
  const { n, m } = scenario;
  const back = Array.from({ length: m }, (_, i) => messagesInRound(n, i + 1));
  return countOf(scenario, everything) + back.reduce((sum, count) => sum + count, 0);
}

function roleSlips(scenario: Posed, ask: Sent): Slips {
  const { role } = ask;
  if (role === 'any') return [];
  const other = (instead: Sent['role']): number => countOf(scenario, { ...ask, role: instead });
  return [
    ['own-only', role === 'through' ? other('from') : NaN],
    ['sent-not-received', role === 'to' ? other('from') : NaN],
    ['received-not-sent', role === 'from' ? other('to') : NaN],
    ['everybody', countOf(scenario, { ...ask, role: 'any', general: null })],
  ];
}

function messengerSlips(scenario: TwoGeneralsScenario, { role, general }: Sent): Slips {
  const sent = countOf(scenario, everything);
  const arrived = [1, 2].reduce(
    (sum, to) => sum + countOf(scenario, { ...everything, role: 'to', general: to }),
    0,
  );
  return [
    ['without-lost', role === 'any' ? arrived : NaN],
    [
      'with-lost',
      role === 'to' ? countOf(scenario, { ...everything, role: 'from', general: 3 - general! }) : NaN,
    ],
    ['whole-plan', sent < scenario.messengers && role === 'any' ? scenario.messengers : NaN],
  ];
}

const patternSlips = (scenario: Posed): Slips => {
  if (scenario.kind !== '2g') return [];
  return [
    ['executions', scenario.messengers + 1],
    ['everybody', 2 ** scenario.messengers],
  ];
};
