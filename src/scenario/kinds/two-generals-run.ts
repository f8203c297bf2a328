/** `2g` in action: the chain of messengers with the scenario's losses, and moves that capture messengers and set the rule. */
import type { Order } from '../../core/model.ts';
import { captures, messengerExchange, type Word } from '../../core/two-generals.ts';
import { outside, roundKept, toggled, type Edited } from '../edit.ts';
import type { Cast } from '../scenario.ts';
import { executing, type Moves, type Running } from './running.ts';
import { MESSENGERS, THRESHOLDS, twoGenerals, type TwoGeneralsScenario } from './two-generals.ts';

/** The chain of messengers with the scenario's losses. */
export const executeTwoGenerals = executing(
  twoGenerals,
  ({ messengers, thresholds }: TwoGeneralsScenario) => messengerExchange(messengers, thresholds),
  ({ lost }: TwoGeneralsScenario) => captures(lost),
);

export interface MessengerSettings {
  readonly messengers?: number;
  readonly thresholds?: readonly [number, number];
  readonly order?: Order;
  readonly cast?: Cast;
}

export interface MessengerMoves extends Moves<TwoGeneralsScenario> {
  configure(scenario: TwoGeneralsScenario, settings: MessengerSettings): Edited<TwoGeneralsScenario>;
  toggleLost(scenario: TwoGeneralsScenario, messenger: number): Edited<TwoGeneralsScenario>;
}

/** Changes the settings; losses of messengers that the chain no longer has, and a round too late, go. */
function configure(scenario: TwoGeneralsScenario, settings: MessengerSettings): Edited<TwoGeneralsScenario> {
  const messengers = settings.messengers ?? scenario.messengers;
  const [first, second] = settings.thresholds ?? scenario.thresholds;
  const thresholds = [first + 0, second + 0] as const; // whoever types −0 means 0
  const clash =
    outside('messengers', messengers, MESSENGERS) ??
    outside('threshold', thresholds[0], THRESHOLDS) ??
    outside('threshold', thresholds[1], THRESHOLDS);
  if (clash) {
    const field = clash.what === 'messengers' ? `k${messengers}` : `w${thresholds.join('.')}`;
    return { kind: 'refused', reason: clash, field };
  }
  return {
    kind: 'edited',
    scenario: {
      ...scenario,
      messengers,
      thresholds,
      order: settings.order ?? scenario.order,
      cast: settings.cast ?? scenario.cast,
      lost: scenario.lost.filter((messenger) => messenger <= messengers),
      round: roundKept(scenario.round, scenario.messengers, messengers),
    },
  };
}

/** Captures a messenger, or lets a captured one through. */
function toggleLost(scenario: TwoGeneralsScenario, messenger: number): Edited<TwoGeneralsScenario> {
  const clash = outside('lost', messenger, { least: 1, most: scenario.messengers });
  if (clash) return { kind: 'refused', reason: clash, field: `x${messenger}` };
  return { kind: 'edited', scenario: { ...scenario, lost: toggled(scenario.lost, messenger) } };
}

export const twoGeneralsRun: Running<TwoGeneralsScenario, Word, MessengerMoves> = {
  execute: executeTwoGenerals,
  moves: { configure, toggleLost },
  // nobody lies here: the road does the damage
  lies: () => 0,
  line: ({ round, from, to, delivered }) =>
    `{"round":${round},"from":${from},"to":${to},"delivered":${delivered}}`,
};
