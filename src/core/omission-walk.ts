/**
 * The walk from "the loyal commander orders attack" to "the loyal commander orders retreat" that no lieutenant can follow.
 *
 * A stop of the walk is an order and a set of slots that are left out; a slot is all that one general sends another in
 * one round. Everybody follows the protocol on what arrives, and the traitors are exactly those who leave something out:
 * nobody lies, so nobody has to forge anything either. From one stop to the next a single slot is taken away or put
 * back. To do that to the slot from a to b in round r so that only b can notice, and nobody hears of it from b:
 *
 *   silence b in all rounds after r: take away each of its slots, those of the last round first, each by this same
 *   procedure, passing over what is left out already; then take the slot away (or put it back); then put back exactly
 *   what was taken of b, in the opposite order.
 *
 * A slot of the last round has nothing to silence: there is no later round to tell of it in. To silence the commander,
 * treat its slots in this way, the last round first. When it is silent in all rounds, nobody can notice that its order
 * changes; then put everything back. So the second half is the first one walked backwards, under the other order.
 *
 * While a slot of round r is treated, the traitors are the senders a₁ = 1, a₂, … whose slots are in treatment, in rounds
 * that rise strictly up to r, and b if r is not the last round: never more than there are rounds. Each of them is silent
 * in all rounds after the one in which it first leaves something out: it merely stops.
 *
 * The walk depends on nothing but the number of generals and of rounds. It is the argument of Fischer and Lynch (1982),
 * Dolev and Strong (1983) and DeMillo, Lynch and Merritt (1982), in the form for processes that stop of Lynch,
 * Distributed Algorithms (1996), section 6.7. Its length is exponential, but it is counted out, so that any stop of it
 * is found without walking there.
 */
import { COMMANDER, generals, type General, type Order, type Round } from './model.ts';
import { isSameSlot, type Slot } from './slots.ts';

/** One execution of the walk, as far as it does not depend on the protocol. */
export interface Stop {
  readonly order: Order;
  /** What is left out; its senders are the traitors. In the order in which it is taken away. */
  readonly leftOut: readonly Slot[];
}

/** What changes from one stop to the next. */
export type Step =
  | { readonly kind: 'taken' | 'put-back'; readonly slot: Slot }
  /** The commander is silent, and its order changes. */
  | { readonly kind: 'order' };

export interface Walk {
  readonly generals: number;
  readonly rounds: number;
  /** How many steps there are; there is one stop more. */
  readonly steps: number;
  /** Stop 0 … `steps`; throws a RangeError for any other. */
  stop(index: number): Stop;
  /** Step 0 … `steps` − 1, from the stop of that index to the next one; throws a RangeError for any other. */
  step(index: number): Step;
}

/**
 * The walk for protocols of so many rounds.
 * @param n number of generals, at least 2
 * @param rounds 0 to n − 2: with more nobody might be left who can't tell; throws a RangeError beyond, and where the
 *   steps are too many to be counted exactly
 */
export function omissionWalk(n: number, rounds: number): Walk {
  if (!(n >= 2 && rounds >= 0 && rounds <= n - 2)) {
    throw new RangeError(`${rounds} rounds among ${n} generals: expected 0 to ${n - 2}`);
  }
  const plan = new Plan(n, rounds);
  const half = plan.stepsToSilenceCommander();
  const steps = 2 * half + 1;
  if (!Number.isSafeInteger(steps)) {
    throw new RangeError(
      `the walk of ${rounds} rounds among ${n} generals has more steps than can be counted`,
    );
  }
  const stop = (index: number): Stop => {
    refuseBeyond(index, steps);
    return index <= half
      ? { order: 'attack', leftOut: plan.leftOutAfter(index) }
      : { order: 'retreat', leftOut: plan.leftOutAfter(steps - index) };
  };
  const step = (index: number): Step => {
    refuseBeyond(index, steps - 1);
    if (index === half) return { kind: 'order' };
    const [before, after] = [stop(index).leftOut, stop(index + 1).leftOut];
    const [kind, more, fewer] =
      after.length > before.length
        ? (['taken', after, before] as const)
        : (['put-back', before, after] as const);
    const slot = more.find((one) => !fewer.some((other) => isSameSlot(one, other)))!;
    return { kind, slot };
  };
  return { generals: n, rounds, steps, stop, step };
}

function refuseBeyond(index: number, last: number): void {
  if (Number.isInteger(index) && index >= 0 && index <= last) return;
  throw new RangeError(`${index} on the walk: expected a whole number from 0 to ${last}`);
}

/**
 * The first half of a walk, in which the commander is silenced, counted out. Who is being silenced forms a chain
 * a₁ = 1, a₂, …: the slots of its last member are in treatment so that those of the one before can be, and all members are
 * silent already in the rounds after those in treatment.
 */
class Plan {
  private readonly n: number;
  private readonly rounds: number;
  /** By length of the chain and round, steps of a slot whose receiver is not on the chain; counted when asked for. */
  private readonly counted = new Map<string, number>();

  constructor(n: number, rounds: number) {
    this.n = n;
    this.rounds = rounds;
  }

  /** How many steps it takes to silence the commander in all rounds. */
  stepsToSilenceCommander(): number {
    return this.stepsOfRounds(1, 0);
  }

  /** What is left out after so many steps. */
  leftOutAfter(steps: number): readonly Slot[] {
    const leftOut: Slot[] = [];
    this.silence([COMMANDER], 0, steps, leftOut);
    return leftOut;
  }

  /** Steps in which a chain of this length has its last member silenced in all rounds after `round`. */
  private stepsOfRounds(chain: number, round: Round): number {
    let steps = 0;
    for (let later = this.rounds; later > round; later--) {
      // the others on the chain are silent by then, so that a slot to one of them takes one step
      steps += chain - 1 + (this.n - chain) * this.stepsOfSlot(chain, later);
    }
    return steps;
  }

  /** Steps in which a slot is taken away: silence its receiver, take it, and put back what was taken. */
  private stepsOfSlot(chain: number, round: Round): number {
    const key = `${chain}.${round}`;
    const known = this.counted.get(key);
    if (known !== undefined) return known;
    const steps = 2 * this.stepsOfRounds(chain + 1, round) + 1;
    this.counted.set(key, steps);
    return steps;
  }

  /** Silences the last member of the chain after `round`, as far as so many steps go. */
  private silence(chain: readonly General[], round: Round, steps: number, leftOut: Slot[]): void {
    const from = chain.at(-1)!;
    let left = steps;
    for (let later = this.rounds; later > round; later--) {
      for (const to of generals(this.n)) {
        if (to === from) continue;
        if (left === 0) return;
        const needed = chain.includes(to) ? 1 : this.stepsOfSlot(chain.length, later);
        // in the second half of its steps the slot is out, and its receiver’s are being put back
        const taken = left > (needed - 1) / 2;
        if (taken) leftOut.push({ round: later, from, to });
        if (left < needed) {
          this.silence([...chain, to], later, taken ? needed - left : left, leftOut);
          return;
        }
        left -= needed;
      }
    }
  }
}
