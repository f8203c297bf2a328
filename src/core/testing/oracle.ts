/**
 * What an execution of OM(m) must be, message by message: the recursion of the 1982 paper (recursion.ts) with traitors
 * that follow a strategy and tell spelled-out lies. It takes types from the core and no code, so that a slip in the core
 * can't be repeated here.
 */
import type { OrderLies, Strategy } from '../adversary.ts';
import type { General, Order, Path } from '../model.ts';
import { recursiveOralMessages, type Tell } from './recursion.ts';

/** One message as the recursion sends it. */
export interface Told {
  readonly path: Path;
  readonly to: General;
  /** What a loyal general in the sender's place would have said. */
  readonly truth: Order;
  readonly order: Order | null;
}

export interface Expected {
  /** Every message, by round, then path number by number, then receiver. */
  readonly messages: readonly Told[];
  /** What each loyal general decides, ascending. */
  readonly decisions: ReadonlyMap<General, Order>;
}

const STRATEGIES: Record<Strategy, (truth: Order, to: General) => Order | null> = {
  truthful: (truth) => truth,
  silent: () => null,
  flip: (truth) => (truth === 'attack' ? 'retreat' : 'attack'),
  split: (_truth, to) => (to % 2 === 0 ? 'attack' : 'retreat'),
};

/** A number for each message: path and receiver as digits, which among fewer than 32 generals fit ten to a safe integer. */
function codeOf(path: Path, to: General): number {
  let code = 0;
  for (const general of path) code = code * 32 + general;
  return code * 32 + to;
}

/** What the traitors say: a lie that is spelled out beats the strategy. */
export function tellOf(traitors: readonly General[], { strategy, lies }: OrderLies): Tell {
  const lie = new Map(lies.map(({ path, to, order }) => [codeOf(path, to), order]));
  return (path, to, truth) => {
    if (!traitors.includes(path.at(-1)!)) return truth;
    const told = lie.size === 0 ? undefined : lie.get(codeOf(path, to));
    return told === undefined ? STRATEGIES[strategy](truth, to) : told;
  };
}

export function expectedOral(
  n: number,
  m: number,
  order: Order,
  traitors: readonly General[],
  how: OrderLies,
): Expected {
  const tell = tellOf(traitors, how);
  const told: Told[] = [];
  const lieutenants = recursiveOralMessages(n, m, order, (path, to, truth) => {
    const said = tell(path, to, truth);
    told.push({ path, to, truth, order: said });
    return said;
  });
  return {
    messages: inOrderOfTheLog(n, m, told),
    decisions: new Map(
      [[1, order] as const, ...lieutenants].filter(([general]) => !traitors.includes(general)),
    ),
  };
}

/** The recursion goes down before it goes on, always in the same order, so sorting it once for n and m is enough. */
const sorted = new Map<string, readonly number[]>();

function inOrderOfTheLog(n: number, m: number, told: readonly Told[]): readonly Told[] {
  const key = `${n} ${m}`;
  let places = sorted.get(key);
  if (places === undefined) {
    places = told.map((_, place) => place).sort((a, b) => compareTold(told[a]!, told[b]!));
    sorted.set(key, places);
  }
  return places.map((place) => told[place]!);
}

function compareTold(a: Told, b: Told): number {
  if (a.path.length !== b.path.length) return a.path.length - b.path.length;
  const [left, right] = [
    [...a.path, a.to],
    [...b.path, b.to],
  ];
  const place = left.findIndex((general, i) => general !== right[i]);
  return left[place]! - right[place]!;
}
