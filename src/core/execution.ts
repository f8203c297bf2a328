/**
 * An execution: everything that happened when generals followed a protocol against an adversary.
 */
import type { General, Inputs, Message, MessageLog, Order, Round } from './model.ts';
import type { Parameters, Problem, Seen } from './protocol.ts';

export interface Execution<Payload> {
  readonly parameters: Parameters;
  readonly problem: Problem;
  readonly generals: number;
  readonly rounds: number;
  /** The order general 1 was given, or null where it was given none. */
  readonly order: Order | null;
  /** What each general began with, where every one had an order of its own; then there was no commander. */
  readonly inputs?: Inputs;
  /** Ascending. */
  readonly traitors: readonly General[];
  readonly log: MessageLog<Payload>;
  /** What every loyal general decided, ascending; of traitors nothing can be said. */
  readonly decisions: ReadonlyMap<General, Order>;
  /** What a receiver notes of a message: the protocol's own `seen`. */
  seen(message: Message<Payload>): Seen;
}

export const isLoyal = (execution: Pick<Execution<unknown>, 'traitors'>, general: General): boolean =>
  !execution.traitors.includes(general);

/** A log that holds its messages as they are: for protocols without a flat form. */
export class ListLog<Payload> implements MessageLog<Payload> {
  readonly length: number;
  private readonly messages: readonly Message<Payload>[];
  private readonly ends: readonly number[];

  /** @param perRound the messages of rounds 1, 2, …, each already in the order of the log */
  constructor(perRound: readonly (readonly Message<Payload>[])[]) {
    this.messages = perRound.flat();
    this.length = this.messages.length;
    let end = 0;
    this.ends = [0, ...perRound.map((round) => (end += round.length))];
  }

  at(index: number): Message<Payload> {
    const message = this.messages[index];
    if (message === undefined) {
      throw new RangeError(
        `message ${index} of ${this.length}: expected an index from 0 to ${this.length - 1}`,
      );
    }
    return message;
  }

  range(round: Round): readonly [number, number] {
    return [this.ends[round - 1] ?? this.length, this.ends[round] ?? this.length];
  }

  [Symbol.iterator](): Iterator<Message<Payload>> {
    return this.messages[Symbol.iterator]();
  }
}
