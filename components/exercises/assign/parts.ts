/** The parts of all kinds that have one, each fetched when an assignment needs it. */
import type { KindName, Said } from '../../../src/exercises/kind.ts';
import type { Part } from '../part.ts';

/** A part of which nobody knows what its instances are. */
export type AnyPart = Part<unknown, unknown, Said>;

const any = (part: unknown): AnyPart => part as AnyPart;

const PARTS: Readonly<Partial<Record<KindName, () => Promise<AnyPart>>>> = {
  predict: async () => {
    const [{ predictPart }, { EVERY_DRAWING }] = await Promise.all([
      import('../predict-part.ts'),
      import('../../shared/every-drawing.ts'),
    ]);
    return any(predictPart(EVERY_DRAWING));
  },
};

const loaded = new Map<KindName, AnyPart>();

/** Always the same part of a kind. Rejects where it can't be fetched, or there is none. */
export async function partOf(kind: KindName): Promise<AnyPart> {
  const load = PARTS[kind];
  if (load === undefined) throw new Error(`the kind ${kind} has no part in an assignment`);
  const part = loaded.get(kind) ?? (await load());
  loaded.set(kind, part);
  return part;
}
