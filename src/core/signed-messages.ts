/**
 * SM(m), the algorithm for signed messages (Lamport, Shostak and Pease 1982, section 4).
 *
 * The commander signs its order and sends it to every lieutenant. A lieutenant that receives an order it has not yet
 * accepted adds it to its set V, and passes it on with its own signature behind the others, in the round after. After
 * m + 1 rounds each obeys choice(V): the one order in V, or retreat where V holds none or both.
 *
 * Signatures change one thing: nobody can put words in a loyal general's mouth. A traitor can still be silent, and a
 * traitor commander can sign two orders. But an order that one loyal lieutenant accepts before the last round reaches all of
 * them in the next, and one that comes only in the last round carries m + 1 signatures, of which one is a loyal
 * general's if there are at most m traitors; that general passed it on to everybody. So all loyal lieutenants end with
 * the same V, for any n (Theorem 2 of the paper).
 *
 * Signatures here are real. A lie that would need a signature which the traitors don't have is sent, and refused.
 */
import type { Execution } from './execution.ts';
import { COMMANDER, DEFAULT_ORDER, type General, type Message, type Order, type Round } from './model.ts';
import { comparePaths, formatPath, others } from './paths.ts';
import type { Incoming, Outgoing, Protocol } from './protocol.ts';
import {
  extend,
  signerOf,
  verifyChain,
  type ChainFault,
  type SignedOrder,
  type Terms,
} from './signature-chains.ts';

/** An order that a lieutenant accepted: the round it came first, and on which chain. */
export interface Accepted {
  readonly round: Round;
  readonly chain: SignedOrder;
}

export interface Collected {
  readonly self: General;
  /** The order it was given, if it is the commander. */
  readonly order: Order | null;
  /** The set V, with the chain that brought each order. */
  readonly accepted: ReadonlyMap<Order, Accepted>;
}

/** What a receiver makes of a chain that arrives in some round. */
export type Acceptance =
  { readonly kind: 'accepted' } | { readonly kind: 'rejected'; readonly fault: AcceptanceFault };

export type AcceptanceFault =
  | ChainFault
  /** There must be as many signatures as rounds have passed: an order held back would come too late to be passed on. */
  | { readonly kind: 'round'; readonly found: number; readonly expected: Round };

/**
 * Whether a loyal general accepts this chain in this round: exactly `round` different generals have signed it, the
 * commander first, and every signature is good. (Whether the order is new to it is another question.)
 */
export function accept(terms: Terms, chain: SignedOrder, round: Round): Acceptance {
  if (chain.path.length !== round) {
    return { kind: 'rejected', fault: { kind: 'round', found: chain.path.length, expected: round } };
  }
  const check = verifyChain(terms, chain);
  return check.kind === 'valid' ? { kind: 'accepted' } : { kind: 'rejected', fault: check.fault };
}

/** `choice(V)`: the one order in it, else retreat. */
export function choice(orders: Iterable<Order>): Order {
  const [first = DEFAULT_ORDER, ...others] = new Set(orders);
  return others.length === 0 ? first : DEFAULT_ORDER;
}

/**
 * SM(m) among n generals.
 * @param n number of generals, 2 to 16
 * @param m how many traitors it withstands, 0 to n − 2
 * @param session part of what is signed, and keys follow from it; 0 to 9999
 */
export function signedMessages(
  n: number,
  m: number,
  session: number,
): Protocol<Collected, SignedOrder> & { readonly parameters: { readonly kind: 'sm' } & Terms } {
  const terms = { n, m, session };
  return {
    parameters: { kind: 'sm', ...terms },
    problem: 'byzantine-agreement',
    generals: n,
    rounds: m + 1,
    start: (self, order) => ({ self, order, accepted: new Map() }),
    messages: (state, round) => newOrders(state, round).flatMap((chain) => relay(terms, chain, state.self)),
    transition: (state, round, inbox) => collect(terms, state, round, inbox),
    decision: ({ order, accepted }) => order ?? choice(accepted.keys()),
    compare: (a, b) =>
      comparePaths(a.payload.path, b.payload.path) ||
      a.to - b.to ||
      attacksFirst(a.payload.order, b.payload.order),
    seen: ({ round, payload }) => ({
      round,
      path: formatPath(payload.path),
      order: payload.order,
      accepted: accept(terms, payload, round).kind === 'accepted',
    }),
  };
}

/** Two orders on one path to one receiver: only a traitor can send both, and their order must not depend on its whim. */
const attacksFirst = (a: Order, b: Order): number => Number(b === 'attack') - Number(a === 'attack');

/** What a general has to sign in this round: the commander its order, a lieutenant what it first accepted just before. */
function newOrders({ self, order, accepted }: Collected, round: Round): readonly SignedOrder[] {
  if (self === COMMANDER) {
    return round === 1 && order !== null ? [{ order, path: [], signatures: [] }] : [];
  }
  return [...accepted.values()].filter((entry) => entry.round === round - 1).map(({ chain }) => chain);
}

/** Signs a chain and addresses it to everybody who is not on it. */
function relay(terms: Terms, chain: SignedOrder, self: General): readonly Outgoing<SignedOrder>[] {
  const payload = extend(terms, chain, self, signerOf(terms.session, self));
  return others(terms.n, payload.path).map((to) => ({ to, payload }));
}

function collect(
  terms: Terms,
  state: Collected,
  round: Round,
  inbox: readonly Incoming<SignedOrder>[],
): Collected {
  const accepted = new Map(state.accepted);
  // of two chains that bring the same new order in one round the numerically smaller path is kept
  const chains = inbox.map(({ payload }) => payload).sort((a, b) => comparePaths(a.path, b.path));
  for (const chain of chains) {
    if (accepted.has(chain.order) || accept(terms, chain, round).kind === 'rejected') continue;
    accepted.set(chain.order, { round, chain });
  }
  return { ...state, accepted };
}

/** The terms of an execution of SM(m); throws where it is one of something else. */
export function termsOf({ parameters }: Execution<SignedOrder>): Terms {
  const { kind, n, m, session } = parameters;
  if (kind !== 'sm' || typeof n !== 'number' || typeof m !== 'number' || typeof session !== 'number') {
    throw new Error(`an execution of the kind ${kind}: expected sm, with n, m and session`);
  }
  return { n, m, session };
}

/** What the receiver of a message of SM(m) makes of it, and if it rejects it, why. */
export const acceptanceOf = (
  execution: Execution<SignedOrder>,
  { round, payload }: Message<SignedOrder>,
): Acceptance => accept(termsOf(execution), payload, round);
