/**
 * All kinds by name. A page in the browser fetches the one kind it needs; whoever marks many different exercises (the
 * command line, the gradebook, the tests) takes them from here.
 */
import type { ExerciseKind, KindName } from './kind.ts';
import { count } from './kinds/count.ts';
import { losses } from './kinds/losses.ts';
import { predict } from './kinds/predict.ts';
import { proof } from './kinds/proof.ts';
import { smallest } from './kinds/smallest.ts';
import { write } from './kinds/write.ts';
import { chain } from './kinds/chain.ts';
import { lie } from './kinds/lie.ts';
import { traitor } from './kinds/traitor.ts';
import { twin } from './kinds/twin.ts';

/**
 * A kind of which nobody knows what its instances and answers are: what one function of it gives is only ever passed to
 * another of the same kind. TypeScript can't say "some Instance, the same throughout"; a kind's functions are declared
 * as methods, whose arguments it compares leniently, and this is the one place that relies on it.
 */
export type AnyKind = ExerciseKind<unknown, unknown>;

/** A line for each of `KIND_NAMES`. */
export const KINDS: Readonly<Record<KindName, AnyKind>> = {
  predict,
  traitor,
  twin,
  lie,
  count,
  smallest,
  losses,
  proof,
  chain,
  write,
};
