/** The scene of an execution of SM(m), read from its record. */
import { judge } from '../../src/core/conditions.ts';
import type { General, Round } from '../../src/core/model.ts';
import { tallyPairs, type Act } from '../../src/core/tally-pairs.ts';
import { executionOf, messageOf, type Recorded, type SignedRecord } from '../../src/scenario/recorded.ts';
import type { SignedScenario } from '../../src/scenario/scenario.ts';
import { voiceOf } from '../../src/words/voice.ts';
import { markOf } from './marks.ts';
import {
  asChecked,
  isSeen,
  mappedRounds,
  roundsUpTo,
  sceneGenerals,
  seenBy,
  type Bundle,
  type MessageList,
  type Place,
  type RelayedScene,
  type SealState,
  type SeenMessage,
  type Wanted,
} from './relayed-scene.ts';
import { relayedSays } from './relayed-says.ts';

export type SignedScene = RelayedScene<SignedScenario>;

/** What a recorded execution shows to whom the scenario's opening (eyes, round) lets see it. */
export function signedScene(scenario: SignedScenario, record: SignedRecord): SignedScene {
  const execution = executionOf(scenario, record);
  const { eyes, round } = scenario;
  const cast = voiceOf(scenario);
  const last = execution.rounds;
  const over = round === last;
  const rows = record.rounds.flatMap((messages, r) => messages.map((message) => messageOf(message, r + 1)));
  const letters = rows
    .filter(({ round: at }) => at === 1)
    .map(({ to, payload }) => ({ to, order: payload.order }));
  const all = rows.map((message, index): Recalled => {
    const { order, lie, forgery } = message.payload;
    const check = forgery ? 'rejected' : 'accepted';
    return {
      ...{ index, message, lie, mark: markOf(letters, message, lie) },
      ...(order === null ? {} : { check }),
      ...(forgery ? { forgery } : {}),
      ...(order === null ? {} : { seals: sealsOf(message.payload, scenario.traitors) }),
    };
  });
  const reading = {
    bundles: (rounds: readonly Round[], whose: General | null) =>
      rounds.flatMap((at) => bundlesOf(all, at, whose)),
    messages: (place: Place, wanted: Wanted, skip: number, limit: number) =>
      find(all, place, wanted, skip, limit),
  };
  return {
    ...{ kind: 'sm', scenario, execution, cast, eyes, round, last, reading },
    says: relayedSays,
    generals: sceneGenerals(scenario, execution.decisions, over),
    bundles: reading.bundles(mappedRounds(scenario, round), eyes),
    verdicts: over && eyes === null ? judge(execution) : null,
  };
}

/** A message with whether a loyal general would have sent it, which is what a bundle's lies are counted by. */
interface Recalled extends SeenMessage {
  readonly lie: boolean;
}

function find(
  all: readonly SeenMessage[],
  { eyes, round }: Place,
  wanted: Wanted,
  skip: number,
  limit: number,
): MessageList {
  const rounds = wanted.round === undefined ? roundsUpTo(round) : [wanted.round];
  const found = all.filter(
    ({ message }) =>
      rounds.includes(message.round) &&
      (wanted.from ?? message.from) === message.from &&
      (wanted.to ?? message.to) === message.to &&
      isSeen(eyes, message),
  );
  const shown = found.slice(skip, skip + limit);
  return {
    messages: eyes === null ? shown : shown.map((message) => seen(message, eyes)),
    total: found.length,
  };
}

/**
 * The check stops at the first seal that is broken. Whoever sees everything knows of the others, too: a traitor seals with
 * its own key, and who is loyal never sealed what somebody before it didn't.
 */
const sealsOf = ({ path, forgery }: Recorded, traitors: readonly General[]): readonly SealState[] =>
  path.map((signer, i) => {
    if (!forgery || i + 1 < forgery.place) return 'whole';
    return i + 1 === forgery.place || !traitors.includes(signer) ? 'broken' : 'whole';
  });

/** Whoever receives a message knows whether it accepted it, and which seal was broken; whoever sent it isn't told. */
function seen({ index, message, check, seals }: SeenMessage, eyes: General): SeenMessage {
  return {
    ...{ index, message, mark: null },
    ...(check && message.to === eyes ? { check } : {}),
    ...(seals ? { seals: asChecked(seals) } : {}),
  };
}

function bundlesOf(all: readonly Recalled[], round: Round, eyes: General | null): readonly Bundle[] {
  const acts = all.filter(({ message }) => message.round === round);
  const marked = acts.filter(({ mark }) => mark !== null);
  const bundles = tallyPairs(acts.map(actOf)).map((tally) => ({
    ...tally,
    marked: marked.filter(({ message: { from, to } }) => from === tally.from && to === tally.to).length,
  }));
  return eyes === null ? bundles : seenBy(eyes, bundles);
}

const actOf = ({ message: { round, from, to, payload }, lie, check }: Recalled): Act => ({
  ...{ round, from, to, order: payload.order, lie },
  rejected: check === 'rejected',
});
