/** The two executions that general 3 can't tell apart, and their mirror image: the book's first example. */
import { worldsNamed } from './worlds.ts';
import type { Worlds } from './figure-state.ts';

/** General 3, in whose place the reader stands. */
export const OBSERVER = 3;

/** World A, in which general 2 lies, and world B, in which the commander does. */
export const ambiguousWorlds = (): Worlds => worldsNamed('two-lies commander-lies');

/** World A′: the mirror image of A, in which general 3 lies to general 2. */
export const mirrorWorld = () => worldsNamed('three-lies')[0]!;
