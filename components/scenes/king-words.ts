/** What a figure says of phase king: the common words, and what its rounds are called. */
import { commonWords, type CommonWords } from '#words/common.ts';
import { kingWords } from '#words/king.ts';
import { stepOf, kingRounds } from '../../src/core/phase-king.ts';

export const kingFigureWords: CommonWords = {
  ...commonWords,
  time: {
    ...commonWords.time,
    moment: (round, last) => {
      if (round === 0) return commonWords.time.moment(0, last);
      // every phase takes three rounds, and an order takes one before them
      const beginning = last % 3 === kingRounds('order', 0) % 3 ? 'order' : 'inputs';
      return kingWords.moment(stepOf(beginning, round), round === last);
    },
  },
};
