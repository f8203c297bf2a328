/** Marking for tests of what surrounds it: an answer is right if it names the exercise and the seed. */
import type { Marker } from '../gradebook.ts';
import { codeOf, type Code } from '../exercise.ts';
import type { Assignment } from '../assignment.ts';
import type { Oracle } from './class.ts';

const answerOf = (code: string, seed: number): string => `${code}:${seed}`;

export const TOY: Marker = {
  exists: () => true,
  mark: (code, seed, text) =>
    Promise.resolve(
      text === answerOf(code, seed)
        ? { kind: 'right', reason: { say: 'yes' }, shown: [] }
        : { kind: 'wrong', reason: { say: 'no' }, shown: [] },
    ),
  means: { breakProtocol: () => Promise.reject(new Error('no protocols here')) },
};

export const TOY_ORACLE: Oracle = {
  reference: ({ code, seed }) => answerOf(code, seed),
  isRight: ({ code, seed }, answer) => Promise.resolve(answer === answerOf(code, seed)),
};

export const code = (topic: string, level: 1 | 2 | 3 = 1): Code =>
  codeOf({ kind: 'predict', topic, level, version: 1 });

export const ASSIGNMENT: Assignment = {
  title: 'Week 3: orders, “lies” & generals',
  due: 29_900_000,
  attempts: 3,
  hints: true,
  items: [
    { kind: 'exact', code: code('om') },
    { kind: 'drawn', of: 'predict', level: 2, codes: [code('om', 2), code('sm', 2), code('shop', 2)] },
    { kind: 'exact', code: code('2g', 3) },
  ],
};
