/** The two executions that general 3 can't tell apart, and their mirror image: the book's first example. */
import { oralNamed } from './worlds.ts';

/** General 3, in whose place the reader stands. */
export const OBSERVER = 3;

/** World A, in which general 2 lies, and world B, in which the commander does. */
export const ambiguousWorlds = () => [oralNamed('two-lies'), oralNamed('commander-lies')] as const;

/** World A′: the mirror image of A, in which general 3 lies to general 2. */
export const mirrorWorld = () => oralNamed('three-lies');
