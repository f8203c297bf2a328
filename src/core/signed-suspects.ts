/**
 * Who may be a traitor, from what one general saw of SM(m).
 *
 * As with oral messages (suspects.ts), what a view rules out comes down to contradictions, and the sets of traitors that it allows
 * are those with a member in each. Here nobody can be misquoted, so most contradictions convict one general alone. The
 * observer knows of itself that it is loyal; a loyal general signs an order once, on the first chain that brought it, and
 * sends it in the next round to everybody who is not on the chain. Hence:
 *
 * - Nothing comes from the commander itself in round 1, or both orders do: the commander is a traitor.
 * - A letter has a bad seal: whoever sent it is a traitor, since nobody loyal passes such a letter on.
 * - A good seal of somebody is on a letter, but what it sealed has not come from that general itself: a loyal one would
 *   have sent it. So two orders under the commander's seal convict the commander, whoever brought the second.
 * - Somebody sends one order on two chains, or on another chain than the one it had to be on: the observer itself had
 *   sent it that order earlier.
 * - k passed an order on, and j, who wasn't on that chain, shows by its letters, or by sending none, that it had the order
 *   neither by then nor from it. One of the two is a traitor. This is the only contradiction of two.
 *
 * That is all. Take any set of traitors with a member in each of these. Let every loyal general be sent, by the traitors,
 * the very chain under which it then wrote to the observer, where no loyal general sent it that: each seal of somebody
 * loyal on it is also on a letter that the observer got, so that general really set it, and the traitors were sent it.
 * Nothing else reaches anybody from a traitor. By the last two contradictions no loyal general had the order sooner or on a
 * chain that goes before, so each does what the observer saw. Which seal of a bad letter is bad binds nobody: a traitor can also
 * spoil one that it could have set. `signed-suspects.test.ts` holds this against every execution of three
 * and four generals, and builds the executions of the proof for more.
 */
import { COMMANDER, lieutenants, type General, type Order, type Path, type Round } from './model.ts';
import { comparePaths } from './paths.ts';
import type { Contradiction } from './suspects.ts';

/** A signed message as its receiver noted it; its sender is the last on the path. */
export interface ReceivedChain {
  readonly path: Path;
  readonly order: Order;
  /** How many seals are good up to the first bad one; all, where it is accepted. */
  readonly good: number;
}

export interface SignedView {
  readonly n: number;
  /** The observer, who is loyal and knows it. */
  readonly general: General;
  /** All that has reached it by the end of round `round`. */
  readonly received: readonly ReceivedChain[];
  readonly round: Round;
}

/** What in a view of SM(m) can't all be true, each pair of generals once; twice the same where that one is a traitor. */
export function signedContradictionsIn(view: SignedView): readonly Contradiction[] {
  const { n, general: observer, received, round } = view;
  if (round === 0 || observer === COMMANDER) return [];
  const found = new Map<number, Contradiction>();
  const blame = (a: General, b: General): void => {
    const pair = [Math.min(a, b), Math.max(a, b)] as const;
    found.set(pair[0] * (n + 1) + pair[1], pair);
  };
  const accepted = received.filter(({ path, good }) => good === path.length);
  // one letter, with one order
  if (accepted.filter(({ path }) => path.length === 1).length !== 1) blame(COMMANDER, COMMANDER);
  for (const { path, order, good } of received) {
    if (good < path.length) blame(path.at(-1)!, path.at(-1)!);
    for (const [i, signer] of path.slice(0, good).entries()) {
      const sealed = path.slice(0, i + 1);
      if (!accepted.some((letter) => letter.order === order && isSame(letter.path, sealed)))
        blame(signer, signer);
    }
  }
  for (const pair of lateIn(view, accepted)) blame(...pair);
  return [...found.values()];
}

/** The contradictions between letters of one order: whoever sent it on, and whoever must have had it then. */
function* lateIn(
  { n, general: observer, round }: SignedView,
  accepted: readonly ReceivedChain[],
): Generator<Contradiction> {
  for (const order of ['attack', 'retreat'] as const) {
    const letters = accepted.filter((letter) => letter.order === order).map(({ path }) => path);
    const [first] = letters.sort(comesFirst);
    if (!first) continue;
    // what the observer accepts it passes on, too
    const passedOn = [...first, observer];
    const sent = [passedOn, ...letters];
    for (const general of lieutenants(n).filter((one) => one !== observer)) {
      const own = letters.filter((path) => path.at(-1) === general);
      if (own.length > 1) yield [general, general];
      // the chain on which it had the order: its letter shows that, and else it must have been the observer's, which it doesn't answer
      const had = own[0]?.slice(0, -1) ?? passedOn;
      for (const path of sent) {
        if (path.length >= round || path.includes(general) || comesFirst(path, had) >= 0) continue;
        const sender = path.at(-1)!;
        yield [sender === observer ? general : sender, general];
      }
    }
  }
}

/** By round, and within one by the path, as loyal generals prefer them. */
const comesFirst = (a: Path, b: Path): number => a.length - b.length || comparePaths(a, b);

const isSame = (a: Path, b: Path): boolean => a.length === b.length && comparePaths(a, b) === 0;
