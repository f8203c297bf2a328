/**
 * Local views: what one general saw of an execution, and nothing else.
 *
 * A view holds the general's own number, what everybody knows beforehand, the order it was given (the commander alone, or
 * everybody its own), and the messages that reached it. Not in it: who the traitors are, what passed between others, and
 * messages that were withheld or captured, since their absence is all that the receiver notices. Two executions with equal
 * views are indistinguishable to that general, and whatever a deterministic protocol makes it do in one it does in the other.
 */
import type { Execution } from './execution.ts';
import { givenTo, type General, type Order, type Round } from './model.ts';
import type { Seen } from './protocol.ts';

/** A plain value; its members stand in the order in which two views are compared. */
export interface LocalView {
  readonly kind: string;
  readonly general: General;
  /** The protocol's other public parameters stand between `general` and `order`. */
  readonly [parameter: string]: unknown;
  readonly order: Order | null;
  readonly received: readonly Seen[];
}

/** @param general 1 … n of the execution; throws a RangeError for anybody else */
export function viewOf(execution: Execution<unknown>, general: General): LocalView {
  if (!Number.isInteger(general) || general < 1 || general > execution.generals) {
    throw new RangeError(`general ${general}: expected one of 1 to ${execution.generals}`);
  }
  const { kind, ...others } = execution.parameters;
  const received: Seen[] = [];
  for (const message of execution.log) {
    if (message.to === general && message.delivered) received.push(execution.seen(message));
  }
  const order = givenTo(execution.inputs ?? execution.order, general);
  return { kind, general, ...others, order, received };
}

/** Where two views first part, or null where they are equal value for value. */
export interface Difference {
  /** The member's name; a received message is `received.` and its place, from 1. */
  readonly at: string;
  readonly a: unknown;
  readonly b: unknown;
}

export function firstDifference(a: LocalView, b: LocalView): Difference | null {
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (name === 'received') continue;
    if (!sameValue(a[name], b[name])) return { at: name, a: a[name] ?? null, b: b[name] ?? null };
  }
  for (let i = 0; i < Math.max(a.received.length, b.received.length); i++) {
    const [left, right] = [a.received[i] ?? null, b.received[i] ?? null];
    if (!sameValue(left, right)) return { at: `received.${i + 1}`, a: left, b: right };
  }
  return null;
}

/** What a view was after so many rounds: nothing that came later is in it. */
export const viewUpTo = (view: LocalView, round: Round): LocalView => ({
  ...view,
  received: view.received.filter((seen) => Number(seen['round']) <= round),
});

/** Where two views part: in what was known beforehand, or in what one message brought, null where none came. */
export type Parting =
  | { readonly kind: 'known'; readonly at: string }
  | { readonly kind: 'message'; readonly a: Seen | null; readonly b: Seen | null };

/**
 * The first of what tells two views apart, or null where they are equal. Unlike `firstDifference`, whose places in the
 * list are the command line's, this compares each message with the one that has its round, sender and path: where one is
 * missing, those after it are compared all the same.
 */
export function firstParting(a: LocalView, b: LocalView): Parting | null {
  const difference = firstDifference(a, b);
  if (!difference) return null;
  if (!difference.at.startsWith('received.')) return { kind: 'known', at: difference.at };
  const places = new Map([...a.received, ...b.received].map((seen) => [placeOf(seen), seen]));
  const [inA, inB] = [a, b].map(({ received }) => new Map(received.map((seen) => [placeOf(seen), seen])));
  const partings = [...places]
    .map(([place, seen]) => ({ seen, a: inA!.get(place) ?? null, b: inB!.get(place) ?? null }))
    .filter((both) => !sameValue(both.a, both.b))
    .sort((left, right) => byPlace(left.seen, right.seen));
  const [first] = partings;
  return first ? { kind: 'message', a: first.a, b: first.b } : null;
}

/** What tells the messages of a view apart: their rounds, senders and paths. */
const placeOf = ({ round, from, path }: Seen): string => JSON.stringify([round, from, path]);

/** In the order of a view: by round, then by path, number by number, or sender. */
function byPlace(a: Seen, b: Seen): number {
  const [left, right] = [a, b].map(({ round, from, path }) =>
    [round, ...String(path ?? from).split('.')].map(Number),
  );
  const at = left!.findIndex((number, i) => number !== right![i]);
  return at === -1 ? 0 : left![at]! - (right![at] ?? 0);
}

/** Whether `general` sees the same in both executions, value for value. */
export const indistinguishable = (a: Execution<unknown>, b: Execution<unknown>, general: General): boolean =>
  firstDifference(viewOf(a, general), viewOf(b, general)) === null;

/** Views are JSON values with their members in a fixed order, so their texts tell them apart. */
const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
