/** English words of the frame round every exercise, and of the list of all of them. */
import type { RefusedSaid } from '../../../exercises/mark-with.ts';
import type { Level } from '../../../exercises/kind.ts';
import type { Wording } from '../../exercises/wording.ts';

const refusals: Wording<RefusedSaid> = {
  'no-such-exercise': ({ code }) => `There is no exercise with the code ${code}.`,
  'no-such-seed': () => 'A seed is a whole number from 0 to 4294967295.',
  'too-long': ({ length, most }) => `The answer has ${length} characters; ${most} are the most there can be.`,
  fault: ({ message }) => `It could not be marked, which is a fault of the book: ${message}`,
};

const times = (tries: number): string => (tries === 1 ? 'at once' : `in ${tries} tries`);

export const frameWords = {
  refusals,
  exercise: 'Exercise',
  level: (level: Level) => `Level ${level}`,
  levels: 'Levels',
  check: 'Check',
  hint: 'Hint',
  hints: 'Hints',
  giveUp: 'Give up and see the solution',
  solution: 'See the solution',
  worked: 'Worked solution',
  again: 'Do it again',
  done: (outcome: 'solved' | 'given-up' | 'open', tries: number, hints: number) => {
    const ways = [
      times(tries),
      ...(hints === 0 ? [] : [hints === 1 ? 'with 1 hint' : `with ${hints} hints`]),
    ];
    return outcome === 'solved' ? `✓ You solved this one, ${ways.join(', ')}.` : 'You gave this one up.';
  },
  trouble: {
    unkept:
      'This browser keeps nothing for the book now, so your work is here only until you leave the page.',
    damaged: 'Part of what this browser kept of this exercise could not be read. It was put aside.',
  },
  another: 'Another one',
  thisOne: (seed: number) => `Link to this one, number ${seed}`,
  marks: { right: '✓ Right.', wrong: '✗ Not so.', refused: 'This is no answer.' },
  incomplete: 'The answer is not complete yet.',
  unreachable: 'This needs a part of the book that can’t be fetched now. Is there a network?',
  open: (number: number, of: number) =>
    of === 1 ? 'Open the execution in the lab' : `Open execution ${number} in the lab`,
  marked: { begun: 'begun', solved: 'solved', read: 'read' },
  list: {
    title: 'Exercises',
    lead: 'Every exercise is made from a seed and marked by running what you answer. There is always another one.',
    description: 'Exercises on agreement among generals, each generated from a seed and marked by replay.',
    columns: { exercise: 'Exercise', teaches: 'It teaches', levels: 'Levels' },
    heading: 'Exercises',
    intro: 'Each is made from a seed, so there is always another one, and marked by running your answer.',
    all: 'All exercises',
    noScript: 'Without scripts an exercise shows its first instance with the solution.',
  },
};

export type FrameWords = typeof frameWords;
