/** English words of the lecture on what signatures leave open. */
import { counted } from './counted.ts';

export const stillHardWords = {
  oneRoundMore: {
    show: 'Show me how',
    rounds: (m: number) => `SM(${m}), ${counted(m + 1, 'round')}`,
    broken: (changed: number, rounds: number) =>
      `IC1 is broken, with ${changed === 1 ? 'one changed message' : `${changed} changed messages`} in ${counted(rounds, 'round')}. Try it with one round more.`,
    holds: (rounds: number) =>
      `IC1 holds all the same: in ${counted(rounds, 'round')} 3 and 4 end with the same orders.`,
  },
};

export type StillHardWords = typeof stillHardWords;
