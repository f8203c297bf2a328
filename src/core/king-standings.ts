/**
 * Where every general stands after each round of an execution of phase king, worked out from what reached it; of a traitor,
 * where a loyal general in its place would stand, which says what its truthful messages would have been.
 */
import type { Execution } from './execution.ts';
import { generals, givenTo, type Message, type Order, type Round } from './model.ts';
import {
  phaseKing,
  phaseKingBroadcast,
  saidBy,
  stepOf,
  type Beginning,
  type Standing,
} from './phase-king.ts';
import type { Said, Slot } from './slots.ts';

/** Whether an execution began with inputs or with a commander's order. */
export const beginningOf = ({ inputs }: Pick<Execution<Said>, 'inputs'>): Beginning =>
  inputs ? 'inputs' : 'order';

/** Element r: after round r, general 1 first; element 0: before the first. */
export function standings(execution: Execution<Said>): readonly (readonly Standing[])[] {
  const { parameters, inputs, order, rounds } = execution;
  const [n, f] = [Number(parameters['n']), Number(parameters['f'])];
  const protocol = inputs ? phaseKing(n, f) : phaseKingBroadcast(n, f);
  let now = generals(n).map((self) => protocol.start(self, givenTo(inputs ?? order, self)));
  const all = [now];
  for (const round of generals(rounds)) {
    const sent = messagesIn(execution, round).filter(({ delivered }) => delivered);
    now = now.map((state) =>
      protocol.transition(
        state,
        round,
        sent.filter(({ to }) => to === state.self),
      ),
    );
    all.push(now);
  }
  return all;
}

/** The messages of a round, those withheld among them. */
export function messagesIn({ log }: Execution<Said>, round: Round): readonly Message<Said>[] {
  const [start, end] = log.range(round);
  return Array.from({ length: end - start }, (_, i) => log.at(start + i));
}

/**
 * What a loyal general in the sender's place would have said in a slot; null: nothing.
 * @param all the standings of the execution
 */
export const truthIn = (
  execution: Execution<Said>,
  all: readonly (readonly Standing[])[],
  { round, from }: Slot,
): Order | null => saidBy(all[round - 1]![from - 1]!, stepOf(beginningOf(execution), round));
