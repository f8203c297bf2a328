/** Seeds. Apart from what draws with them, so that a page can read one from its address before it draws anything. */

/** A seed is a whole number from 0 to 2³² − 1. */
export const SEEDS = 2 ** 32;
export const isSeed = (seed: number): boolean => Number.isInteger(seed) && seed >= 0 && seed < SEEDS;
