/**
 * The engine that breaks every protocol of at most f rounds (Fischer and Lynch 1982; Dolev and Strong 1983; DeMillo,
 * Lynch and Merritt 1982).
 *
 * The walk of omission-walk.ts leads from the execution in which a loyal commander orders attack to the one in which it
 * orders retreat, and between any two neighbours there is a lieutenant, loyal in both, that sees the same in both and so
 * decides the same. If the loyal lieutenants of every execution agreed, all of them would decide alike all along the
 * walk; but at one end the commander must be obeyed that said attack, at the other the one that said retreat. So some
 * execution of the walk breaks IC1 or IC2. At most f generals are traitors in it, and all they do is leave messages out:
 * they need no forged signature, so f + 1 rounds are needed for signed messages, too.
 *
 * To find the two neighbours between which it happens, the walk is halved again and again: its ends differ, so one of
 * its halves has ends that differ. Of 8,641 steps some fifteen executions are run.
 */
import type { Traitors } from './adversary.ts';
import { judge } from './conditions.ts';
import { isLoyal, type Execution } from './execution.ts';
import { lieutenants, type General, type Order } from './model.ts';
import { omissionWalk, type Step, type Walk } from './omission-walk.ts';
import type { Protocol } from './protocol.ts';
import { run } from './run.ts';
import { isSameSlot, type Slot } from './slots.ts';

/** Two neighbours on the walk, one of which breaks a condition. */
export interface RoundsBreak<Payload> {
  readonly walk: Walk;
  /** The step between the two: 0 for the first of the walk. */
  readonly step: number;
  /** In the order of the walk. */
  readonly executions: readonly [Execution<Payload>, Execution<Payload>];
  readonly condition: 'IC1' | 'IC2';
  /** Which of the two breaks it. */
  readonly broken: 0 | 1;
  /** A lieutenant, loyal in both, that can't tell them apart. */
  readonly blind: General;
}

/** Traitors who follow the protocol, except that these slots stay empty. What is left out stays in the log. */
export function leavingOut<Payload>(slots: readonly Slot[]): Traitors<Payload> {
  return {
    kind: 'traitors',
    traitors: [...new Set(slots.map(({ from }) => from))].sort((a, b) => a - b),
    send: (_round, truthful) =>
      truthful.map((message) =>
        slots.some((slot) => isSameSlot(slot, message)) ? { ...message, delivered: false } : message,
      ),
  };
}

/** The execution of a protocol at one stop of the walk. */
export function executionAt<State, Payload>(
  protocol: Protocol<State, Payload>,
  walk: Walk,
  index: number,
): Execution<Payload> {
  const { order, leftOut } = walk.stop(index);
  return run(protocol, order, leavingOut(leftOut));
}

/**
 * Breaks a deterministic protocol for Byzantine agreement, with oral messages or signed ones.
 * @param protocol of at most f rounds, for at least f + 2 generals; the engine throws where it is not, where the protocol
 *   throws, and where it notices that it is not deterministic
 * @param f how many traitors there may be
 */
export function breakTooFewRounds<State, Payload>(
  protocol: Protocol<State, Payload>,
  f: number,
): RoundsBreak<Payload> {
  refuseOthers(protocol, f);
  const walk = omissionWalk(protocol.generals, protocol.rounds);
  const at = (index: number): Execution<Payload> => executionAt(protocol, walk, index);
  const [first, last] = [at(0), at(walk.steps)];
  if (disobeyed(first)) return between(walk, 0, [first, at(1)], 'IC2', 0);
  if (disobeyed(last)) return between(walk, walk.steps - 1, [at(walk.steps - 1), last], 'IC2', 1);
  return turningPoint(walk, first, last, at);
}

/** Halves the walk between an execution in which all loyal lieutenants attack and a later one in which they don't. */
function turningPoint<Payload>(
  walk: Walk,
  first: Execution<Payload>,
  last: Execution<Payload>,
  at: (index: number) => Execution<Payload>,
): RoundsBreak<Payload> {
  let [before, after] = [
    { index: 0, execution: first },
    { index: walk.steps, execution: last },
  ];
  while (after.index - before.index > 1) {
    const index = Math.floor((before.index + after.index) / 2);
    const execution = at(index);
    if (allDecide(execution, 'attack')) before = { index, execution };
    else after = { index, execution };
  }
  return between(walk, before.index, [before.execution, after.execution], 'IC1', 1);
}

/** Two neighbours, with the first lieutenant that is blind to what lies between them. */
function between<Payload>(
  walk: Walk,
  step: number,
  executions: readonly [Execution<Payload>, Execution<Payload>],
  condition: 'IC1' | 'IC2',
  broken: 0 | 1,
): RoundsBreak<Payload> {
  const [blind] = blindTo(walk.step(step), executions);
  const [one, other] = executions.map(({ decisions }) => decisions.get(blind!));
  const { agreement, validity } = judge(executions[broken]);
  if (one !== other || (condition === 'IC1' ? agreement : validity).kind !== 'violated') {
    throw new Error(
      `general ${blind} saw the same twice and decided ${one} and ${other}: the protocol is not deterministic`,
    );
  }
  return { walk, step, executions, condition, broken, blind: blind! };
}

/** The lieutenants, loyal in both executions of a step, that can't notice it, ascending: all but who is written to. */
export function blindTo(
  step: Step,
  [before, after]: readonly [Execution<unknown>, Execution<unknown>],
): readonly General[] {
  return lieutenants(before.generals).filter(
    (general) =>
      isLoyal(before, general) &&
      isLoyal(after, general) &&
      (step.kind === 'order' || step.slot.to !== general),
  );
}

const disobeyed = (execution: Execution<unknown>): boolean => judge(execution).validity.kind === 'violated';

const allDecide = (execution: Execution<unknown>, order: Order): boolean => {
  const { agreement } = judge(execution);
  return agreement.kind === 'holds' && agreement.order === order;
};

function refuseOthers(
  { problem, generals, rounds }: Pick<Protocol<unknown, unknown>, 'problem' | 'generals' | 'rounds'>,
  f: number,
): void {
  if (problem !== 'byzantine-agreement') {
    throw new Error(`the walk is an argument about byzantine-agreement, not about ${problem}`);
  }
  if (generals < f + 2) {
    throw new Error(
      `with ${f} traitors the walk is an argument about ${f + 2} generals or more, not ${generals}`,
    );
  }
  if (rounds > f) {
    throw new Error(`with ${f} traitors the walk is an argument about at most ${f} rounds, not ${rounds}`);
  }
}
