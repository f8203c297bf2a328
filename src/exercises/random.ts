/**
 * Seeded choice. Part of every exercise's version: were anything here to change, instances that students were given
 * would change, so every exercise would need a new code.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { isSeed, SEEDS } from './seed.ts';

export { isSeed, SEEDS };

export interface Random {
  /** A whole number from `least` to `most`, both included, each as likely. */
  int(least: number, most: number): number;
  /** One of these, each as likely; throws a RangeError where there is none. */
  pick<T>(items: readonly T[]): T;
  /** These in another order, each order as likely (Fisher and Yates). */
  shuffle<T>(items: readonly T[]): readonly T[];
  /** `count` of these, in the order in which they stand. */
  some<T>(items: readonly T[], count: number): readonly T[];
}

/** The source of one instance: its exercise's code and its seed. */
export function randomOf(code: string, seed: number): Random {
  if (!isSeed(seed))
    throw new RangeError(`a seed of ${seed}: expected a whole number from 0 to ${SEEDS - 1}`);
  const generator = xoroshiro128plus(hash(`${code}#${seed}`));
  const int = (least: number, most: number): number => uniformInt(generator, least, most);
  const shuffle = <T>(items: readonly T[]): readonly T[] => {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const at = int(0, last);
      [shuffled[at], shuffled[last]] = [shuffled[last]!, shuffled[at]!];
    }
    return shuffled;
  };
  return {
    int,
    shuffle,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('a choice among nothing: expected at least one item');
      return items[int(0, items.length - 1)]!;
    },
    some: (items, count) => {
      const taken = new Set(shuffle(items.map((_, i) => i)).slice(0, count));
      return items.filter((_, i) => taken.has(i));
    },
  };
}

/** FNV-1a over UTF-16 units, 32 bits: it spreads codes and seeds that differ in one character. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
