/**
 * Executions over typed arrays: a byte a message instead of an object a message.
 *
 * OM(5) among sixteen generals sends 3,999,675 messages. Held as objects they are a gigabyte and a second of garbage
 * collection; held as one byte each they are four megabytes, and every one can still be read back, since its place in
 * the array tells its path (paths.ts).
 */
import type { OrderLies } from './adversary.ts';
import { type General, type Message, type MessageLog, type Order, type Round } from './model.ts';

/** Bytes of an order. Bit 0 is "says attack", so that nothing received counts as retreat without a test. */
export const RETREAT = 0;
export const ATTACK = 1;
export const NOTHING = 2;

export const encode = (order: Order | null): number =>
  order === null ? NOTHING : order === 'attack' ? ATTACK : RETREAT;

export const decode = (code: number): Order | null =>
  code === NOTHING ? null : code === ATTACK ? 'attack' : 'retreat';

/** A whole execution: element r holds the bytes of round r; element 0 is the commander's own order, alone. */
export type Levels = readonly Uint8Array[];

export interface FlatForm<Payload> {
  /** How many messages `round` has. */
  size(round: Round): number;
  /** Fills `next`, of `size(round)` bytes, with what everybody would truthfully send, `previous` being the round before. */
  relay(round: Round, previous: Uint8Array, next: Uint8Array): void;
  /** Lets the traitors change what is theirs in a round that `relay` filled. */
  corrupt(round: Round, bytes: Uint8Array, traitors: readonly General[], how: OrderLies): void;
  /** What each lieutenant decides, at index general − 2. */
  decide(levels: Levels): Uint8Array;
  /** Reads one message back. */
  message(round: Round, index: number, code: number): Message<Payload>;
}

/** A log that keeps a byte a message and makes an object only of the message that is asked for. */
export class FlatLog<Payload> implements MessageLog<Payload> {
  readonly length: number;
  readonly levels: Levels;
  private readonly starts: readonly number[];
  private readonly form: FlatForm<Payload>;

  constructor(form: FlatForm<Payload>, levels: Levels) {
    const starts = [0];
    for (let round = 1; round < levels.length; round++) starts.push(starts.at(-1)! + levels[round]!.length);
    this.form = form;
    this.levels = levels;
    this.starts = starts;
    this.length = starts.at(-1)!;
  }

  at(index: number): Message<Payload> {
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw new RangeError(
        `message ${index} of ${this.length}: expected an index from 0 to ${this.length - 1}`,
      );
    }
    let round = 1;
    while (index >= this.starts[round]!) round++;
    const within = index - this.starts[round - 1]!;
    return this.form.message(round, within, this.levels[round]![within]!);
  }

  range(round: Round): readonly [number, number] {
    return [this.starts[round - 1]!, this.starts[round]!];
  }

  *[Symbol.iterator](): Iterator<Message<Payload>> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
}
