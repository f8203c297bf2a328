/**
 * A protocol that a reader wrote, as a protocol of the core.
 *
 * What a state is, only the general's own context knows; here it is that context. A message is the JSON text of the value
 * that was sent, so two views are equal exactly if no protocol could tell them apart.
 */
import { COMMANDER, type Order } from '../core/model.ts';
import type { Problem, Protocol } from '../core/protocol.ts';
import { ProtocolFault, type Fault } from './faults.ts';
import type { ReaderKind } from './kinds.ts';
import { Machine } from './machine.ts';
import type { GeneralContext } from './general-context.ts';

/** The JSON text of the value that a message carries. */
export type JsonText = string;

export type ReaderProtocol = Protocol<GeneralContext, JsonText>;

/** What came of a reader's module: what was asked of the protocol, or why it did not run. */
export type Outcome<Value> =
  { readonly kind: 'ran'; readonly value: Value } | { readonly kind: 'fault'; readonly fault: Fault };

/** What a module is for. */
export interface Setting {
  readonly problem: Problem;
  readonly generals: number;
  /** How many traitors there may be at most: known to everybody, where the module is for any number of generals. */
  readonly f?: number;
}

const SETTINGS: Readonly<Record<ReaderKind, Setting>> = {
  'three-generals': { problem: 'byzantine-agreement', generals: 3 },
  'two-generals': { problem: 'coordinated-attack', generals: 2 },
};

/**
 * Evaluates the module and hands the protocol in it to `use`, which must be done with it when it returns. Resolves to a
 * fault where the module or the protocol does not run; rejects only where `use` fails for a reason of its own.
 */
export async function withReaderProtocol<Value>(
  asked: ReaderKind | Setting,
  source: string,
  use: (protocol: ReaderProtocol) => Value,
): Promise<Outcome<Value>> {
  const setting = typeof asked === 'string' ? SETTINGS[asked] : asked;
  try {
    return { kind: 'ran', value: use(readerProtocol(setting, await Machine.of(source))) };
  } catch (error) {
    if (error instanceof ProtocolFault) return { kind: 'fault', fault: error.fault };
    throw error;
  }
}

function readerProtocol({ problem, generals, f }: Setting, machine: Machine): ReaderProtocol {
  const bound = f === undefined ? {} : { f };
  const known = f === undefined ? {} : { n: generals, f };
  const first = machine.newContext({ self: COMMANDER, generals, ...bound });
  const { rounds } = first;
  first.dispose();
  return {
    parameters: { kind: 'reader', n: generals, ...bound },
    problem,
    generals,
    rounds,
    start: (self, order) => {
      const context = machine.newContext({ self, generals, ...bound });
      context.ask('start', JSON.stringify({ self, order, ...known }));
      return context;
    },
    messages: (context, round) => {
      const sent = JSON.parse(context.ask('messages', round)) as readonly (readonly [number, JsonText])[];
      return sent.map(([to, payload]) => ({ to, payload }));
    },
    transition: (context, round, inbox) => {
      const members = inbox.map(({ from, payload }) => `"${from}":${payload}`);
      context.ask('transition', round, `{${members.join(',')}}`);
      return context;
    },
    decision: (context) => {
      const decided = context.ask('decision') as Order;
      // the last that is asked of a general
      context.dispose();
      return decided;
    },
    seen: ({ round, from, payload }) => ({ round, from, value: payload }),
  };
}
