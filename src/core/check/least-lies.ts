/**
 * The fewest lies for everything that one observer, or two, can be made to take from a node on (check.ts says why this
 * is exact). Each node is worked out once; nodes know neither n nor m, so that one `LeastLies` serves a whole grid of
 * questions, and the next answer costs only what the ones before left open.
 */
import {
  afterLoyal,
  afterObserver,
  afterTraitor,
  BITS,
  IMPOSSIBLE,
  keyOf,
  majorityOf,
  priceOf,
  type Bit,
  type Node,
} from './node.ts';
import { leastByQuadrant, spread, sumOf, type Own, type PairPrices, type Table } from './pairs.ts';

/** The fewest lies for one observer to take retreat (element 0) and attack (element 1); IMPOSSIBLE: nothing makes it. */
export type Prices = readonly [number, number];

export class LeastLies {
  private readonly ones = new Map<number, Prices>();
  private readonly pairs = new Map<number, PairPrices>();

  /** One observer, not on the path and not counted in the node. */
  one(node: Node): Prices {
    const key = keyOf(node);
    const known = this.ones.get(key);
    if (known) return known;
    const found = this.findOne(node);
    this.ones.set(key, found);
    return found;
  }

  /** Two observers, neither on the path nor counted in the node. */
  pair(node: Node): PairPrices {
    const key = keyOf(node);
    const known = this.pairs.get(key);
    if (known) return known;
    const found = this.findPair(node);
    this.pairs.set(key, found);
    return found;
  }

  /** What the observer takes from one of the other loyal generals, the lies told to that general included. */
  oneByLoyal = (node: Node): Prices => (node.loyal > 0 ? this.oneBelow(node, afterLoyal) : NOBODY);

  /** What the observer takes from one of the traitors still to come. */
  oneByTraitor = (node: Node): Prices => (node.traitors > 0 ? this.oneBelow(node, afterTraitor) : NOBODY);

  pairByLoyal = (node: Node): PairPrices =>
    node.loyal > 0 ? this.pairBelow(node, afterLoyal) : NOBODY_TWICE;

  pairByTraitor = (node: Node): PairPrices =>
    node.traitors > 0 ? this.pairBelow(node, afterTraitor) : NOBODY_TWICE;

  private oneBelow(node: Node, after: After): Prices {
    const below = eitherWay(node, (bit) => this.one(after(node, bit)));
    return [below(0), below(1)];
  }

  private pairBelow(node: Node, after: After): PairPrices {
    const below = eitherWay(node, (bit) => this.pair(after(node, bit)));
    return [below(0), below(1), below(2), below(3)];
  }

  private findOne(node: Node): Prices {
    const { levels, loyal, traitors } = node;
    if (levels === 0) return [priceOf(node, 0), priceOf(node, 1)];
    const byLoyal = shares(loyal, this.oneByLoyal(node));
    const byTraitor = shares(traitors, this.oneByTraitor(node));
    const majority = majorityOf(1 + loyal + traitors);
    let [retreat, attack] = [IMPOSSIBLE, IMPOSSIBLE];
    for (const own of BITS) {
      const telling = priceOf(node, own);
      for (let i = 0; i <= loyal; i++) {
        for (let j = 0; j <= traitors; j++) {
          const price = telling + byLoyal[i]! + byTraitor[j]!;
          if (own + i + j >= majority) attack = Math.min(attack, price);
          else retreat = Math.min(retreat, price);
        }
      }
    }
    return [retreat, attack];
  }

  private findPair(node: Node): PairPrices {
    const { levels, loyal, traitors } = node;
    if (levels === 0) {
      const [retreat, attack] = [priceOf(node, 0), priceOf(node, 1)];
      return [retreat + retreat, retreat + attack, attack + retreat, attack + attack];
    }
    const byLoyal = spread(loyal, this.pairByLoyal(node));
    return leastByQuadrant(byLoyal, this.besideLoyal(node), 2 + loyal + traitors);
  }

  /** All that is not relayed by the other loyal generals, by the attacks that it gives p and q. */
  besideLoyal(node: Node): Table {
    const { traitors } = node;
    return sumOf(spread(traitors, this.pairByTraitor(node)), this.owns(node));
  }

  /**
   * What p and q are told directly and through each other, in every way. Below σp the only observer is q, and the other
   * way round, so each of the two relays is a question about one observer.
   */
  owns(node: Node): readonly Own[] {
    const relays = BITS.map((told) =>
      priceOf(node, told) < IMPOSSIBLE ? this.one(afterObserver(node, told)) : NO_WAY,
    );
    return SAID_TO_TWO.map(({ told, relayed }) => {
      const telling = priceOf(node, told[0]) + priceOf(node, told[1]);
      return { told, relayed, price: telling + relays[told[1]]![relayed[0]] + relays[told[0]]![relayed[1]] };
    });
  }
}

/** The node where somebody passes on what it was told. */
export type After = (node: Node, held: Bit) => Node;

/** The least over both orders that a child can be told, the telling included; what cannot be told is not worked out. */
function eitherWay(node: Node, prices: (bit: Bit) => readonly number[]): (index: number) => number {
  const options = BITS.filter((bit) => priceOf(node, bit) < IMPOSSIBLE).map((bit) => ({
    telling: priceOf(node, bit),
    below: prices(bit),
  }));
  return (index) => Math.min(...options.map(({ telling, below }) => telling + below[index]!));
}

/** Where there is nobody of a kind, what they would say is never counted. */
const NOBODY: Prices = [0, 0];
const NOBODY_TWICE: PairPrices = [0, 0, 0, 0];
const NO_WAY: Prices = [IMPOSSIBLE, IMPOSSIBLE];

/** Element i: the price at which i of `count` equal children give attack and the others retreat. */
export function shares(count: number, [retreat, attack]: Prices): Float64Array {
  const prices = new Float64Array(count + 1);
  for (let i = 0; i <= count; i++) prices[i] = i * attack + (count - i) * retreat;
  return prices;
}

const SAID_TO_TWO: readonly Omit<Own, 'price'>[] = BITS.flatMap((a) =>
  BITS.flatMap((b) => BITS.flatMap((c) => BITS.map((d) => ({ told: [a, b], relayed: [c, d] }) as const))),
);
