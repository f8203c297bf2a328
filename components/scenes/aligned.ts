/** Two lists of messages to one general side by side: each message beside the one that has its round, sender and path. */
import { comparePaths } from '../../src/core/paths.ts';
import type { SeenMessage } from './relayed-scene.ts';

/** At least one of the two is there. */
export interface Row {
  readonly here: SeenMessage | null;
  readonly there: SeenMessage | null;
}

/** Rows in the order of both lists: by round, then by path. */
export function aligned(here: readonly SeenMessage[], there: readonly SeenMessage[]): readonly Row[] {
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < here.length || j < there.length) {
    const [one, other] = [here[i] ?? null, there[j] ?? null];
    const order = one === null ? 1 : other === null ? -1 : byPlace(one, other);
    rows.push({ here: order <= 0 ? one : null, there: order >= 0 ? other : null });
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return rows;
}

const byPlace = ({ message: a }: SeenMessage, { message: b }: SeenMessage): number =>
  a.round - b.round || comparePaths(a.payload.path, b.payload.path);
