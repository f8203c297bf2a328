/** What the guide for instructors says of the lectures that there are. */
import { capital } from '../capital.ts';
import { inWords } from './in-words.ts';

export const guideWords = {
  guide: {
    /** Begins a sentence. */
    weeks: (count: number) => capital(`${inWords(count)} ${count === 1 ? 'week' : 'weeks'}`),
    minutes: (least: number, most: number) =>
      `from ${inWords(least)} minutes to ${most === 60 ? 'an hour' : `${inWords(most)} minutes`}`,
  },
};

export type GuideWords = typeof guideWords;
