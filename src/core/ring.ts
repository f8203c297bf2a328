/**
 * The engine that breaks every protocol for three generals and one traitor (Fischer, Lynch and Merritt 1986).
 *
 * Take two copies of each general and set them in a ring, A₀ B₀ C₀ A₁ B₁ C₁ and round again to A₀, where A is the
 * commander: A₀ holds *retreat*, A₁ *attack*. Everybody runs the protocol faithfully and has a neighbour of either other
 * name, so nobody notices anything; only, what it sends to "B" goes to the B that stands beside it. The ring itself is no
 * execution of the protocol. But any two neighbours see in it exactly what they would see as the two loyal generals of a
 * real execution, a triangle, in which the third is a traitor that plays the other four:
 *
 *   A₀ B₀  with C a traitor: the loyal commander ordered retreat, so IC2 wants retreat of B₀;
 *   B₀ C₀  with A a traitor: both lieutenants are loyal, so IC1 wants the same of B₀ and C₀;
 *   C₀ A₁  with B a traitor: the loyal commander ordered attack, so IC2 wants attack of C₀.
 *
 * Nobody can do all three. So one of the triangles breaks its condition, whatever the protocol; it only has to be
 * deterministic and to end.
 */
import type { Traitors } from './adversary.ts';
import { judge } from './conditions.ts';
import type { Execution } from './execution.ts';
import { COMMANDER, type General, type Message, type Order, type Round } from './model.ts';
import type { Protocol } from './protocol.ts';
import { run } from './run.ts';

/** Where somebody stands in the ring: 0 … 5 for A₀ B₀ C₀ A₁ B₁ C₁. */
export type Place = number;

const PLACES: readonly Place[] = [0, 1, 2, 3, 4, 5];

/** Whose copy stands there: 1, 2, 3, 1, 2, 3. */
export const generalAt = (place: Place): General => (place % 3) + 1;

/** The order that the copy at a place holds: retreat for A₀, attack for A₁, none for the others. */
export function orderAt(place: Place): Order | null {
  if (generalAt(place) !== COMMANDER) return null;
  return place === 0 ? 'retreat' : 'attack';
}

const next = (place: Place): Place => (place + 1) % 6;
const previous = (place: Place): Place => (place + 5) % 6;

/** A message of the ring: what `message` says, and between which copies it passed. */
export interface RingMessage<Payload> {
  readonly from: Place;
  readonly to: Place;
  readonly message: Message<Payload>;
}

/** Everything that happened in the ring. */
export interface Ring<Payload> {
  readonly rounds: number;
  /** In the order of the rounds, within a round in the protocol's order, then by place. */
  readonly messages: readonly RingMessage<Payload>[];
  /** What the copy at each place decided: six orders. */
  readonly decisions: readonly Order[];
}

/**
 * Runs the ring of six of a protocol for three generals. Throws where the protocol does, is not for three, or names a
 * receiver who is not one of the other two.
 */
export function runRing<State, Payload>(protocol: Protocol<State, Payload>): Ring<Payload> {
  if (protocol.generals !== 3) {
    throw new Error(`the ring is an argument about 3 generals, not about ${protocol.generals}`);
  }
  let states = PLACES.map((place) => protocol.start(generalAt(place), orderAt(place)));
  const log: RingMessage<Payload>[] = [];
  for (let round = 1; round <= protocol.rounds; round++) {
    const sent = PLACES.flatMap((from) => sentFrom(protocol, states[from]!, from, round));
    sent.sort((a, b) => protocol.compare?.(a.message, b.message) ?? a.message.from - b.message.from);
    states = states.map((state, place) => {
      const inbox = sent.filter(({ to }) => to === place).map(({ message }) => message);
      return protocol.transition(state, round, inbox);
    });
    for (const message of sent) log.push(message);
  }
  const decisions = states.map((state) => protocol.decision(state));
  return { rounds: protocol.rounds, messages: log, decisions };
}

function sentFrom<State, Payload>(
  protocol: Protocol<State, Payload>,
  state: State,
  place: Place,
  round: Round,
): readonly RingMessage<Payload>[] {
  const from = generalAt(place);
  return protocol.messages(state, round).map(({ to, payload }) => {
    const neighbour = [previous(place), next(place)].find((beside) => generalAt(beside) === to);
    if (neighbour === undefined) throw new Error(`general ${from} sent to ${to}: expected another of 1 to 3`);
    return { from: place, to: neighbour, message: { round, from, to, payload, delivered: true } };
  });
}

/** What a triangle must satisfy, and what is broken where it does not. */
export type RingCondition = 'IC1' | 'IC2';

/** A real execution with one traitor, in which two neighbours of the ring see what they see there. */
export interface Triangle<Payload> {
  /** The neighbours who are loyal. */
  readonly places: readonly [Place, Place];
  readonly traitor: General;
  /** The condition that this triangle puts to the test. */
  readonly asks: RingCondition;
  readonly execution: Execution<Payload>;
  readonly broken: boolean;
}

/** Two triangles, by their places in the list, and who is loyal in both and sees the same in both. */
export interface Link {
  readonly triangles: readonly [number, number];
  readonly general: General;
}

export interface RingBreak<Payload> {
  readonly ring: Ring<Payload>;
  /** A₀ B₀, then B₀ C₀, then C₀ A₁; at least one is broken. */
  readonly triangles: readonly Triangle<Payload>[];
  /** What ties them together: B₀ can't tell the first two apart, C₀ not the last two. */
  readonly links: readonly Link[];
}

const LINKS: readonly Link[] = [
  { triangles: [0, 1], general: 2 },
  { triangles: [1, 2], general: 3 },
];

/**
 * Breaks a deterministic protocol for three generals that ends. Throws only where the protocol does, is not for three,
 * or is not deterministic.
 */
export function breakThreeGenerals<State, Payload>(protocol: Protocol<State, Payload>): RingBreak<Payload> {
  const ring = runRing(protocol);
  const triangles = [0, 1, 2].map((place) => triangleOf(protocol, ring, place));
  if (!triangles.some(({ broken }) => broken)) {
    throw new Error(
      'three triangles of the ring keep IC1 and IC2, which they can’t: the engine has a fault in it',
    );
  }
  return { ring, triangles, links: LINKS };
}

/** The execution in which the copy at `place` and its next neighbour are loyal, and the traitor plays the rest. */
function triangleOf<State, Payload>(
  protocol: Protocol<State, Payload>,
  ring: Ring<Payload>,
  place: Place,
): Triangle<Payload> {
  const places = [place, next(place)] as const;
  const traitor = generalAt(next(places[1]));
  // a traitorous commander's order is nobody's business
  const order = places.map(orderAt).find((held) => held !== null) ?? 'attack';
  const execution = run(withoutPlaceOf(traitor, protocol), order, replaying(ring, places, traitor));
  for (const here of places) refuseMoody(ring, execution, here);
  const { agreement, validity } = judge(execution);
  const asks = traitor === COMMANDER ? 'IC1' : 'IC2';
  const broken = (asks === 'IC1' ? agreement : validity).kind === 'violated';
  return { places, traitor, asks, execution, broken };
}

/** The traitor tells each of the two what its other neighbour told it in the ring. */
function replaying<Payload>(
  { messages }: Ring<Payload>,
  [one, other]: readonly [Place, Place],
  traitor: General,
): Traitors<Payload> {
  const recorded = messages.filter(
    ({ from, to }) => (to === one && from === previous(one)) || (to === other && from === next(other)),
  );
  return {
    kind: 'traitors',
    traitors: [traitor],
    send: (round) => recorded.map(({ message }) => message).filter((message) => message.round === round),
  };
}

/**
 * The protocol with nobody in the traitor's place. What its code would do there is not asked: it hears there what it
 * could hear in no execution in which it is loyal, and owes no answer.
 */
function withoutPlaceOf<State, Payload>(
  traitor: General,
  protocol: Protocol<State, Payload>,
): Protocol<State | null, Payload> {
  const { parameters, problem, generals, rounds } = protocol;
  return {
    ...{ parameters, problem, generals, rounds },
    start: (self, order) => (self === traitor ? null : protocol.start(self, order)),
    messages: (state, round) => (state === null ? [] : protocol.messages(state, round)),
    transition: (state, round, inbox) => (state === null ? null : protocol.transition(state, round, inbox)),
    decision: (state) => (state === null ? 'retreat' : protocol.decision(state)),
    compare: (a, b) => protocol.compare?.(a, b) ?? a.from - b.from,
    seen: (message) => protocol.seen(message),
  };
}

/** Who sees the same decides the same, if the protocol is deterministic. */
function refuseMoody(ring: Ring<unknown>, execution: Execution<unknown>, place: Place): void {
  const [there, here] = [ring.decisions[place], execution.decisions.get(generalAt(place))];
  if (there === here) return;
  throw new Error(
    `general ${generalAt(place)} saw the same twice and decided ${there} and ${here}: the protocol is not deterministic`,
  );
}
