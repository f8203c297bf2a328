/**
 * OM(m), the algorithm for oral messages (Lamport, Shostak and Pease 1982, section 3).
 *
 * An oral message is one whose content is entirely under its sender's control: nobody can prove what they were told.
 * OM(0): the commander sends its order to every lieutenant, and each uses what it got. OM(m): the commander sends its
 * order; each lieutenant then acts as the commander of OM(m − 1) towards the others with the order it got; and each
 * takes the majority of what it got and what the others' OM(m − 1) gave it.
 *
 * Unrolled, the recursion is m + 1 rounds of relaying. In round r everybody passes on, along each path of length r − 1
 * that it is not on, what it heard there; what a lieutenant heard forms a tree, and the majorities are taken from the
 * leaves of that tree up. This file is that unrolled form, once with a map a general (`oralMessages`) and once over
 * typed arrays (`flatOralMessages`); the recursion as the paper prints it is the oracle of the tests.
 */
import {
  messageKey,
  strategicOrder,
  type Lie,
  type OrderLies,
  type Strategy,
  type Traitors,
} from './adversary.ts';
import { ATTACK, decode, encode, RETREAT, type FlatForm, type Levels } from './flat.ts';
import {
  COMMANDER,
  DEFAULT_ORDER,
  majority,
  type General,
  type Message,
  type Order,
  type Path,
  type Round,
} from './model.ts';
import {
  comparePaths,
  formatPath,
  indexOfMessage,
  messageAtIndex,
  messagesInRound,
  others,
  pathsOfLength,
} from './paths.ts';
import type { Execution } from './execution.ts';
import type { Protocol } from './protocol.ts';

/** "The last general of `path` says that along the rest of it the order was `order`"; null: it said nothing. */
export interface Relay {
  readonly path: Path;
  readonly order: Order | null;
}

/** What one general holds: what it heard, by path. */
export interface Heard {
  readonly self: General;
  /** The order it was given, if it is the commander. */
  readonly order: Order | null;
  readonly heard: ReadonlyMap<string, Order>;
}

/**
 * OM(m) among n generals.
 * @param n number of generals, at least 2
 * @param m levels of relaying, 0 to n − 2
 */
export function oralMessages(n: number, m: number): Protocol<Heard, Relay> {
  return {
    parameters: { kind: 'om', n, m },
    problem: 'byzantine-agreement',
    generals: n,
    rounds: m + 1,
    start: (self, order) => ({ self, order, heard: new Map() }),
    messages: (state, round) => relays(n, state, round),
    transition: (state, _round, inbox) => ({
      ...state,
      heard: new Map([
        ...state.heard,
        ...inbox.map(({ payload }) => [formatPath(payload.path), payload.order ?? DEFAULT_ORDER] as const),
      ]),
    }),
    decision: (state) => state.order ?? resultOf(n, m, state, [COMMANDER]),
    compare: (a, b) => comparePaths(a.payload.path, b.payload.path) || a.to - b.to,
    seen: ({ round, payload }) => ({ round, path: formatPath(payload.path), order: payload.order }),
    flat: flatOralMessages(n),
  };
}

function relays(n: number, state: Heard, round: Round): readonly { to: General; payload: Relay }[] {
  if (round === 1) {
    const payload = { path: [COMMANDER], order: state.order };
    return state.self === COMMANDER ? others(n, payload.path).map((to) => ({ to, payload })) : [];
  }
  return pathsOfLength(n, round - 1)
    .filter((path) => !path.includes(state.self))
    .flatMap((path) => {
      const payload = { path: [...path, state.self], order: heardAlong(state, path) };
      return others(n, payload.path).map((to) => ({ to, payload }));
    });
}

/** What a general heard along a path, retreat where nothing came. */
const heardAlong = (state: Heard, path: Path): Order => state.heard.get(formatPath(path)) ?? DEFAULT_ORDER;

/** What OM(m + 1 − |path|), with the last general of `path` as its commander, gives this general. */
function resultOf(n: number, m: number, state: Heard, path: Path): Order {
  const own = heardAlong(state, path);
  if (path.length === m + 1) return own;
  const fellows = others(n, path).filter((general) => general !== state.self);
  const values = [own, ...fellows.map((fellow) => resultOf(n, m, state, [...path, fellow]))];
  return majority(values.filter((value) => value === 'attack').length, values.length);
}

/**
 * Traitors in a protocol that relays orders along paths: each does what the strategy says, except where a lie is
 * spelled out.
 * @param traitors ascending
 * @param lies each told by a traitor, no two about the same message
 */
export function liars(
  traitors: readonly General[],
  strategy: Strategy,
  lies: readonly Lie[],
): Traitors<Relay> {
  return {
    kind: 'traitors',
    traitors,
    orders: { strategy, lies },
    send: (_round, truthful) => {
      const told = new Map(lies.map((lie) => [messageKey(lie.path, lie.to), lie.order]));
      return truthful.map((message) => {
        const { path } = message.payload;
        const lie = told.get(messageKey(path, message.to));
        const truth = message.payload.order ?? DEFAULT_ORDER;
        const order = lie === undefined ? strategicOrder(strategy, truth, message.to) : lie;
        return { ...message, payload: { path, order }, delivered: order !== null };
      });
    },
  };
}

/** OM(m) a whole round at a time. The number of levels is m + 1, so the form itself needs only n. */
export function flatOralMessages(n: number): FlatForm<Relay> {
  return {
    size: (round) => messagesInRound(n, round),
    relay: (round, previous, next) => {
      const children = n - round;
      for (let node = 0, child = 0; node < previous.length; node++) {
        const truth = previous[node]! & 1; // nothing received is relayed as retreat
        for (const end = child + children; child < end; child++) next[child] = truth;
      }
    },
    corrupt: (round, bytes, traitors, how) => {
      corrupt(n, round, bytes, traitors, how);
    },
    decide: (levels) => results(n, levels)[1]!,
    message: (round, index, code): Message<Relay> => {
      const { path, to } = messageAtIndex(n, round, index);
      const order = decode(code);
      return { round, from: path.at(-1)!, to, payload: { path, order }, delivered: order !== null };
    },
  };
}

function corrupt(
  n: number,
  round: Round,
  bytes: Uint8Array,
  traitors: readonly General[],
  { strategy, lies }: OrderLies,
): void {
  if (strategy !== 'truthful' && traitors.length > 0) {
    applyStrategy(n, round, bytes, traitors, strategy);
  }
  for (const { path, to, order } of lies) {
    if (path.length === round) bytes[indexOfMessage(n, path, to)] = encode(order);
  }
}

/** Walks the paths of a round in the order of their bytes, and rewrites those that end with a traitor. */
function applyStrategy(
  n: number,
  round: Round,
  bytes: Uint8Array,
  traitors: readonly General[],
  strategy: Strategy,
): void {
  const traitorous = new Uint8Array(n + 1);
  for (const traitor of traitors) traitorous[traitor] = 1;
  const told = tellings(n, strategy);
  const used = new Uint8Array(n + 1);
  let at = 0;
  /** Passes the messages of the path of length `round` that ends with `last`, or else all longer paths of that length. */
  const walk = (last: General, length: number): void => {
    if (length === round && !traitorous[last]) {
      at += n - round;
      return;
    }
    used[last] = 1;
    for (let next = 2; next <= n; next++) {
      if (used[next]) continue;
      if (length < round) walk(next, length + 1);
      else bytes[at] = told[2 * next + bytes[at++]!]!;
    }
    used[last] = 0;
  };
  walk(COMMANDER, 1);
}

/** What a traitor makes of each truth for each receiver, at index 2 · receiver + truth, so that it is only looked up. */
function tellings(n: number, strategy: Strategy): Uint8Array {
  const told = new Uint8Array(2 * n + 2);
  for (let to = 2; to <= n; to++) {
    told[2 * to + RETREAT] = encode(strategicOrder(strategy, 'retreat', to));
    told[2 * to + ATTACK] = encode(strategicOrder(strategy, 'attack', to));
  }
  return told;
}

/**
 * The result of every sub-protocol at everyone who takes part in it: element r, at the index of the message σj of round
 * r, is what j takes from OM(m + 1 − r) with the last general of σ as its commander. The last element is what was
 * received in the last round; element 1 is what the lieutenants decide.
 *
 * The s messages that the lieutenants of σ received from its last general lie next to each other, and so do the rows in
 * which each passes its own on to the s − 1 others. Lieutenant b of the s finds what a told it in a's row, at place b if
 * b stands before a and at b − 1 behind. Adding the rows up, shifted so, gives all s tallies in one pass.
 */
export function results(n: number, levels: Levels): Levels {
  const result: Uint8Array[] = [...levels];
  const tally = new Uint16Array(n);
  for (let round = levels.length - 2; round >= 1; round--) {
    const own = levels[round]!;
    const relayed = result[round + 1]!;
    const decided = new Uint8Array(own.length);
    const siblings = n - round;
    for (let first = 0, row = 0; first < own.length; first += siblings) {
      for (let b = 0; b < siblings; b++) tally[b] = own[first + b]! & 1;
      for (let a = 0; a < siblings; a++) {
        for (let b = 0; b < a; b++) tally[b]! += relayed[row++]! & 1;
        for (let b = a + 1; b < siblings; b++) tally[b]! += relayed[row++]! & 1;
      }
      for (let b = 0; b < siblings; b++) decided[first + b] = 2 * tally[b]! > siblings ? 1 : 0;
    }
    result[round] = decided;
  }
  if (levels.length === 2) result[1] = levels[1]!.map((code) => code & 1);
  return result;
}

/**
 * What a loyal general in the sender's place would have said in a message of an execution of OM(m): the commander's
 * order, or what the sender itself had heard along the rest of the path.
 */
export function truthOf(execution: Execution<Relay>, { round, from, payload }: Message<Relay>): Order {
  if (round === 1) return execution.order ?? DEFAULT_ORDER;
  const { log, generals } = execution;
  const heard = log.range(round - 1)[0] + indexOfMessage(generals, payload.path.slice(0, -1), from);
  return log.at(heard).payload.order ?? DEFAULT_ORDER;
}

/** Whether a message differs from truthful relaying of what its sender holds; silence does. */
export const isLie = (execution: Execution<Relay>, message: Message<Relay>): boolean =>
  message.payload.order !== truthOf(execution, message);
