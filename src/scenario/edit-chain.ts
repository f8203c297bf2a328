/**
 * Changing a scenario of two generals by hand: capturing messengers, moving thresholds. What the notation refuses is
 * refused here with the same reason.
 */
import type { Order } from '../core/model.ts';
import type { Quantity, Reason } from './refusals.ts';
import { LIMITS, type Cast, type TwoGeneralsScenario } from './scenario.ts';

export type ChainEdited =
  | { readonly kind: 'edited'; readonly scenario: TwoGeneralsScenario }
  /** `field`: the part of a token that the move would have written. */
  | { readonly kind: 'refused'; readonly reason: Reason; readonly field: string };

export interface ChainSettings {
  readonly messengers?: number;
  readonly thresholds?: readonly [number, number];
  readonly order?: Order;
  readonly cast?: Cast;
}

/** Changes the settings; losses of messengers that the chain no longer has, and a round too late, go. */
export function configureChain(scenario: TwoGeneralsScenario, settings: ChainSettings): ChainEdited {
  const messengers = settings.messengers ?? scenario.messengers;
  const [first, second] = settings.thresholds ?? scenario.thresholds;
  const thresholds = [first + 0, second + 0] as const; // whoever types −0 means 0
  const clash =
    outside('messengers', messengers, LIMITS.messengers) ??
    outside('threshold', thresholds[0], LIMITS.threshold) ??
    outside('threshold', thresholds[1], LIMITS.threshold);
  if (clash) {
    const field = clash.what === 'messengers' ? `k${messengers}` : `w${thresholds.join('.')}`;
    return { kind: 'refused', reason: clash, field };
  }
  const atEnd = scenario.round >= scenario.messengers;
  return {
    kind: 'edited',
    scenario: {
      ...scenario,
      messengers,
      thresholds,
      order: settings.order ?? scenario.order,
      cast: settings.cast ?? scenario.cast,
      lost: scenario.lost.filter((messenger) => messenger <= messengers),
      round: atEnd ? messengers : Math.min(scenario.round, messengers),
    },
  };
}

/** Captures a messenger, or lets a captured one through. */
export function toggleLost(scenario: TwoGeneralsScenario, messenger: number): ChainEdited {
  const { lost, messengers } = scenario;
  const clash = outside('lost', messenger, { least: 1, most: messengers });
  if (clash) return { kind: 'refused', reason: clash, field: `x${messenger}` };
  const changed = lost.includes(messenger)
    ? lost.filter((other) => other !== messenger)
    : [...lost, messenger].sort((a, b) => a - b);
  return { kind: 'edited', scenario: { ...scenario, lost: changed } };
}

function outside(what: Quantity, found: number, { least, most }: { least: number; most: number }) {
  const fits = Number.isInteger(found) && found >= least && found <= most;
  return fits ? undefined : ({ code: 'out-of-range', what, found, least, most } as const);
}
