/**
 * A protocol that a reader wrote, as a protocol of the core.
 *
 * What a state is, only the general's own context knows; here it is that context. A message is the JSON text of the value
 * that was sent, so two views are equal exactly if no protocol could tell them apart.
 */
import type { Order } from '../core/model.ts';
import type { Protocol } from '../core/protocol.ts';
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

/**
 * Evaluates the module and hands the protocol in it to `use`, which must be done with it when it returns. Resolves to a
 * fault where the module or the protocol does not run; rejects only where `use` fails for a reason of its own.
 */
export async function withReaderProtocol<Value>(
  kind: ReaderKind,
  source: string,
  use: (protocol: ReaderProtocol) => Value,
): Promise<Outcome<Value>> {
  try {
    return { kind: 'ran', value: use(readerProtocol(kind, await Machine.of(source))) };
  } catch (error) {
    if (error instanceof ProtocolFault) return { kind: 'fault', fault: error.fault };
    throw error;
  }
}

function readerProtocol(kind: ReaderKind, machine: Machine): ReaderProtocol {
  const generals = kind === 'three-generals' ? 3 : 2;
  const first = machine.newContext(1, generals);
  const { rounds } = first;
  first.dispose();
  return {
    parameters: { kind: 'reader', n: generals },
    problem: kind === 'three-generals' ? 'byzantine-agreement' : 'coordinated-attack',
    generals,
    rounds,
    start: (self, order) => {
      const context = machine.newContext(self, generals);
      context.ask('start', JSON.stringify({ self, order }));
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
