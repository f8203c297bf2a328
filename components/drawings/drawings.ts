/**
 * Which kinds of scenario a figure can draw, and what it takes for each: the drawing, the scene it shows, and the moves
 * by which a reader changes it. A figure names the drawings it needs and no others, so that a lecture on messengers loads
 * no code for traitors, and the other way round; the lab names all.
 */
import type { VNode } from 'preact';
import type { General } from '../../src/core/model.ts';
import type { OralScenario, SignedScenario, TwoGeneralsScenario } from '../../src/scenario/scenario.ts';
import { commonWords } from '#words/common.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import type { ChainScene } from '../scenes/chain-scene.ts';
import {
  changesWorlds,
  reducer,
  type Action,
  type ChainMoves,
  type FigureState,
  type Playable,
  type RelayedMoves,
  type Worlds,
} from '../scenes/figure-state.ts';
import type { OralScene } from '../scenes/oral-scene.ts';
import type { Scene } from '../scenes/scene.ts';
import type { SignedScene } from '../scenes/signed-scene.ts';

export interface DrawingProps<Shown> {
  readonly scene: Shown;
  readonly world: number;
  readonly state: FigureState;
  /** Whose inbox is shown. */
  readonly at: General | null;
  /** The other execution, where two of the same kind stand side by side. */
  readonly beside: Shown | undefined;
}

export interface Drawing<Scenario, Shown, Moves> {
  (props: DrawingProps<Shown>): VNode;
  sceneOf(scenario: Scenario): Shown;
  readonly moves: Moves;
  /** Its own words, where it says some things otherwise than the rest. */
  readonly strings?: FigureWords;
  /** Fetches what changing a scenario takes; null where that is here already. */
  prepare?(): Promise<void> | null;
}

export interface Drawings {
  readonly om?: Drawing<OralScenario, OralScene, RelayedMoves<OralScenario>>;
  readonly sm?: Drawing<SignedScenario, SignedScene, RelayedMoves<SignedScenario>>;
  readonly '2g'?: Drawing<TwoGeneralsScenario, ChainScene, ChainMoves>;
}

export const draws = (drawings: Drawings, { kind }: Playable): boolean => drawings[kind] !== undefined;

/** The scene of a scenario; throws where the figure has no drawing of its kind. */
export function sceneOf(drawings: Drawings, scenario: Playable): Scene {
  const made =
    scenario.kind === 'om'
      ? drawings.om?.sceneOf(scenario)
      : scenario.kind === 'sm'
        ? drawings.sm?.sceneOf(scenario)
        : drawings['2g']?.sceneOf(scenario);
  if (!made) throw new Error(`a figure without a drawing of ${scenario.kind} was given such a scenario`);
  return made;
}

/** The words of a kind of scenario. */
export const stringsOf = (drawings: Drawings, { kind }: Playable): FigureWords =>
  drawings[kind]?.strings ?? commonWords;

/** Fetches what these scenarios take before they can be shown or changed; null where all is here already. */
export function prepare(drawings: Drawings, worlds: Worlds): Promise<unknown> | null {
  const waits = worlds.flatMap(({ kind }) => drawings[kind]?.prepare?.() ?? []);
  return waits.length === 0 ? null : Promise.all(waits);
}

/** Has `change` make of a figure's state what an action makes of it, at once or when what that takes is fetched. */
export function perform(
  drawings: Drawings,
  worlds: Worlds,
  action: Action,
  change: (by: (now: FigureState) => FigureState) => void,
): void {
  const move = (): void => {
    change((now) => reducer(drawings)(now, action));
  };
  const opened = action.kind === 'open' || action.kind === 'show' ? action.worlds : [];
  // what changing takes is fetched at the latest now; whoever begins to change messages will need it soon
  const waiting =
    changesWorlds(action) || action.kind === 'edit' ? prepare(drawings, [...worlds, ...opened]) : null;
  if (waiting && changesWorlds(action)) void waiting.then(move);
  else move();
}
