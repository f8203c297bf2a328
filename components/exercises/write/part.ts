/** Exercises in which a protocol is written. */
import type { WriteInstance, WriteSaid } from '../../../src/exercises/kinds/write.ts';
import { writeWords } from '#words/exercises/write.ts';
import type { KindPart } from '../frame/part.ts';
import { IN_WORKER, WriteAnswer } from './WriteAnswer.tsx';

export const part: KindPart<WriteInstance, string, WriteSaid> = {
  Answer: WriteAnswer,
  says: writeWords.says,
  drawings: {},
  load: () => import('../../../src/exercises/kinds/write.ts').then(({ write }) => write),
  means: () => Promise.resolve(IN_WORKER),
};
