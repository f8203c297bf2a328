/** The parts of all kinds, each fetched when it is needed: by the page of an exercise, by an assignment, by a package. */
import type { KindName, Said } from '../../src/exercises/kind.ts';
import { loadPart } from '../platform/load-part.ts';
import type { KindPart } from './frame/part.ts';

/** A part of which nobody knows what its instances are. */
export type AnyPart = KindPart<unknown, unknown, Said>;

const PARTS: Readonly<Record<KindName, () => Promise<{ readonly part: unknown }>>> = {
  predict: () => import('./predict/part.ts'),
  traitor: () => import('./traitor/part.ts'),
  twin: () => import('./twin/part.ts'),
  lie: () => import('./lie/part.ts'),
  count: () => import('./count/part.ts'),
  smallest: () => import('./smallest/part.ts'),
  losses: () => import('./losses/part.ts'),
  proof: () => import('./proof/part.ts'),
  chain: () => import('./chain/part.ts'),
  write: () => import('./write/part.ts'),
};

const loaded = new Map<KindName, AnyPart>();

/** Always the same part of a kind; `onMissing` is called where it does not arrive at once. */
export async function partOf(kind: KindName, onMissing?: () => void): Promise<AnyPart> {
  // what one function of a part gives is only ever passed to another of the same part
  const part = loaded.get(kind) ?? ((await loadPart(PARTS[kind], onMissing)).part as AnyPart);
  loaded.set(kind, part);
  return part;
}

/** The part of a kind that is here already; throws where nobody has fetched it. */
export function partHere(kind: KindName): AnyPart {
  const part = loaded.get(kind);
  if (part === undefined)
    throw new Error(`the part of ${kind} is not here: expected partOf('${kind}') before`);
  return part;
}
