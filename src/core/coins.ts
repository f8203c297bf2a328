/**
 * Two generals who throw coins, and an enemy who knows their plan but not how the coins fall.
 *
 * However the coins fall, what is left is a deterministic protocol. The enemy's captures stand in a grid of rounds and
 * senders, two places a round. Captured one place after the other, from the last round back to the first, each is invisible
 * to its sender; and half-way through each round stands a middle pattern. Among the R middle patterns there is always one
 * under which the two disagree, if they attack when nothing is captured and retreat when there was no order. So over all
 * coins together some pattern divides them with a probability of at least 1/R. The secret number attains this: general 1
 * draws which messenger is to be decisive (Varghese and Lynch 1992).
 */
import { agreement } from './conditions.ts';
import type { General, Round } from './model.ts';
import type { Protocol } from './protocol.ts';
import { run } from './run.ts';

/** All that one general sends in one round. */
export interface Place {
  readonly round: Round;
  readonly from: General;
}

/**
 * The 2R places in the order in which the enemy captures them: from the last round to the first, in odd rounds general
 * 1's messengers before general 2's, in even rounds the other way round. So who comes second in a round comes first in
 * the one before it.
 */
export function capturesInOrder(rounds: Round): readonly Place[] {
  return Array.from({ length: rounds }, (_, i) => rounds - i).flatMap((round) =>
    (round % 2 === 1 ? [1, 2] : [2, 1]).map((from) => ({ round, from })),
  );
}

/** What is captured in the middle of a round, 1 ≤ round ≤ rounds: all of later rounds, and the first place of this one. */
export const middlePattern = (rounds: Round, round: Round): readonly Place[] =>
  capturesInOrder(rounds).slice(0, 2 * (rounds - round) + 1);

/** Whether the two decide differently once the order is given and exactly these places are captured. */
export function isDivided<State, Payload>(
  protocol: Protocol<State, Payload>,
  captured: readonly Place[],
): boolean {
  const execution = run(protocol, 'attack', {
    kind: 'channel',
    captures: ({ round, from }) => captured.some((place) => place.round === round && place.from === from),
  });
  return agreement(execution).kind === 'violated';
}
