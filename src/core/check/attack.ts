/**
 * From a price back to the lies that it counts: walking down the tree, each node asks for the result that its parent
 * needs of it, and finds again which choice had that price. Where a result costs nothing there is no lie below, so the
 * walk goes only where somebody lies.
 */
import { compareLies, type Lie } from '../adversary.ts';
import { COMMANDER, type General, type Order, type Path } from '../model.ts';
import { others } from '../paths.ts';
import type { After, LeastLies } from './least-lies.ts';
import {
  afterLoyal,
  afterObserver,
  afterTraitor,
  BITS,
  IMPOSSIBLE,
  keyOf,
  priceOf,
  type Bit,
  type Node,
} from './node.ts';
import { pairIndex, type Counts } from './pairs.ts';
import { planOne, planPair, type PlanOfOne, type PlanOfPair } from './plan.ts';

/** The conditions, as a verdict names them: IC1 and IC2. */
export type Condition = 'agreement' | 'validity';

/** Traitors in their places with an order that lets them break a condition with so many lies, and not with fewer. */
export interface Attack {
  readonly n: number;
  readonly m: number;
  /** What the commander was ordered; a traitor commander, too, lies where it says otherwise. */
  readonly order: Order;
  /** Ascending. */
  readonly traitors: readonly General[];
  readonly breaks: Condition;
  readonly fewestLies: number;
}

/** The node of the commander who is about to send its order; `observers` of the loyal lieutenants are watched. */
export function rootOf(
  { n, m, order, traitors }: Omit<Attack, 'breaks' | 'fewestLies'>,
  observers: number,
): Node {
  const liar = traitors.includes(COMMANDER);
  const traitorous = traitors.length - (liar ? 1 : 0);
  return {
    levels: m,
    loyal: n - 1 - traitorous - observers,
    traitors: traitorous,
    liar,
    held: order === 'attack' ? 1 : 0,
  };
}

/**
 * The lies of an attack in the notation's order, exactly `fewestLies`. Time and memory are theirs, so ask for them where that
 * number is small.
 */
export function liesOf(attack: Attack, least: LeastLies): readonly Lie[] {
  const plot = new Plot(attack, least);
  const loyal = others(attack.n, [COMMANDER, ...attack.traitors]);
  if (attack.breaks === 'validity') {
    plot.one([COMMANDER], rootOf(attack, 1), loyal[0]!, attack.order === 'attack' ? 0 : 1);
  } else {
    plot.pair([COMMANDER], rootOf(attack, 2), [loyal[0]!, loyal[1]!], [1, 0]);
  }
  return plot.lies.sort(compareLies);
}

class Plot {
  readonly lies: Lie[] = [];
  private readonly n: number;
  private readonly isTraitor: ReadonlySet<General>;
  private readonly least: LeastLies;
  private readonly plansOfOne = new Map<number, PlanOfOne>();
  private readonly plansOfPair = new Map<number, PlanOfPair>();

  constructor({ n, traitors }: Attack, least: LeastLies) {
    this.n = n;
    this.isTraitor = new Set(traitors);
    this.least = least;
  }

  /** Lets `observer` take `result` from what the last general of `path` tells everybody. */
  one(path: Path, node: Node, observer: General, result: Bit): void {
    if (this.least.one(node)[result] === 0) return;
    if (node.levels === 0) {
      this.tell(path, node, observer, result);
      return;
    }
    const plan = remembered(this.plansOfOne, 2 * keyOf(node) + result, () =>
      planOne(this.least, node, result),
    );
    this.tell(path, node, observer, plan.own);
    const { loyal, traitors } = this.rest(path, [observer]);
    const go = (child: General, after: After, wanted: Bit): void => {
      const held = cheapest(node, (bit) => this.least.one(after(node, bit))[wanted]);
      this.tell(path, node, child, held);
      this.one([...path, child], after(node, held), observer, wanted);
    };
    loyal.forEach((child, i) => go(child, afterLoyal, i < plan.loyal ? 1 : 0));
    traitors.forEach((child, i) => go(child, afterTraitor, i < plan.traitors ? 1 : 0));
  }

  /** Lets two observers take `results`. */
  pair(path: Path, node: Node, observers: readonly [General, General], results: readonly [Bit, Bit]): void {
    const index = pairIndex(...results);
    if (this.least.pair(node)[index] === 0) return;
    if (node.levels === 0) {
      observers.forEach((observer, i) => this.tell(path, node, observer, results[i]!));
      return;
    }
    const plan = remembered(this.plansOfPair, 4 * keyOf(node) + index, () =>
      planPair(this.least, node, index),
    );
    const { told, relayed } = plan.own;
    observers.forEach((observer, i) => {
      this.tell(path, node, observer, told[i]!);
      this.one([...path, observer], afterObserver(node, told[i]!), observers[1 - i]!, relayed[1 - i]!);
    });
    const { loyal, traitors } = this.rest(path, observers);
    const go = (child: General, after: After, wanted: readonly [Bit, Bit]): void => {
      const held = cheapest(node, (bit) => this.least.pair(after(node, bit))[pairIndex(...wanted)]!);
      this.tell(path, node, child, held);
      this.pair([...path, child], after(node, held), observers, wanted);
    };
    loyal.forEach((child, i) => go(child, afterLoyal, dealt(plan.loyal, i)));
    traitors.forEach((child, i) => go(child, afterTraitor, dealt(plan.traitors, i)));
  }

  private tell(path: Path, { held }: Node, to: General, bit: Bit): void {
    if (bit !== held) this.lies.push({ path, to, order: bit === 1 ? 'attack' : 'retreat' });
  }

  private rest(path: Path, observers: readonly General[]): Record<'loyal' | 'traitors', readonly General[]> {
    const rest = others(this.n, [...path, ...observers]);
    return {
      loyal: rest.filter((general) => !this.isTraitor.has(general)),
      traitors: rest.filter((general) => this.isTraitor.has(general)),
    };
  }
}

function remembered<Value>(known: Map<number, Value>, key: number, find: () => Value): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

/** What to tell somebody so that telling and all below cost least; the truth if that is as good. */
function cheapest(node: Node, below: (bit: Bit) => number): Bit {
  const other = node.held === 1 ? 0 : 1;
  if (priceOf(node, other) >= IMPOSSIBLE) return node.held;
  return below(node.held) <= priceOf(node, other) + below(other) ? node.held : other;
}

/** What the i-th child of a kind gives the two observers. */
function dealt(counts: Counts, i: number): readonly [Bit, Bit] {
  let index = 0;
  for (let left = i; left >= counts[index]!; index++) left -= counts[index]!;
  return PAIRS[index]!;
}

/** By `pairIndex`. */
const PAIRS: readonly (readonly [Bit, Bit])[] = BITS.flatMap((p) => BITS.map((q) => [p, q] as const));
