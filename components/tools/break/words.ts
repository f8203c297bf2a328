/** The words of this page: the widgets' own and those that only it has. */
import { breakWords, type BreakWords } from '#words/break.ts';
import { messengerFigureWords } from '../../../src/words/figure-messengers.ts';
import type { FigureWords } from '../../../src/words/figure.ts';

export type BreakPageWords = FigureWords & BreakWords;

export const breakPageWords: BreakPageWords = {
  ...messengerFigureWords,
  ...breakWords,
  // a protocol's rounds have no names but their numbers
  time: { ...messengerFigureWords.time, said: (where) => where },
};
