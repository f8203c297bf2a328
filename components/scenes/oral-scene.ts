/** The scene of an execution of OM(m), read from a log that may hold millions of messages. */
import type { Execution } from '../../src/core/execution.ts';
import { judge } from '../../src/core/conditions.ts';
import type { General, Message, Round } from '../../src/core/model.ts';
import { isLie, type Relay } from '../../src/core/oral-messages.ts';
import { walkRound } from '../../src/core/paths.ts';
import { tallies, type Tally } from '../../src/core/tallies.ts';
import { executeOral } from '../../src/scenario/kinds/om-run.ts';
import type { OralScenario } from '../../src/scenario/scenario.ts';
import { voiceOf } from '../../src/words/voice.ts';
import { markOf, type Letter, type Mark } from './marks.ts';
import {
  roundsUpTo,
  sceneGenerals,
  seenBy,
  standingRounds,
  type Bundle,
  type MessageList,
  type Place,
  type Reading,
  type RelayedScene,
  type SeenMessage,
  type Wanted,
} from './relayed-scene.ts';
import { relayedSays } from './relayed-says.ts';

export {
  countOf,
  messagesOf,
  PAGE,
  roundsUpTo,
  sayingOf,
  type Saying,
  type SceneGeneral,
  type SeenMessage,
} from './relayed-scene.ts';

export type OralScene = RelayedScene<OralScenario>;

/** Replays a scenario and takes from it what its opening (eyes, round) lets one see. */
export function oralScene(scenario: OralScenario): OralScene {
  const execution = executeOral(scenario);
  const { eyes, round } = scenario;
  const cast = voiceOf(scenario);
  const last = execution.rounds;
  const over = round === last;
  const reading = oralReading(execution);
  return {
    ...{ kind: 'om', scenario, execution, cast, eyes, round, last, reading },
    says: relayedSays,
    generals: sceneGenerals(scenario, execution.decisions, over),
    bundles: reading.bundles(standingRounds(round), eyes),
    verdicts: over && eyes === null ? judge(execution) : null,
  };
}

function oralReading(execution: Execution<Relay>): Reading {
  const letters = lettersOf(execution);
  return {
    bundles: (rounds, eyes) => bundlesIn(execution, letters, rounds, eyes),
    messages: (place, wanted, skip, limit) => messagesIn(execution, letters, place, wanted, skip, limit),
  };
}

/** What the commander sent each lieutenant. */
export function lettersOf({ log }: Execution<Relay>): readonly Letter[] {
  const [start, end] = log.range(1);
  return Array.from({ length: end - start }, (_, i) => {
    const { to, payload } = log.at(start + i);
    return { to, order: payload.order };
  });
}

/** What can be held against a message of OM(m), for whoever sees everything. */
export const oralMark = (
  execution: Execution<Relay>,
  letters: readonly Letter[],
  message: Message<Relay>,
): Mark | null => markOf(letters, message, isLie(execution, message));

function bundlesIn(
  execution: Execution<Relay>,
  letters: readonly Letter[],
  rounds: readonly Round[],
  eyes: General | null,
): readonly Bundle[] {
  const all = rounds.flatMap((round) =>
    tallies(execution, round).map((tally) => ({ ...tally, marked: markedIn(execution, letters, tally) })),
  );
  return eyes === null ? all : seenBy(eyes, all);
}

/** A letter is alone in its bundle; of relays those are marked that differ from what their sender holds. */
const markedIn = (execution: Execution<Relay>, letters: readonly Letter[], tally: Tally): number =>
  tally.round > 1 ? tally.lies : oralMark(execution, letters, execution.log.at(tally.first)) === null ? 0 : 1;

function messagesIn(
  execution: Execution<Relay>,
  letters: readonly Letter[],
  { eyes, round: now }: Place,
  wanted: Wanted,
  skip: number,
  limit: number,
): MessageList {
  const { log, generals: n } = execution;
  const messages: SeenMessage[] = [];
  let total = 0;
  const count = (index: number): void => {
    if (total >= skip && total < skip + limit) {
      const message = log.at(index);
      messages.push({ index, message, mark: eyes === null ? oralMark(execution, letters, message) : null });
    }
    total++;
  };
  for (const round of wanted.round === undefined ? roundsUpTo(now) : [wanted.round]) {
    const start = log.range(round)[0];
    // the walk makes no objects, so that looking for one general's messages among millions is quick
    walkRound(n, round, (from, to, index) => {
      if (wanted.from !== undefined && from !== wanted.from) return;
      if (wanted.to !== undefined && to !== wanted.to) return;
      if (eyes !== null && ((to !== eyes && from !== eyes) || !log.at(start + index).delivered)) return;
      count(start + index);
    });
  }
  return { messages, total };
}
