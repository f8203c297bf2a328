/** Minutes are derived from what a lecture holds, and the guide for instructors says what follows from them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import planned from '../../content/en/contents.json';
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
  const table = guide.slice(guide.indexOf('<table class="plan">'), guide.indexOf('</table>'));

  test('has a week for each lecture, in their order', () => {
    const weeks = [...table.matchAll(/<th scope="row">(\d+)<\/th><td><Lecture to="([^"]*)"/g)];
    expect(weeks.map(([, week]) => Number(week))).toEqual(planned.map((_, i) => i + 1));
    expect(weeks.map(([, , slug]) => slug)).toEqual(planned.map(({ slug }) => slug));
    expect(guide).toContain('Eight weeks, a lecture each.');
  });

  test('says how long lectures take', () => {
    const minutes = lectures.map(({ head, body }) => minutesOf(body, head.figures.length));
    expect([Math.min(...minutes) >= 20, Math.max(...minutes) <= 65]).toEqual([true, true]);
    expect(guide).toContain('takes from twenty minutes to an hour to read with its proofs and figures');
  });
});
