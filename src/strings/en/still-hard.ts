/** English words of the lecture on what signatures leave open. */
export const stillHard = {
  oneRoundMore: {
    question: 'Generals 1 and 2 are traitors. Which single message has to change so that 3 and 4 part?',
    show: 'Show one',
    rounds: (m: number) => `SM(${m}), ${m + 1} rounds`,
    broken: (lies: number, rounds: number) =>
      `IC1 is broken, with ${lies === 1 ? 'one lie' : `${lies} lies`} in ${rounds} rounds. Try it with one round more.`,
    holds: (rounds: number) =>
      `IC1 holds all the same: in ${rounds} rounds 3 and 4 end with the same orders.`,
  },
};
