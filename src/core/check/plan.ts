/**
 * Which choice had the least price: what `LeastLies` only counted, found again at one node.
 */
import { shares, type LeastLies } from './least-lies.ts';
import { BITS, IMPOSSIBLE, majorityOf, priceOf, type Bit, type Node } from './node.ts';
import { countsFor, pairIndex, spread, type Counts, type Own, type Table } from './pairs.ts';

/** What one node does for a result at one observer. */
export interface PlanOfOne {
  readonly own: Bit;
  /** How many of the others make the observer count attack. */
  readonly loyal: number;
  readonly traitors: number;
}

/** What one node does for a pair of results. */
export interface PlanOfPair {
  readonly own: Own;
  readonly loyal: Counts;
  readonly traitors: Counts;
}

/** A cheapest plan for the observer to take `result`; there must be one. */
export function planOne(least: LeastLies, node: Node, result: Bit): PlanOfOne {
  const price = least.one(node)[result];
  const byLoyal = shares(node.loyal, least.oneByLoyal(node));
  const byTraitor = shares(node.traitors, least.oneByTraitor(node));
  const majority = majorityOf(1 + node.loyal + node.traitors);
  for (const own of BITS) {
    for (let loyal = 0; loyal <= node.loyal; loyal++) {
      for (let traitors = 0; traitors <= node.traitors; traitors++) {
        const found = priceOf(node, own) + byLoyal[loyal]! + byTraitor[traitors]!;
        const attacks = own + loyal + traitors;
        if (attacks >= majority === (result === 1) && found === price) return { own, loyal, traitors };
      }
    }
  }
  throw notFound(node, price);
}

/** A cheapest plan for two observers to take the pair of results with this `pairIndex`; there must be one. */
export function planPair(least: LeastLies, node: Node, index: number): PlanOfPair {
  const price = least.pair(node)[index]!;
  const byLoyal = least.pairByLoyal(node);
  const [loyal, beside] = [spread(node.loyal, byLoyal), least.besideLoyal(node)];
  const isWanted = countsWith(majorityOf(2 + node.loyal + node.traitors), index);
  for (const [i, j, first] of places(loyal)) {
    for (const [u, v, second] of places(beside)) {
      if (first + second !== price || !isWanted(i + u, j + v)) continue;
      return { loyal: countsFor(node.loyal, byLoyal, i, j), ...planBeside(least, node, u, v, second) };
    }
  }
  throw notFound(node, price);
}

/** Whether p and q with so many attacks each take the pair of results with this index. */
const countsWith =
  (majority: number, index: number) =>
  (p: number, q: number): boolean =>
    pairIndex(p >= majority ? 1 : 0, q >= majority ? 1 : 0) === index;

/** How the observers count u and v attacks for this price, the other loyal generals left aside. */
function planBeside(
  least: LeastLies,
  node: Node,
  u: number,
  v: number,
  price: number,
): Pick<PlanOfPair, 'own' | 'traitors'> {
  const byTraitor = least.pairByTraitor(node);
  const table = spread(node.traitors, byTraitor);
  for (const own of least.owns(node)) {
    const [i, j] = [u - own.told[0] - own.relayed[0], v - own.told[1] - own.relayed[1]];
    const inside = Math.min(i, j) >= 0 && Math.max(i, j) <= table.most;
    if (!inside || table.prices[i * (table.most + 1) + j]! + own.price !== price) continue;
    return { own, traitors: countsFor(node.traitors, byTraitor, i, j) };
  }
  throw notFound(node, price);
}

/** The possible places of a table with their prices. */
function* places({ most, prices }: Table): Generator<readonly [i: number, j: number, price: number]> {
  for (const [at, price] of prices.entries()) {
    if (price < IMPOSSIBLE) yield [Math.floor(at / (most + 1)), at % (most + 1), price];
  }
}

const notFound = (node: Node, price: number): Error =>
  new Error(`expected a way that costs ${price} lies at ${JSON.stringify(node)}, found none`);
