/** The parts of all kinds, each fetched when an assignment needs it, with every drawing: it may hold any topic. */
import type { KindName, Said } from '../../src/exercises/kind.ts';
import { loadPart } from '../platform/load-part.ts';
import type { Drawings } from '../drawings/drawings.ts';
import type { Part } from '../exercises/frame/part.ts';

/** A part of which nobody knows what its instances are. */
export type AnyPart = Part<unknown, unknown, Said>;

const any = (part: unknown): AnyPart => part as AnyPart;

/** A part made for drawings, and all drawings for it. */
async function drawn(load: () => Promise<(drawings: Drawings) => unknown>): Promise<AnyPart> {
  const [make, { EVERY_DRAWING }] = await Promise.all([load(), import('../drawings/every-drawing.ts')]);
  return any(make(EVERY_DRAWING));
}

const PARTS: Readonly<Record<KindName, () => Promise<AnyPart>>> = {
  predict: () =>
    drawn(() => import('../exercises/predict/predict-part.ts').then(({ predictPart }) => predictPart)),
  traitor: () =>
    drawn(() => import('../exercises/traitor/traitor-part.ts').then(({ traitorPart }) => traitorPart)),
  twin: () => drawn(() => import('../exercises/twin/twin-part.ts').then(({ twinPart }) => twinPart)),
  lie: () => import('../exercises/lie/Lie.tsx').then(({ part }) => any(part)),
  count: () => drawn(() => import('../exercises/count/count-part.tsx').then(({ countPart }) => countPart)),
  smallest: () => import('../exercises/smallest/Smallest.tsx').then(({ part }) => any(part)),
  losses: () => import('../exercises/losses/Losses.tsx').then(({ part }) => any(part)),
  proof: () => import('../exercises/proof/Proof.tsx').then(({ part }) => any(part)),
  chain: () => import('../exercises/chain/Chain.tsx').then(({ part }) => any(part)),
  write: () => import('../exercises/write/Write.tsx').then(({ part }) => any(part)),
};

const loaded = new Map<KindName, AnyPart>();

/** Always the same part of a kind; `onMissing` is called where it does not arrive at once. */
export async function partOf(kind: KindName, onMissing: () => void): Promise<AnyPart> {
  const part = loaded.get(kind) ?? (await loadPart(PARTS[kind], onMissing));
  loaded.set(kind, part);
  return part;
}
