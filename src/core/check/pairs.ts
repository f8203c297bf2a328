/**
 * Sums of independent choices of pairs: how few lies it takes to give observer p so many attacks and q so many.
 *
 * Sets of reachable pairs of numbers, each with its least price, are square tables; adding two independent sources is a
 * min-plus sum of their tables. Two facts keep it quick. Many children of one kind cost what a linear formula says, and
 * in the end only the side of the majority matters on which each count falls.
 */
import { times, type Bit } from './node.ts';

/**
 * The fewest lies for two observers p and q to take a pair of orders; the index is 2 · (what p takes) + (what q takes).
 */
export type PairPrices = readonly [number, number, number, number];

export const pairIndex = (p: Bit, q: Bit): number => 2 * p + q;

/** What two observers p and q are told by one general, and what each takes from the other's relaying of it. */
export interface Own {
  readonly told: readonly [p: Bit, q: Bit];
  readonly relayed: readonly [p: Bit, q: Bit];
  readonly price: number;
}

/** Element i · (most + 1) + j: the fewest lies with which p counts i attacks and q counts j, 0 to `most` each. */
export interface Table {
  readonly most: number;
  readonly prices: Float64Array;
}

/** How many of a kind of children give p and q which pair. */
export type Counts = readonly [number, number, number, number];

/**
 * Every way to let `count` equal children give p and q so many attacks each, every child at the price of its pair.
 */
export function spread(count: number, prices: PairPrices): Table {
  const table = new Float64Array((count + 1) ** 2);
  for (let i = 0, at = 0; i <= count; i++) {
    for (let j = 0; j <= count; j++, at++) {
      const few = Math.max(0, i + j - count);
      const many = Math.min(i, j);
      table[at] = Math.min(
        priceWith(few, count, i, j, prices),
        few === many ? Infinity : priceWith(many, count, i, j, prices),
      );
    }
  }
  return { most: count, prices: table };
}

/**
 * The price where `both` children give attack to both. It is linear in `both`: from one value to the next two children
 * change over, at the same difference of prices. So it is least at the smallest or the largest `both` there can be. Where a
 * price is infinite, a value between them would need children of all four pairs, so it is infinite as well.
 */
function priceWith(both: number, count: number, i: number, j: number, prices: PairPrices): number {
  return (
    times(count - i - j + both, prices[0]) +
    times(j - both, prices[1]) +
    times(i - both, prices[2]) +
    times(both, prices[3])
  );
}

/** How many children give which pair in a cheapest way for p to count `i` attacks and q `j`: what `spread` found. */
export function countsFor(count: number, prices: PairPrices, i: number, j: number): Counts {
  const [few, many] = [Math.max(0, i + j - count), Math.min(i, j)];
  const both = priceWith(few, count, i, j, prices) <= priceWith(many, count, i, j, prices) ? few : many;
  return [count - i - j + both, j - both, i - both, both];
}

/** A table and what the observers are told besides, at most two attacks for each. */
export function sumOf(table: Table, owns: readonly Own[]): Table {
  const count = table.most;
  const most = count + 2;
  const sum = new Float64Array((most + 1) ** 2).fill(Infinity);
  for (const { told, relayed, price } of owns) {
    if (price === Infinity) continue;
    const [p, q] = [told[0] + relayed[0], told[1] + relayed[1]];
    for (let i = 0, at = 0; i <= count; i++) {
      for (let j = 0; j <= count; j++, at++) {
        const to = (i + p) * (most + 1) + j + q;
        const found = table.prices[at]! + price;
        if (found < sum[to]!) sum[to] = found;
      }
    }
  }
  return { most, prices: sum };
}

/** The fewest lies for each pair of results, where the counts of both tables add up and `votes` are cast for each observer. */
export function leastByQuadrant(a: Table, b: Table, votes: number): PairPrices {
  const quadrant = (p: Bit, q: Bit): number => leastIn(a, b, Math.floor(votes / 2) + 1, p, q);
  return [quadrant(0, 0), quadrant(0, 1), quadrant(1, 0), quadrant(1, 1)];
}

/** The least sum with which p counts `needed` attacks or more exactly if `p` is 1, and the same for q. */
function leastIn(a: Table, b: Table, needed: number, p: Bit, q: Bit): number {
  const corners = leastBeyond(b, p, q);
  const width = b.most + 2;
  const place = (count: number, bit: Bit): number => {
    const threshold = Math.min(Math.max(needed - count, 0), b.most + 1);
    return bit === 1 ? threshold : b.most + 1 - threshold;
  };
  const columns = Array.from({ length: a.most + 1 }, (_, j) => place(j, q));
  let least = Infinity;
  for (let i = 0, at = 0; i <= a.most; i++) {
    const row = place(i, p) * width;
    for (let j = 0; j <= a.most; j++, at++) {
      const sum = a.prices[at]! + corners[row + columns[j]!]!;
      if (sum < least) least = sum;
    }
  }
  return least;
}

/**
 * The least of a table beyond each corner: element u · (most + 2) + v is the least price of at least u attacks for p
 * where `p` is 1, or of at least u retreats (at most `most` − u attacks) where it is 0; v and q alike.
 */
function leastBeyond({ most, prices }: Table, p: Bit, q: Bit): Float64Array {
  const width = most + 2;
  const least = new Float64Array(width * width).fill(Infinity);
  for (let u = most; u >= 0; u--) {
    const row = (p === 1 ? u : most - u) * (most + 1);
    for (let v = most; v >= 0; v--) {
      const here = prices[row + (q === 1 ? v : most - v)]!;
      const at = u * width + v;
      least[at] = Math.min(here, least[at + 1]!, least[at + width]!);
    }
  }
  return least;
}
