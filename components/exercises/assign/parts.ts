/** The parts of all kinds that have one, each fetched when an assignment needs it. */
import type { KindName, Said } from '../../../src/exercises/kind.ts';
import type { Part } from '../part.ts';

/** A part of which nobody knows what its instances are. */
export type AnyPart = Part<unknown, unknown, Said>;

const any = (part: unknown): AnyPart => part as AnyPart;

const PARTS: Readonly<Partial<Record<KindName, () => Promise<AnyPart>>>> = {
  predict: () => import('../Predict.tsx').then(({ part }) => any(part)),
};

/** Rejects where the part can't be fetched, or there is none. */
export async function partOf(kind: KindName): Promise<AnyPart> {
  const load = PARTS[kind];
  if (load === undefined) throw new Error(`the kind ${kind} has no part in an assignment`);
  return load();
}
