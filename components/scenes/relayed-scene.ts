/**
 * What a figure may show of an execution in which orders are relayed, orally or signed: everything, or what one general
 * sees of it. All drawings (map, space-time, inbox, transcript) draw the same scene, so that they can't disagree.
 */
import type { Verdicts } from '../../src/core/conditions.ts';
import type { Execution } from '../../src/core/execution.ts';
import type { General, Message, Order, Round } from '../../src/core/model.ts';
import type { Relay } from '../../src/core/oral-messages.ts';
import type { Tally } from '../../src/core/tallies.ts';
import type { AnyRelayed } from '../../src/scenario/kinds/relayed-run.ts';
import type { Forgery } from '../../src/scenario/recorded.ts';
import type { Voice } from '../../src/words/voice.ts';
import type { Mark } from './marks.ts';
import type { Says } from './scene.ts';

export interface RelayedScene<S extends AnyRelayed = AnyRelayed> {
  readonly kind: S['kind'];
  readonly scenario: S;
  readonly execution: Execution<Relay>;
  readonly cast: Voice;
  /** Whose place the reader stands in; null: nobody's, all is seen. */
  readonly eyes: General | null;
  /** Up to which round things have happened. */
  readonly round: Round;
  readonly last: Round;
  readonly generals: readonly SceneGeneral[];
  /** What travelled, bundled by sender, receiver and round, as far as it is seen. */
  readonly bundles: readonly Bundle[];
  /** Both conditions; null before the last round, and from one general's place. */
  readonly verdicts: Verdicts | null;
  /** Where the messages are read. */
  readonly reading: Reading;
  readonly says: Says<RelayedScene>;
  /** Whether what follows from the messages is asked of the reader, and so not drawn. */
  readonly asked?: boolean;
}

export interface SceneGeneral {
  readonly number: General;
  readonly standing: 'loyal' | 'traitor' | 'unknown';
  readonly you: boolean;
  /** What it decided, where that has happened and is seen. */
  readonly decision: Order | null;
}

/** All messages of one round from one general to another. */
export interface Bundle extends Omit<Tally, 'first'> {
  /** How many of them bear a mark. */
  readonly marked: number;
  /** How many of them the receiver rejects; oral messages can't be rejected. */
  readonly rejected?: number;
  /** Index in the log of the first of them, where they stand in one. */
  readonly first?: number;
}

/** A message as a scene shows it. */
export interface SeenMessage {
  /** Tells the messages of a scene apart; in OM(m) the index in the log. */
  readonly index: number;
  readonly message: Message<Relay>;
  /** What can be held against it; null from one general's place, where nobody can tell. */
  readonly mark: Mark | null;
  /** Of signed messages what the receiver's check says. */
  readonly check?: 'accepted' | 'rejected';
  /** What is wrong with a rejected one; only where all is seen. */
  readonly forgery?: Forgery;
  /** Of signed messages what is known of each seal, in the order of the path. */
  readonly seals?: readonly SealState[];
}

/** A seal that matches its text, one that doesn't, and one that nobody looked at, since another was broken. */
export type SealState = 'whole' | 'broken' | 'unread';

/** What is left of a message's seals for whoever can't tell loyal generals from traitors. */
export function asChecked(seals: readonly SealState[]): readonly SealState[] {
  const broken = seals.indexOf('broken');
  return seals.map((seal, i) => (broken === -1 || i <= broken ? seal : 'unread'));
}

/** From whose place, and up to which round, something is looked for. */
export type Place = Pick<RelayedScene, 'eyes' | 'round'>;
export type Wanted = Partial<Pick<Message<Relay>, 'round' | 'from' | 'to'>>;

export interface MessageList {
  readonly messages: readonly SeenMessage[];
  readonly total: number;
}

/** How the messages of an execution are read; each kind keeps them in its own way. */
export interface Reading {
  /** What travelled in these rounds, bundled, as far as `eyes` (null: everybody) see it. */
  bundles(rounds: readonly Round[], eyes: General | null): readonly Bundle[];
  messages(place: Place, wanted: Wanted, skip: number, limit: number): MessageList;
}

/** How many messages a list shows at once. */
export const PAGE = 60;

/**
 * The messages up to the scene's round that the reader may see and `wanted` asks for: `limit` of them after skipping
 * `skip`, and how many there are altogether.
 */
export const messagesOf = (
  scene: Place & Pick<RelayedScene, 'reading'>,
  wanted: Wanted = {},
  skip = 0,
  limit = PAGE,
): MessageList => scene.reading.messages(scene, wanted, skip, limit);

/** The commander's orders and the relays of the present round: what stands on the roads at that moment. */
export const standingRounds = (round: Round): readonly Round[] =>
  round === 0 ? [] : round === 1 ? [1] : [1, round];

/** Up to so many generals who sign, the map has room for the letters of all rounds. */
const SEALED_AT_ONCE = 5;

/** Whose messages the map shows at a moment: of all rounds where there is room, and else what stands on the roads. */
export const mappedRounds = ({ kind, n }: Pick<AnyRelayed, 'kind' | 'n'>, round: Round): readonly Round[] =>
  kind === 'sm' && n <= SEALED_AT_ONCE ? roundsUpTo(round) : standingRounds(round);

/** How many messages that were sent by now, as far as they are seen, stand on no road any more. */
export function leftOut(scene: RelayedScene): number {
  const { kind, scenario, eyes, round, execution } = scene;
  const counted = (at: Round): number => {
    const [start, end] = execution.log.range(at);
    // every place of OM(m) has its message, so that millions need not be gone through
    return kind === 'om' && eyes === null ? end - start : messagesOf(scene, { round: at }, 0, 0).total;
  };
  const standing = mappedRounds(scenario, round);
  return roundsUpTo(round)
    .filter((at) => !standing.includes(at))
    .reduce((sum, at) => sum + counted(at), 0);
}

/** From the receiver's place a withheld message does not exist, and nothing can be held against one that came. */
export const received = <B extends Bundle>(bundle: B): readonly B[] =>
  bundle.attacks + bundle.retreats === 0 ? [] : [{ ...bundle, withheld: 0, lies: 0, marked: 0 }];

/** To its sender a message that it didn't send does not exist either, and it isn't told what the receiver makes of it. */
export const sentByOneself = <B extends Bundle>(bundle: B): readonly B[] =>
  received(bundle).map((seen) => ({ ...seen, ...('rejected' in seen ? { rejected: 0 } : {}) }));

/** What a general sees of bundles: those that reached it, and what it sent itself. */
export const seenBy = <B extends Bundle>(eyes: General, bundles: readonly B[]): readonly B[] =>
  bundles.flatMap((bundle) =>
    bundle.to === eyes ? received(bundle) : bundle.from === eyes ? sentByOneself(bundle) : [],
  );

/** Whether a message is before somebody's eyes (null: everybody's): it came, or the general sent it itself. */
export const isSeen = (eyes: General | null, { from, to, delivered }: Message<unknown>): boolean =>
  eyes === null || ((to === eyes || from === eyes) && delivered);

export const countOf = ({ attacks, retreats, withheld }: Bundle): number => attacks + retreats + withheld;

/** What a bundle says if all of it says the same. */
export type Saying = Order | 'nothing' | 'mixed';

export function sayingOf(bundle: Bundle): Saying {
  const count = countOf(bundle);
  if (bundle.attacks === count) return 'attack';
  if (bundle.retreats === count) return 'retreat';
  return bundle.withheld === count ? 'nothing' : 'mixed';
}

export const roundsUpTo = (round: Round): readonly Round[] => Array.from({ length: round }, (_, i) => i + 1);

/** The generals of a scene: who is loyal and what was decided, as far as it is seen. */
export const sceneGenerals = (
  { n, eyes, traitors }: Pick<AnyRelayed, 'n' | 'eyes' | 'traitors'>,
  decisions: ReadonlyMap<General, Order>,
  over: boolean,
): readonly SceneGeneral[] =>
  roundsUpTo(n).map((number) => ({
    number,
    standing: eyes !== null ? 'unknown' : traitors.includes(number) ? 'traitor' : 'loyal',
    you: number === eyes,
    decision: over && (eyes === null || eyes === number) ? (decisions.get(number) ?? null) : null,
  }));
