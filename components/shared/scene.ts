/**
 * What a figure may show of an execution: everything, or what one general sees of it. All drawings (map, space-time,
 * inbox, transcript) draw the same scene, so that they can't disagree.
 */
import { isLoyal, type Execution } from '../../src/core/execution.ts';
import { judge, type Verdicts } from '../../src/core/conditions.ts';
import { generals, type General, type Message, type Order, type Round } from '../../src/core/model.ts';
import { isLie, type Relay } from '../../src/core/oral-messages.ts';
import { walkRound } from '../../src/core/paths.ts';
import { tallies, type Tally } from '../../src/core/tallies.ts';
import { executeOral } from '../../src/scenario/execute.ts';
import type { OralScenario } from '../../src/scenario/scenario.ts';
import type { Voice } from '../../src/strings/voice.ts';
import { chainScene, type ChainScene } from './chain-scene.ts';
import type { Playable } from './figure-state.ts';

export interface OralScene {
  readonly kind: 'om';
  readonly scenario: OralScenario;
  readonly execution: Execution<Relay>;
  readonly cast: Voice;
  /** Whose place the reader stands in; null: nobody's, all is seen. */
  readonly eyes: General | null;
  /** Up to which round things have happened. */
  readonly round: Round;
  readonly last: Round;
  readonly generals: readonly SceneGeneral[];
  /** What travelled, bundled by sender, receiver and round, as far as it is seen. */
  readonly bundles: readonly Tally[];
  /** Both conditions; null before the last round, and from one general's place. */
  readonly verdicts: Verdicts | null;
}

/** A scene of either kind. */
export type Scene = OralScene | ChainScene;

export const sceneOf = (scenario: Playable): Scene =>
  scenario.kind === 'om' ? oralScene(scenario) : chainScene(scenario);

export interface SceneGeneral {
  readonly number: General;
  readonly standing: 'loyal' | 'traitor' | 'unknown';
  readonly you: boolean;
  /** What it decided, where that has happened and is seen. */
  readonly decision: Order | null;
}

/** Replays a scenario and takes from it what its opening (eyes, round) lets one see. */
export function oralScene(scenario: OralScenario): OralScene {
  const execution = executeOral(scenario);
  const { eyes, round, cast } = scenario;
  const last = execution.rounds;
  const over = round === last;
  return {
    kind: 'om',
    scenario,
    execution,
    cast,
    eyes,
    round,
    last,
    generals: generals(scenario.n).map((number) => ({
      number,
      standing: eyes !== null ? 'unknown' : isLoyal(execution, number) ? 'loyal' : 'traitor',
      you: number === eyes,
      decision: over && (eyes === null || eyes === number) ? (execution.decisions.get(number) ?? null) : null,
    })),
    bundles: bundlesOf(execution, round, eyes),
    verdicts: over && eyes === null ? judge(execution) : null,
  };
}

/** The commander's orders and the relays of the present round: what stands on the roads at that moment. */
function bundlesOf(execution: Execution<Relay>, round: Round, eyes: General | null): readonly Tally[] {
  return bundlesIn(execution, round === 0 ? [] : round === 1 ? [1] : [1, round], eyes);
}

/** What travelled in these rounds, bundled, as far as `eyes` (null: everybody) see it. */
export function bundlesIn(
  execution: Execution<Relay>,
  rounds: readonly Round[],
  eyes: General | null,
): readonly Tally[] {
  const all = rounds.flatMap((round) => tallies(execution, round));
  return eyes === null ? all : all.filter(({ to }) => to === eyes).flatMap(received);
}

/** From the receiver's place a withheld message does not exist, and nobody can call a message a lie. */
function received(tally: Tally): readonly Tally[] {
  return tally.attacks + tally.retreats === 0 ? [] : [{ ...tally, withheld: 0, lies: 0 }];
}

export const countOf = ({ attacks, retreats, withheld }: Tally): number => attacks + retreats + withheld;

/** What a bundle says if all of it says the same. */
export type Saying = Order | 'nothing' | 'mixed';

export function sayingOf(tally: Tally): Saying {
  const count = countOf(tally);
  if (tally.attacks === count) return 'attack';
  if (tally.retreats === count) return 'retreat';
  return tally.withheld === count ? 'nothing' : 'mixed';
}

/** A message as a scene shows it. */
export interface SeenMessage {
  readonly index: number;
  readonly message: Message<Relay>;
  readonly lie: boolean;
}

/** How many messages a list shows at once. */
export const PAGE = 60;

/**
 * The messages up to the scene's round that the reader may see and `wanted` asks for: `limit` of them after skipping
 * `skip`, and how many there are altogether.
 */
export function messagesOf(
  scene: OralScene,
  wanted: Partial<Pick<Message<Relay>, 'round' | 'from' | 'to'>> = {},
  skip = 0,
  limit = PAGE,
): { readonly messages: readonly SeenMessage[]; readonly total: number } {
  const { execution, eyes } = scene;
  const { log, generals: n } = execution;
  const messages: SeenMessage[] = [];
  let total = 0;
  const count = (index: number): void => {
    if (total >= skip && total < skip + limit) {
      const message = log.at(index);
      messages.push({ index, message, lie: eyes === null && isLie(execution, message) });
    }
    total++;
  };
  for (const round of wanted.round === undefined ? roundsUpTo(scene.round) : [wanted.round]) {
    const start = log.range(round)[0];
    // the walk makes no objects, so that looking for one general's messages among millions is quick
    walkRound(n, round, (from, to, index) => {
      if (wanted.from !== undefined && from !== wanted.from) return;
      if (wanted.to !== undefined && to !== wanted.to) return;
      if (eyes !== null && (to !== eyes || !log.at(start + index).delivered)) return;
      count(start + index);
    });
  }
  return { messages, total };
}

export const roundsUpTo = (round: Round): readonly Round[] => Array.from({ length: round }, (_, i) => i + 1);
