/** Minutes are derived from what a lecture holds, and the guide for instructors says what follows from the contents. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideWords } from '#words/guide.ts';
import { inWords } from '#words/in-words.ts';
import { minutesOf, wordsIn } from './reading.ts';
import { lectureSources } from './testing/source.ts';

const lectures = lectureSources('en');
const guide = readFileSync(join(import.meta.dirname, '../../content/en/pages/instructors.mdx'), 'utf8');

describe('The minutes of a lecture', () => {
  test('count words at two hundred a minute, and two minutes for each proof and figure', () => {
    const words = (count: number) => 'word '.repeat(count);
    expect(wordsIn('<Note>One <M>n</M> two.</Note> — ```js\ncode\n``` <b>three</b>')).toBe(4);
    expect(minutesOf(words(4000), 0)).toBe(20);
    expect(minutesOf(words(4000), 5)).toBe(30);
    expect(minutesOf(`${words(4000)}${'<Proof>\n\n</Proof>\n'.repeat(5)}`, 5)).toBe(40);
    expect(minutesOf('', 0)).toBe(5);
  });

  test('are no skim’s: nobody reads three hundred words a minute and follows proofs besides', () => {
    for (const { file, head, body } of lectures) {
      const minutes = minutesOf(body, head.figures.length);
      expect([file, minutes >= wordsIn(body) / 200]).toEqual([file, true]);
      expect([file, 'minutes' in head]).toEqual([file, false]);
    }
  });
});

describe('The guide for instructors', () => {
  test('has the weeks of a term, and each lecture says which exercises fit in its own', () => {
    expect(guide).toContain('<WeekRows />');
    for (const { file, head } of lectures) expect(head.exercises, file).toMatch(/^[A-Z].*\.$/);
  });

  test('counts weeks and minutes in words', () => {
    const { weeks, minutes } = guideWords.guide;
    expect([1, 8, 12, 21].map(weeks)).toEqual([
      'One week',
      'Eight weeks',
      'Twelve weeks',
      'Twenty-one weeks',
    ]);
    expect(minutes(20, 60)).toBe('from twenty minutes to an hour');
    expect(minutes(5, 75)).toBe('from five minutes to seventy-five minutes');
    expect([0, 13, 40, 99, 100].map(inWords)).toEqual(['no', 'thirteen', 'forty', 'ninety-nine', '100']);
  });
});
