/**
 * Phase king (Berman, Garay and Perry 1989): agreement for n > 3f with few messages.
 *
 * This is the variant of three rounds a phase. Every general has a value of its own, v, which is its input at first. There
 * are f + 1 phases; general k is the king of phase k. In each phase:
 *
 *   1. Value. Everybody tells everybody its v.
 *   2. Proposal. Whoever counts at least n − f values y proposes y to everybody. Whoever counts more than f proposals of z
 *      takes v := z.
 *   3. King. The king tells everybody its v. Whoever counted fewer than n − f proposals of its v takes what the king said,
 *      *retreat* if it said nothing. The king keeps its own v.
 *
 * After the last phase everybody decides its v. One's own value and one's own proposal count like anybody else's: without
 * the latter the protocol is wrong. Silence is no value and no proposal, and of several messages that a general sends
 * another in one round the first counts.
 *
 * Why it works if n > 3f and at most f generals are traitors:
 *
 * - Loyal generals never propose different orders. Two of them would have counted n − f values each, so at least
 *   2(n − f) − n > f generals would have told one of them *attack* and the other *retreat*, and one of those is loyal.
 * - What is agreed stays agreed. If all loyal generals begin a phase with the same v, each counts n − f values v, proposes
 *   v, counts n − f proposals of v and at most f of the other order, and no king moves it.
 * - One loyal king is enough. Say that some loyal general counted n − f proposals of its v. At least n − 2f > f of them came
 *   from loyal generals, so everybody counted more than f, and of the other order, which only traitors proposed, at most f:
 *   all took v, the king among them. If nobody counted so many, all take what the king says. Either way all agree. And
 *   among f + 1 kings one is loyal.
 *
 * Beyond these bounds two orders can both be counted often enough. Then the one with the larger count is taken, and of
 * equal counts *retreat*.
 */
import { COMMANDER, DEFAULT_ORDER, generals, type General, type Order, type Round } from './model.ts';
import type { Incoming, Outgoing, Protocol } from './protocol.ts';
import type { Said } from './slots.ts';

/** What a round is for. In a broadcast the commander gives its order first. */
export type Step =
  { readonly kind: 'order' } | { readonly kind: 'value' | 'proposal' | 'king'; readonly phase: number };

/** How a general comes by its input: it has one of its own, or the commander sends it one. */
export type Beginning = 'inputs' | 'order';

/** Which step a round is, 1 … the last. Phase p takes rounds 3p − 2 to 3p, and in a broadcast one later each. */
export function stepOf(beginning: Beginning, round: Round): Step {
  const inPhases = beginning === 'order' ? round - 1 : round;
  if (inPhases === 0) return { kind: 'order' };
  const kind = (['king', 'value', 'proposal'] as const)[inPhases % 3]!;
  return { kind, phase: Math.ceil(inPhases / 3) };
}

/** How many rounds there are: three in each of f + 1 phases, and one for the order. */
export const kingRounds = (beginning: Beginning, f: number): number =>
  3 * (f + 1) + (beginning === 'order' ? 1 : 0);

/** Whether a loyal or traitorous `from` may send something in this step that anybody takes notice of. */
export const speaksIn = (step: Step, from: General): boolean =>
  step.kind === 'order' ? from === COMMANDER : step.kind !== 'king' || from === step.phase;

/** Where a general stands between two rounds. */
export interface Standing {
  readonly self: General;
  /** The order or the input it was given; null: none. */
  readonly given: Order | null;
  /** Its v. */
  readonly value: Order;
  /** What it proposes in the second round of this phase; null: nothing. */
  readonly proposal: Order | null;
  /** How many proposals of its v it counted in this phase, its own included. */
  readonly support: number;
}

/**
 * Consensus: every general has an input. At most (f + 1)(n − 1)(2n + 1) messages.
 * @param n number of generals, at least 1
 * @param f how many traitors it is meant to withstand, 0 to n − 1
 */
export const phaseKing = (n: number, f: number): Protocol<Standing, Said> => protocol(n, f, 'inputs');

/**
 * Broadcast made of it: the commander sends its order to everybody, and what a general received (*retreat* if nothing) is its input;
 * the commander's own is its order. At most n − 1 messages more.
 */
export const phaseKingBroadcast = (n: number, f: number): Protocol<Standing, Said> => protocol(n, f, 'order');

function protocol(n: number, f: number, beginning: Beginning): Protocol<Standing, Said> {
  return {
    parameters: { kind: 'pk', n, f },
    problem: beginning === 'order' ? 'byzantine-agreement' : 'consensus',
    generals: n,
    rounds: kingRounds(beginning, f),
    start: (self, given) => ({
      ...{ self, given, value: given ?? DEFAULT_ORDER },
      ...{ proposal: null, support: 0 },
    }),
    messages: (state, round) => toAll(n, state.self, saidBy(state, stepOf(beginning, round))),
    transition: (state, round, inbox) => heard(n, f, state, stepOf(beginning, round), firstOfEach(inbox)),
    decision: ({ value }) => value,
    compare: (a, b) => a.from - b.from || a.to - b.to,
    seen: ({ round, from, payload }) => ({ round, from, order: payload.order }),
  };
}

/** What a loyal general that stands so tells everybody in this step; null: nothing. */
export function saidBy({ self, given, value, proposal }: Standing, step: Step): Order | null {
  if (!speaksIn(step, self)) return null;
  if (step.kind === 'order') return given;
  return step.kind === 'proposal' ? proposal : value;
}

function toAll(n: number, self: General, order: Order | null): readonly Outgoing<Said>[] {
  if (order === null) return [];
  return generals(n).flatMap((to) => (to === self ? [] : [{ to, payload: { order } }]));
}

/** What each general said in a round. */
type Heard = ReadonlyMap<General, Order>;

function firstOfEach(inbox: readonly Incoming<Said>[]): Heard {
  const heard = new Map<General, Order>();
  for (const { from, payload } of inbox) {
    if (payload.order !== null && !heard.has(from)) heard.set(from, payload.order);
  }
  return heard;
}

/** Where a general stands after a step in which it heard this. */
function heard(n: number, f: number, state: Standing, step: Step, told: Heard): Standing {
  const { self, value, proposal } = state;
  switch (step.kind) {
    case 'order':
      return self === COMMANDER ? state : { ...state, value: told.get(COMMANDER) ?? DEFAULT_ORDER };
    case 'value':
      return { ...state, proposal: oftenEnough(count(told, value), n - f) };
    case 'proposal': {
      const proposals = count(told, proposal);
      const now = oftenEnough(proposals, f + 1) ?? value;
      return { ...state, value: now, support: proposals[now] };
    }
    case 'king': {
      const keeps = self === step.phase || state.support >= n - f;
      return { ...state, value: keeps ? value : (told.get(step.phase) ?? DEFAULT_ORDER) };
    }
  }
}

type Counts = Readonly<Record<Order, number>>;

/** How often each order was said, oneself included. */
function count(told: Heard, own: Order | null): Counts {
  const counts = { attack: 0, retreat: 0 };
  for (const order of told.values()) counts[order]++;
  if (own !== null) counts[own]++;
  return counts;
}

/** The order that was said at least so often; of two the one said more often, and of equals retreat. Null: none was. */
function oftenEnough({ attack, retreat }: Counts, least: number): Order | null {
  const most = Math.max(attack, retreat);
  if (most < least) return null;
  return attack > retreat ? 'attack' : DEFAULT_ORDER;
}

/** The most messages that n generals send in f + 1 phases, all loyal and agreed from the start; with a commander's order before. */
export const mostKingMessages = (beginning: Beginning, n: number, f: number): number =>
  (f + 1) * (n - 1) * (2 * n + 1) + (beginning === 'order' ? n - 1 : 0);
