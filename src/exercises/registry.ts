/**
 * All kinds by name. A page in the browser fetches the one kind it needs; whoever marks many different exercises (the
 * command line, the gradebook, the tests) takes them from here.
 */
import type { Kind, KindName } from './kind.ts';
import { predict } from './kinds/predict.ts';

/**
 * A kind of which nobody knows what its instances and answers are: what one function of it gives is only ever passed to
 * another of the same kind. TypeScript can't say "some Instance, the same throughout"; a kind's functions are declared
 * as methods, whose arguments it compares leniently, and this is the one place that relies on it.
 */
export type AnyKind = Kind<unknown, unknown>;

/** In the order of KIND_NAMES. */
const kinds = {
  predict,
} as const satisfies Partial<Record<KindName, AnyKind>>;

/** The names of the kinds there are. */
export type KnownKind = keyof typeof kinds;
export const KINDS: Readonly<Record<KnownKind, AnyKind>> = kinds;
export const KNOWN_KINDS = Object.keys(kinds) as readonly KnownKind[];
