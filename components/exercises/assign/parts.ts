/** The parts of all kinds, each fetched when an assignment needs it, with every drawing: it may hold any topic. */
import type { KindName, Said } from '../../../src/exercises/kind.ts';
import { arrive } from '../../shared/arrive.ts';
import type { Drawings } from '../../shared/drawings.ts';
import type { Part } from '../part.ts';

/** A part of which nobody knows what its instances are. */
export type AnyPart = Part<unknown, unknown, Said>;

const any = (part: unknown): AnyPart => part as AnyPart;

/** A part made for drawings, and all drawings for it. */
async function drawn(load: () => Promise<(drawings: Drawings) => unknown>): Promise<AnyPart> {
  const [make, { EVERY_DRAWING }] = await Promise.all([load(), import('../../shared/every-drawing.ts')]);
  return any(make(EVERY_DRAWING));
}

const PARTS: Readonly<Record<KindName, () => Promise<AnyPart>>> = {
  predict: () => drawn(() => import('../predict-part.ts').then(({ predictPart }) => predictPart)),
  traitor: () => drawn(() => import('../traitor-part.ts').then(({ traitorPart }) => traitorPart)),
  twin: () => drawn(() => import('../twin-part.ts').then(({ twinPart }) => twinPart)),
  lie: () => import('../Lie.tsx').then(({ part }) => any(part)),
  count: () => drawn(() => import('../count-part.tsx').then(({ countPart }) => countPart)),
  smallest: () => import('../Smallest.tsx').then(({ part }) => any(part)),
  losses: () => import('../Losses.tsx').then(({ part }) => any(part)),
  proof: () => import('../Proof.tsx').then(({ part }) => any(part)),
  chain: () => import('../Chain.tsx').then(({ part }) => any(part)),
  write: () => import('../Write.tsx').then(({ part }) => any(part)),
};

const loaded = new Map<KindName, AnyPart>();

/** Always the same part of a kind; `onMissing` is called where it does not arrive at once. */
export async function partOf(kind: KindName, onMissing: () => void): Promise<AnyPart> {
  const part = loaded.get(kind) ?? (await arrive(PARTS[kind], onMissing));
  loaded.set(kind, part);
  return part;
}
