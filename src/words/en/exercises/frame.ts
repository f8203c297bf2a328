/** English words of the frame round every exercise, and of the list of all of them. */
import type { RefusedSaid } from '../../../exercises/mark-with.ts';
import type { Fault } from '../../../exercises/fault.ts';
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
  notANumber: (typed: string) =>
    `“${typed}” can’t be read as a whole number. Write it in digits, such as 1000 or 1,000.`,
  unreachable: 'This needs a part of the book that can’t be fetched now. Is there a network?',
  open: (number: number, of: number) =>
    of === 1 ? 'Open the execution in the lab' : `Open execution ${number} in the lab`,
  retired: {
    title: 'This exercise has been replaced',
    fault: {
      'key-of-ours':
        'With oral messages it asks for the least number of generals as if it spoke of every protocol, and its key for t traitors and c generals that may fall silent, 3(t + c) + 1, is true of OM(m) alone, since OM(m) counts silence as retreat. A protocol that takes note of who was silent needs no more than 3t + c + 1 (Garay and Perry 1992): 5 and not 7 for t = c = 1. And in what it shows against too small a number, the silent general lies.',
      'step-missing':
        'It takes a proof for whole that lacks a step. If the commander is a traitor, and one of the two lieutenants is the very one whose vote is taken, they agree because of IC2 of that vote, not of IC1. It is the only place in which the proof needs IC2 of the smaller OM.',
    } satisfies Record<Fault, string>,
    kept: 'Whoever was given it can still do it, and it is marked as it always was.',
    successor: 'Go to the exercise that took its place',
    mark: 'replaced by a better version',
  },
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
