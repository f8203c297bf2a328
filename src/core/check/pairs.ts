/**
 * Sums of independent choices of pairs: how few lies it takes to give observer p so many attacks and q so many.
 *
 * Sets of reachable pairs of numbers, each with its least price, are square tables; adding two independent sources is a
 * min-plus sum of their tables. Two facts keep it quick. Many children of one kind cost what a linear formula says, and
 * in the end only the side of the majority matters on which each count falls.
 */
import { IMPOSSIBLE, majorityOf, type Bit } from './node.ts';

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
 *
 * With i attacks for p and j for q, `both` children giving attack to both settle the rest, and the price is linear in
 * `both`: from one value to the next two children change over, at the same difference of prices. So it is least at the
 * smallest or at the largest `both` there can be.
 */
export function spread(count: number, prices: PairPrices): Table {
  const [neither, toQ, toP, toBoth] = prices;
  const table = new Float64Array((count + 1) ** 2);
  for (let i = 0, at = 0; i <= count; i++) {
    for (let j = 0; j <= count; j++, at++) {
      const few = i + j > count ? i + j - count : 0;
      const many = i < j ? i : j;
      const least = (count - i - j + few) * neither + (j - few) * toQ + (i - few) * toP + few * toBoth;
      const other = (count - i - j + many) * neither + (j - many) * toQ + (i - many) * toP + many * toBoth;
      table[at] = least < other ? least : other;
    }
  }
  return { most: count, prices: table };
}

/** How many children give which pair in the way for p to count `i` attacks and q `j` whose price `spread` found. */
export function countsFor(count: number, prices: PairPrices, i: number, j: number): Counts {
  const [few, many] = [Math.max(0, i + j - count), Math.min(i, j)].map((both): Counts => [
    count - i - j + both,
    j - both,
    i - both,
    both,
  ]);
  const price = (counts: Counts): number => counts.reduce((sum, of, pair) => sum + of * prices[pair]!, 0);
  return price(few!) <= price(many!) ? few! : many!;
}

/** A table and what the observers are told besides, at most two attacks for each. */
export function sumOf(table: Table, owns: readonly Own[]): Table {
  const count = table.most;
  const most = count + 2;
  const sum = new Float64Array((most + 1) ** 2).fill(IMPOSSIBLE);
  for (const { told, relayed, price } of owns) {
    if (price >= IMPOSSIBLE) continue;
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

/**
 * The fewest lies for each pair of results, where the counts of both tables add up and `votes` are cast for each
 * observer. The observers are alike, so that it costs the same whichever of them attacks alone.
 */
export function leastByQuadrant(a: Table, b: Table, votes: number): PairPrices {
  const quadrant = (p: Bit, q: Bit): number => leastIn(a, b, majorityOf(votes), p, q);
  const apart = quadrant(1, 0);
  return [quadrant(0, 0), apart, apart, quadrant(1, 1)];
}

/** The least sum with which p counts `needed` attacks or more exactly if `p` is 1, and the same for q. */
function leastIn(a: Table, b: Table, needed: number, p: Bit, q: Bit): number {
  const corners = leastBeyond(b, p, q);
  const rows = thresholds(a.most, b.most, needed, p);
  const columns = thresholds(a.most, b.most, needed, q);
  let least = IMPOSSIBLE;
  for (let i = 0, at = 0; i <= a.most; i++) {
    const row = rows[i]! * (b.most + 2);
    for (let j = 0; j <= a.most; j++, at++) {
      const sum = a.prices[at]! + corners[row + columns[j]!]!;
      if (sum < least) least = sum;
    }
  }
  return least;
}

/** Element i: how many attacks (`bit` 1) or retreats (0) b must add at least where a counts i attacks. */
function thresholds(mostOfA: number, mostOfB: number, needed: number, bit: Bit): Uint8Array {
  const found = new Uint8Array(mostOfA + 1);
  for (let i = 0; i <= mostOfA; i++) {
    const attacks = Math.min(Math.max(needed - i, 0), mostOfB + 1);
    found[i] = bit === 1 ? attacks : mostOfB + 1 - attacks;
  }
  return found;
}

/**
 * The least of a table beyond each corner: element u · (most + 2) + v is the least price of at least u attacks for p
 * where `p` is 1, or of at least u retreats (at most `most` − u attacks) where it is 0; v and q alike.
 */
function leastBeyond({ most, prices }: Table, p: Bit, q: Bit): Float64Array {
  const width = most + 2;
  const least = new Float64Array(width * width).fill(IMPOSSIBLE);
  for (let u = most; u >= 0; u--) {
    const row = (p === 1 ? u : most - u) * (most + 1);
    for (let v = most; v >= 0; v--) {
      const here = prices[row + (q === 1 ? v : most - v)]!;
      const at = u * width + v;
      const beyond = Math.min(least[at + 1]!, least[at + width]!);
      least[at] = here < beyond ? here : beyond;
    }
  }
  return least;
}
