/** Where two views of one general part, in words. */
import type { General, Order } from '../../src/core/model.ts';
import type { Seen } from '../../src/core/protocol.ts';
import type { Parting } from '../../src/core/views.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import type { Voice } from '../../src/words/voice.ts';

export function sayParting(strings: FigureWords, parting: Parting, cast: Voice): string {
  const { compare, map, signed } = strings;
  if (parting.kind === 'known') return compare.at(parting.at, cast);
  const { a, b } = parting;
  const one = (a ?? b)!;
  const round = Number(one['round']);
  const path = pathOf(one);
  if (path === null) return compare.arrives(round, a === null ? 2 : 1);
  const said = (seen: Seen | null): string =>
    map.said(path, seen === null ? null : (seen['order'] as Order), cast);
  // the same words, of which the signatures are good in one of the two only
  if (signed && a !== null && b !== null && a['order'] === b['order'])
    return compare.accepts(round, path.at(-1)!, said(a), a['accepted'] ? 1 : 2, cast);
  return compare.tells(round, path.at(-1)!, said(a), said(b), cast);
}

/** The path of a message that relays an order; null for a messenger, which has none. */
const pathOf = ({ path }: Seen): readonly General[] | null =>
  typeof path === 'string' ? path.split('.').map(Number) : null;
