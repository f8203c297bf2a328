/**
 * Random executions, run by the core and written down for Coq, which replays them by the very definitions that the theorems
 * are about: OM(m), SM(m), the ring of six, and the chain of messengers.
 *
 * It is agreement on samples, no proof that the core does what the definitions say. What the core decided is part of each
 * case; `flipped` has some cases again with a decision turned round, and Coq must refuse those.
 */
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import type { Execution } from '../../core/execution.ts';
import { opposite, type General, type Order, type Path } from '../../core/model.ts';
import { breakThreeGenerals } from '../../core/ring.ts';
import { fromTables, type Tables } from '../../core/testing/triples.ts';
import { execute } from '../../scenario/execute-any.ts';
import { parse } from '../../scenario/parse.ts';

/** So many of each kind. */
const COUNT = 500;
/** And so many of them once more, with a decision turned round. */
const FLIPPED = 20;

export interface Replay {
  readonly kind: 'om' | 'sm' | 'ring' | 'chain';
  /** What they are executions of, in the plural. */
  readonly what: string;
  /** The definitions in Coq by which a case is replayed: `ends_so` says whether it ends as it should. */
  readonly code: string;
  readonly cases: readonly string[];
  /** How many of them show what `notable` says. */
  readonly noted: number;
  readonly notable: string;
  readonly flipped: readonly string[];
}

interface Random {
  below(n: number): number;
  of<T>(list: readonly T[]): T;
}

function randomOf(seed: number): Random {
  const generator = xorshift128plus(seed);
  const below = (n: number): number => (generator.next() >>> 0) % n;
  return { below, of: (list) => list[below(list.length)]! };
}

const listOf = (items: readonly (string | number)[]): string => `[${items.join('; ')}]`;
const flippedFirst = (orders: readonly Order[]): readonly Order[] =>
  orders.map((order, i) => (i === 0 ? opposite(order) : order));

/** A case: what was decided, how it is written if that is said to be decided, and whether it is one of the notable. */
interface Drawn {
  readonly decided: readonly Order[];
  readonly write: (decided: readonly Order[]) => string;
  readonly notable: boolean;
}

function cases(seed: number, draw: (random: Random) => Drawn) {
  const random = randomOf(seed);
  const drawn = Array.from({ length: COUNT }, () => draw(random));
  const some = drawn.filter(({ decided }) => decided.length > 0).slice(0, FLIPPED);
  return {
    cases: drawn.map(({ decided, write }) => write(decided)),
    noted: drawn.filter(({ notable }) => notable).length,
    flipped: some.map(({ decided, write }) => write(flippedFirst(decided))),
  };
}

const executionOf = (token: string): Execution<unknown> => {
  const parsed = parse(token);
  if (parsed.kind === 'refused') throw new Error(`${token} is refused: ${parsed.refusal.code}`);
  return execute(parsed.scenario);
};

/** A token of oral or signed messages, with liars at random: about half of what they send is a lie that is listed. */
function relayedToken(random: Random, kind: 'om' | 'sm'): string {
  const n = 3 + random.below(kind === 'om' ? 4 : 3);
  const m = random.below(Math.min(n - 1, n > 5 ? 2 : 3));
  const traitors = new Set<General>();
  const wanted = 1 + random.below(Math.min(3, n - 2));
  while (traitors.size < wanted) traitors.add(1 + random.below(n));
  const lies: string[] = [];
  const walk = (path: Path): void => {
    for (let to = 2; to <= n; to++) {
      if (path.includes(to)) continue;
      if (traitors.has(path.at(-1)!) && random.below(2) === 0)
        lies.push(`_${path.join('.')}-${to}${random.of(['a', 'r', 'x'])}`);
      if (path.length <= m) walk([...path, to]);
    }
  };
  walk([1]);
  const strategy = random.of(['', '', '_ssilent', '_sflip', '_ssplit']);
  return `${kind}_n${n}_m${m}_o${random.of(['a', 'r'])}_t${[...traitors].sort().join('.')}${strategy}${lies.join('')}`;
}

/** What a relayed message says; withheld ones say nothing. */
interface Relayed {
  readonly path: Path;
  readonly order: Order | null;
}

const pathIn = (path: Path): string => listOf(path.toReversed());

/** n, m, the order, the traitors, what they sent, and what the loyal lieutenants decided. */
function relayedCase(random: Random, kind: 'om' | 'sm'): Drawn {
  const execution = executionOf(relayedToken(random, kind));
  const { parameters, order, traitors, log, decisions } = execution;
  const said = [...log]
    .filter(({ from, delivered }) => traitors.includes(from) && delivered)
    .flatMap(({ to, payload }) => {
      const { path, order: told } = payload as Relayed;
      return told === null ? [] : [`(${pathIn(path)}, ${to}, ${told})`];
    });
  const lieutenants = [...decisions].filter(([general]) => general !== 1);
  const start = `(${Number(parameters['n'])}, ${Number(parameters['m'])}, ${order!}, ${listOf(traitors)}, ${listOf(said)}`;
  const write = (decided: readonly Order[]): string =>
    `${start}, ${listOf(decided.map((decision, i) => `(${lieutenants[i]![0]}, ${decision})`))})`;
  const messages = [...log];
  const notable =
    kind === 'om'
      ? messages.some(({ delivered, payload }) => !delivered || (payload as Relayed).order === null)
      : messages.some((message) => execution.seen(message)['accepted'] === false);
  return { decided: lieutenants.map(([, decision]) => decision), write, notable };
}

const RELAYED = `From Book Require Import Model Enough Frontier Signatures.
Definition case : Type := nat * nat * order * list nat * list (path * nat * order) * list (nat * order).
Definition is_one_of (l : list nat) (j : nat) : bool := existsb (Nat.eqb j) l.`;

/** Who says nothing on a path has no entry for it. */
const ORAL = `${RELAYED}
Definition ends_so (c : case) : bool :=
  let '(n, m, o, traitors, said, decided) := c in
  let script r j i := Some (flat_map (fun '(p, to, v) =>
    if (length p =? r) && (hd 0 p =? j) && (to =? i) then [(p, v)] else []) said) in
  forallb (fun '(i, v) => eq_order (decides n (OM n m) (is_one_of traitors) o script i) v) decided.`;

const SIGNED = `${RELAYED}
Definition ends_so (c : case) : bool :=
  let '(n, m, o, traitors, said, decided) := c in
  let script r j i v p := existsb (fun '(q, to, w) =>
    (length q =? r) && (hd 0 q =? j) && (to =? i) && eq_order v w && if same_path p q then true else false) said in
  forallb (fun '(i, v) => eq_order (obeys n m (is_one_of traitors) o script i) v) decided.`;

/** What each of the six copies decides, under a protocol whose tables are drawn at random. */
function ringCase(random: Random): Drawn {
  const states = 1 + random.below(3);
  const table = <T>(length: number, one: () => T): T[] => Array.from({ length }, one);
  const tables: Tables = {
    rounds: random.below(5),
    states,
    starts: table(4, () => random.below(states)),
    letters: table(3 * states * 4 * 2, () => random.below(4)),
    moves: table(3 * states * 16, () => random.below(states)),
    attacks: table(3 * states, () => random.below(2) === 0),
  };
  const { ring, triangles } = breakThreeGenerals(fromTables(tables));
  const [rounds, ...lists] = [
    tables.rounds,
    tables.starts,
    tables.letters,
    tables.moves,
    tables.attacks.map(Number),
  ];
  const start = [rounds, states, ...lists.map((list) => listOf(list as number[]))].join(', ');
  const broken = triangles.filter((triangle) => triangle.broken).length;
  const write = (decided: readonly Order[]): string => `(${start}, ${listOf(decided)}, ${broken})`;
  return { decided: ring.decisions, write, notable: broken === 3 };
}

const RING = `From Book Require Import Model Enough TooFew Small.
Definition case : Type := nat * nat * list nat * list nat * list nat * list nat * list order * nat.
Definition others (i : nat) : nat * nat := match i with 1 => (2, 3) | 2 => (1, 3) | _ => (1, 2) end.
Definition letter (o : option nat) : nat := match o with Some t => t | None => 0 end.
Definition from_tables (rounds states : nat) (starts letters moves attacks : list nat) : protocol := {|
  Model.rounds := rounds;
  state := nat;
  text := nat;
  start i o := nth (if i =? 1 then match o with Some attack => 0 | _ => 1 end else i) starts 0;
  sends i s r j :=
    match nth ((((i - 1) * states + s) * 4 + r - 1) * 2 + if fst (others i) =? j then 0 else 1) letters 0 with
    | 0 => None | t => Some t end;
  next i s r messages :=
    nth (((i - 1) * states + s) * 16 + 4 * letter (from (fst (others i)) messages) + letter (from (snd (others i)) messages))
      moves 0;
  decision i s := if nth ((i - 1) * states + s) attacks 0 =? 1 then attack else retreat |}.
Definition ends_so (c : case) : bool :=
  let '(r, states, starts, letters, moves, attacks, decided, broken) := c in
  let P := from_tables r states starts letters moves attacks in
  forallb (fun '(X, v) => eq_order (ring_decides P X) v)
    (combine [(1, false); (2, false); (3, false); (1, true); (2, true); (3, true)] decided)
  && (demands_broken P =? broken).`;

/** Messengers, thresholds and losses at random, with and without an order. */
function chainCase(random: Random): Drawn {
  const k = 1 + random.below(9);
  const lost = Array.from({ length: k }, (_, i) => i + 1).filter(() => random.below(2 * k) < 2);
  const [w1, w2] = [random.below(4), random.below(4)];
  const token = `2g_k${k}_o${random.of(['a', 'a', 'r'])}_w${w1}.${w2}${lost.length > 0 ? `_x${lost.join('.')}` : ''}`;
  const { order, decisions } = executionOf(token);
  const write = (decided: readonly Order[]): string =>
    `(${k}, ${w1}, ${w2}, ${String(order === 'attack')}, ${listOf(lost)}, ${decided.join(', ')})`;
  const decided = [decisions.get(1)!, decisions.get(2)!];
  return { decided, write, notable: decided[0] !== decided[1] };
}

const CHAIN = `From Book Require Import Model Enough TwoGenerals Chain.
Definition case : Type := nat * nat * nat * bool * list nat * order * order.
Definition ends_so (c : case) : bool :=
  let '(k, w1, w2, ordered, lost, first, second) := c in
  let captured : losses := fun r _ _ => existsb (Nat.eqb r) lost in
  eq_order (decides (chain k w1 w2) ordered captured one) first
  && eq_order (decides (chain k w1 w2) ordered captured two) second.`;

/** All of them, always the same. */
export const replays = (): readonly Replay[] => [
  {
    ...{ kind: 'om', what: 'executions of OM(m)', notable: 'a message withheld', code: ORAL },
    ...cases(1, (random) => relayedCase(random, 'om')),
  },
  {
    ...{ kind: 'sm', what: 'executions of SM(m)', notable: 'a chain rejected', code: SIGNED },
    ...cases(2, (random) => relayedCase(random, 'sm')),
  },
  {
    ...{ kind: 'ring', what: 'rings of six', notable: 'all three demands broken', code: RING },
    ...cases(3, ringCase),
  },
  {
    ...{ kind: 'chain', what: 'executions of the chain', notable: 'the generals divided', code: CHAIN },
    ...cases(4, chainCase),
  },
];
