/**
 * The figures of Lamport, Shostak and Pease 1982, as transcripts in testing/transcripts/. The paper's lieutenants
 * 1, 2, … are our generals 2, 3, …
 */
import { describe, expect, test } from 'vitest';
import { STRATEGIES, type Lie, type Strategy } from './adversary.ts';
import type { Execution } from './execution.ts';
import type { General } from './model.ts';
import { liars, oralMessages, type Relay } from './oral-messages.ts';
import { run } from './run.ts';
import { transcript } from './testing/transcript.ts';
import { viewOf } from './views.ts';

const oral = (
  n: number,
  m: number,
  traitors: readonly General[],
  lies: readonly Lie[] = [],
  strategy: Strategy = STRATEGIES[0],
): Execution<Relay> => run(oralMessages(n, m), 'attack', liars(traitors, strategy, lies));

const figures = [
  {
    file: 'figure-1',
    title: 'Figure 1: three generals, lieutenant 3 the traitor; 2 can’t obey',
    execution: oral(3, 1, [3], [{ path: [1, 3], to: 2, order: 'retreat' }]),
  },
  {
    file: 'figure-2',
    title: 'Figure 2: three generals, the commander the traitor; to 2 it looks like figure 1',
    execution: oral(3, 1, [1], [{ path: [1], to: 3, order: 'retreat' }]),
  },
  {
    file: 'figure-3',
    title: 'Figure 3: four generals and OM(1), lieutenant 4 the traitor; the loyal two are a majority',
    execution: oral(
      4,
      1,
      [4],
      [
        { path: [1, 4], to: 2, order: 'retreat' },
        { path: [1, 4], to: 3, order: 'retreat' },
      ],
    ),
  },
  {
    file: 'figure-4',
    title:
      'Figure 4: four generals and OM(1), the commander the traitor; all three hold the same three orders',
    execution: oral(
      4,
      1,
      [1],
      [
        { path: [1], to: 3, order: 'retreat' },
        { path: [1], to: 4, order: null },
      ],
    ),
  },
  {
    file: 'seven-generals',
    title: 'Beyond the figures: seven generals and OM(2), the commander and 4 traitors who split the camp',
    execution: oral(7, 2, [1, 4], [], 'split'),
  },
];

describe('The figures of the paper', () => {
  test.each(figures)('$file', async ({ file, title, execution }) => {
    await expect(transcript(title, execution)).toMatchFileSnapshot(`testing/transcripts/${file}.txt`);
  });

  test('to lieutenant 2 figures 1 and 2 are one', () => {
    const [one, two] = figures.map(({ execution }) => viewOf(execution, 2));
    expect(one).toEqual(two);
  });
});
