/**
 * What an execution of SM(m) must be, straight from the text of the 1982 paper, and dumb on purpose. It takes types from
 * the core and no code. Nothing is signed here: a book is kept of what loyal generals put their names to, and a chain is
 * good if every loyal name on it is in the book. (A traitor's name is whatever traitors want.) That the core, which knows
 * only keys and what reached whom, comes to the same is the test.
 */
import type { OrderLies, Strategy } from '../adversary.ts';
import type { General, Order, Path } from '../model.ts';

export interface SignedTold {
  readonly path: Path;
  readonly to: General;
  readonly order: Order;
  readonly accepted: boolean;
}

export interface SignedExpected {
  /** What was sent, by round, then path number by number, then receiver. */
  readonly messages: readonly SignedTold[];
  /** What each loyal general decides, ascending. */
  readonly decisions: ReadonlyMap<General, Order>;
}

const STRATEGIES: Record<Strategy, (truth: Order, to: General) => Order | null> = {
  truthful: (truth) => truth,
  silent: () => null,
  flip: (truth) => (truth === 'attack' ? 'retreat' : 'attack'),
  split: (_truth, to) => (to % 2 === 0 ? 'attack' : 'retreat'),
};

/** Generals are fewer than a hundred, so that two digits each make numbers into texts that sort like numbers. */
const sortable = (path: Path): string => path.map((general) => String(general).padStart(2, '0')).join('.');

export function expectedSigned(
  n: number,
  m: number,
  order: Order,
  traitors: readonly General[],
  { strategy, lies }: OrderLies,
): SignedExpected {
  const lieutenants = Array.from({ length: n - 1 }, (_, i) => i + 2);
  /** V of each lieutenant. */
  const V = new Map(lieutenants.map((i) => [i, new Set<Order>()]));
  const book = new Set<string>();
  const messages: SignedTold[] = [];
  /** What each is to sign and send in the round at hand: the order, and the path on which it has it. */
  let due: { general: General; order: Order; path: Path }[] = [{ general: 1, order, path: [] }];
  for (let round = 1; round <= m + 1; round++) {
    // "signs and sends": what everybody would, and what is made of it
    const road = new Map<string, { path: Path; to: General; order: Order }>();
    for (const { general, order, path } of due) {
      const signed = [...path, general];
      if (!traitors.includes(general)) book.add(`${order} ${sortable(signed)}`);
      for (const to of lieutenants) {
        if (signed.includes(to)) continue;
        const said = traitors.includes(general) ? STRATEGIES[strategy](order, to) : order;
        if (said !== null)
          road.set(`${sortable(signed)}-${sortable([to])}`, { path: signed, to, order: said });
      }
    }
    for (const { path, to, order } of lies) {
      if (path.length !== round) continue;
      road.delete(`${sortable(path)}-${sortable([to])}`);
      if (order !== null) road.set(`${sortable(path)}-${sortable([to])}`, { path, to, order });
    }
    // "if lieutenant i receives a message v:0:j1:…:jk and v is not in V_i, then adds v to V_i and, if k < m, sends"
    due = [];
    for (const key of [...road.keys()].sort()) {
      const { path, to, order } = road.get(key)!;
      const accepted = path.every(
        (signer, i) => traitors.includes(signer) || book.has(`${order} ${sortable(path.slice(0, i + 1))}`),
      );
      messages.push({ path, to, order, accepted });
      if (!accepted || V.get(to)!.has(order)) continue;
      V.get(to)!.add(order);
      due.push({ general: to, order, path });
    }
  }
  const decided = [[1, order] as const, ...[...V].map(([i, orders]) => [i, chosen(orders)] as const)];
  return { messages, decisions: new Map(decided.filter(([general]) => !traitors.includes(general))) };
}

/** "If V consists of the single element v, then choice(V) = v"; else retreat. */
const chosen = (orders: ReadonlySet<Order>): Order =>
  orders.size === 1 && orders.has('attack') ? 'attack' : 'retreat';
