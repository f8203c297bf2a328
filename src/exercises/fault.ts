/** What was found wrong with exercises, apart from the exercises: the words about it need no more. */

import type { Code } from './exercise.ts';

/** Why an exercise was replaced; the dictionary has the whole story. */
export type Fault =
  /** Its question spoke of every protocol, and its key is true of ours alone. */
  | 'key-of-ours'
  /** A proof was taken for whole that lacks a step. */
  | 'step-missing';

/** What came of an exercise that was retired. */
export interface Retired {
  readonly fault: Fault;
  /** The version that took its place; it may have been retired, too. */
  readonly successor: Code;
}
