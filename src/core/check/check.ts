/**
 * The exact check: can any strategy of f traitors, wherever they stand, break OM(m) among n generals, and with how
 * few lies? The answer covers them all, and none of them is tried.
 *
 * Seven generals with two traitors have 32,991,791,284,224 strategies in OM(2). But what a traitor says in one place
 * of the tree of paths (paths.ts) does not bind it in another. That independence makes the search small.
 *
 * Take IC2 first. It fails exactly if some loyal lieutenant q takes an order that its loyal commander did not send.
 * Fix q, the observer. Let σ be a path and s its last general, who holds some order and is about to pass it on. For
 * each order that q may end up taking from this sub-protocol there is a least number of lies, told by s now and by
 * others below; or nothing makes q take it. In the last round q takes what s tells it: the order that s holds costs
 * nothing, the other one costs a lie, and a loyal s never says it. Before that, q takes the majority of what s told
 * it and of what it takes from the sub-protocol of each other general j not on σ. The messages below σj are all
 * different from those below σk. Once it is settled what s tells each of them, every j can be had at its own least
 * price, whatever happens below the others. So the least price of a majority is the least sum over the ways to choose
 * an order for each, and this is all that traitors can do, for they may say anything in every single message.
 * Conversely each such choice is a strategy, since one mind moves all traitors and nobody loyal is asked to do
 * anything but relay what it holds.
 *
 * IC1 fails exactly if two loyal lieutenants p and q differ. Now each sub-protocol gives a pair of orders, and again
 * each possible pair has its least price. The sub-protocol in which p itself relays is seen by q alone, so that it is
 * a question about one observer, and the other way round; where both are on the path nobody looks, and nobody lies.
 * Silence is never cheaper than a lie, as it counts as retreat and as a lie.
 *
 * What do these prices depend on? Not on names: loyal generals who are not observed can change places, and so can
 * traitors, and so can the observers. Nor on n and m as such. What is left is a `Node`: rounds still to come, loyal
 * generals and traitors not yet on the path, whether s is a traitor, and the order it holds. Nineteen generals, six of
 * them traitors, take 208 such nodes, and each is worked out once (least-lies.ts). Lies count as in
 * the notation: a message that differs from what its sender holds is one, told to a traitor or to anybody else, and a
 * traitor who passes on a lie it was told adds none.
 *
 * The tree is that of Bar-Noy, Dolev, Dwork and Strong (1992); the conditions and OM(m) are those of Lamport, Shostak
 * and Pease (1982).
 */
import { COMMANDER, generals, type General, type Order } from '../model.ts';
import { messageCount } from '../paths.ts';
import { rootOf, type Attack, type Condition } from './attack.ts';
import { LeastLies } from './least-lies.ts';
import { IMPOSSIBLE } from './node.ts';
import { pairIndex } from './pairs.ts';

/** OM(m) among n generals of whom exactly so many are traitors, wherever they stand. */
export interface Question {
  /** 2 to 31. */
  readonly n: number;
  /** 0 to n − 2, as far as there are fewer than 2^52 messages: 0 to 10 for every n. */
  readonly m: number;
  /** 0 to n. */
  readonly traitors: number;
}

export interface Checked {
  /** No placement leaves a loyal lieutenant whom a condition is about: all but one general at most are traitors. */
  readonly vacuous: boolean;
  /** The smallest number of lies with which some placement and order breaks the condition; null: nothing breaks it. */
  readonly fewestLies: Readonly<Record<Condition, number | null>>;
  /** An attack with the smaller of the two numbers; `liesOf` spells it out. */
  readonly attack: Attack | null;
}

/**
 * The verdict over every strategy.
 * @param least what earlier questions have worked out; give the same one to related questions
 */
export function checkOral({ n, m, traitors }: Question, least = new LeastLies()): Checked {
  refuse(n, m, traitors);
  const attacks = placements(n, traitors).flatMap((placed) => attacksFrom(n, m, placed, least));
  return { vacuous: n <= traitors + 1, ...summary(attacks) };
}

/** The same for traitors who stand where the caller puts them; the commander's order is the adversary's choice. */
export function checkPlaced(
  n: number,
  m: number,
  traitors: readonly General[],
  least = new LeastLies(),
): Checked {
  refuse(n, m, traitors.length);
  const placed = [...traitors].sort((a, b) => a - b);
  if (placed.some((general, i) => !generals(n).includes(general) || general === placed[i - 1])) {
    throw new RangeError(`traitors ${traitors.join(', ')}: expected different generals of 1 to ${n}`);
  }
  return { vacuous: n <= placed.length + 1, ...summary(attacksFrom(n, m, placed, least)) };
}

/** One placement with a loyal commander and one with a traitor: the others differ from these in names only. */
function placements(n: number, traitors: number): readonly (readonly General[])[] {
  const lowest = generals(traitors + 1);
  const [commander, loyal] = [lowest.slice(0, -1), lowest.slice(1)];
  return [...(traitors < n ? [loyal] : []), ...(traitors > 0 ? [commander] : [])];
}

const ORDERS: readonly Order[] = ['attack', 'retreat'];

/** The cheapest attack on each condition that this placement can put to the test, for each order; none where nothing breaks it. */
export function attacksFrom(
  n: number,
  m: number,
  traitors: readonly General[],
  least: LeastLies,
): readonly Attack[] {
  const loyalCommander = !traitors.includes(COMMANDER);
  const obedient = n - traitors.length - (loyalCommander ? 1 : 0);
  return ORDERS.flatMap((order) => {
    const placed = { n, m, order, traitors };
    const attacks: Attack[] = [];
    if (loyalCommander && obedient >= 1) {
      const prices = least.one(rootOf(placed, 1));
      attacks.push({ ...placed, breaks: 'validity', fewestLies: prices[order === 'attack' ? 0 : 1] });
    }
    if (obedient >= 2) {
      const prices = least.pair(rootOf(placed, 2));
      attacks.push({ ...placed, breaks: 'agreement', fewestLies: prices[pairIndex(1, 0)]! });
    }
    return attacks.filter(({ fewestLies }) => fewestLies < IMPOSSIBLE);
  });
}

/** The fewest lies for each condition, and a cheapest attack of all; of equal ones the first. */
function summary(attacks: readonly Attack[]): Pick<Checked, 'fewestLies' | 'attack'> {
  const cheaper = (a: Attack | null, b: Attack): Attack => (a && a.fewestLies <= b.fewestLies ? a : b);
  const cheapest = (of: readonly Attack[]): Attack | null => of.reduce<Attack | null>(cheaper, null);
  const fewest = (condition: Condition): number | null =>
    cheapest(attacks.filter(({ breaks }) => breaks === condition))?.fewestLies ?? null;
  return {
    fewestLies: { agreement: fewest('agreement'), validity: fewest('validity') },
    attack: cheapest(attacks),
  };
}

/** Numbers of lies up to here are exact, sums of two of them included. */
const MOST_MESSAGES = 2 ** 52;

function refuse(n: number, m: number, traitors: number): void {
  const within = (value: number, most: number, least = 0): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  if (!within(n, 31, 2) || !within(m, n - 2) || !within(traitors, n)) {
    throw new RangeError(
      `n = ${n}, m = ${m}, ${traitors} traitors: expected n from 2 to 31, m to n − 2, traitors to n`,
    );
  }
  const messages = messageCount(n, m);
  if (messages < MOST_MESSAGES) return;
  throw new RangeError(`n = ${n}, m = ${m}: expected fewer than 2^52 messages, found ${messages}`);
}
