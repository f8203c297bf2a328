/** What asking for a number of confirmations means, as a scenario, and the loss that splits the two for it. */
import { breakTwoGenerals } from '../../../src/core/chain-of-executions.ts';
import { messengerExchange } from '../../../src/core/two-generals.ts';
import type { TwoGeneralsScenario } from '../../../src/scenario/scenario.ts';
import type { Worlds } from '../../scenes/figure-state.ts';
import { sameRoad } from './chain-proof.ts';

/** The numbers of confirmations that the figure offers: beyond twelve the drawing only gets longer. */
export const CHOICES: readonly number[] = Array.from({ length: 13 }, (_, confirmations) => confirmations);

/** How many confirmations the figure opens with. */
export const FIRST = 2;

/**
 * General 1 attacks once `confirmations` messengers reached it; general 2 once it has sent off the last confirmation
 * that 1 asks for, or, if 1 asks for none, once it has the message. Nothing is lost.
 */
export function confirmedPlan(confirmations: number): TwoGeneralsScenario {
  const messengers = Math.max(1, 2 * confirmations);
  return {
    kind: '2g',
    messengers,
    thresholds: [confirmations, Math.max(1, confirmations)],
    order: 'attack',
    lost: [],
    eyes: null,
    round: messengers,
    cast: 'generals',
  };
}

/** The same with the messenger captured that the chain engine finds: the two decide differently. */
export function splitting(confirmations: number): TwoGeneralsScenario {
  const scenario = confirmedPlan(confirmations);
  const { execution } = breakTwoGenerals(messengerExchange(scenario.messengers, scenario.thresholds));
  const lost = [...execution.log].filter(({ delivered }) => !delivered).map(({ round }) => round);
  return { ...scenario, lost };
}

/** How many confirmations the plan asks for that a figure shows, if it is one of these plans. */
export const askedIn = ([shown]: Worlds): number | null =>
  shown?.kind === '2g'
    ? (CHOICES.find((confirmations) => sameRoad(confirmedPlan(confirmations), { ...shown, lost: [] })) ??
      null)
    : null;

/** The choice whose loss a figure shows, if it shows one: a link may have opened it. */
export const chosenIn = ([shown]: Worlds): number | null =>
  CHOICES.find((confirmations) => sameRoad(splitting(confirmations), shown)) ?? null;
