/**
 * Which kinds of scenario a figure can draw, and what it takes for each: the drawing, the scene it shows, and the moves
 * by which a reader changes it. A figure names the drawings it needs and no others, so that a lecture on messengers loads
 * no code for traitors, and the other way round; the lab names all.
 */
import type { VNode } from 'preact';
import type { General } from '../../src/core/model.ts';
import type { RUNS } from '../../src/scenario/kinds/runs.ts';
import type { Moves } from '../../src/scenario/kinds/running.ts';
import type { Kind, Scenario, ScenarioOf } from '../../src/scenario/scenario.ts';
import { commonWords } from '#words/common.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import {
  changesWorlds,
  reducer,
  type Action,
  type FigureState,
  type Playable,
  type Worlds,
} from '../scenes/figure-state.ts';
import type { Scene, SceneOf } from '../scenes/scene.ts';

export interface DrawingProps<Shown> {
  readonly scene: Shown;
  readonly world: number;
  readonly state: FigureState;
  /** Whose inbox is shown. */
  readonly at: General | null;
  /** The other execution, where two of the same kind stand side by side. */
  readonly beside: Shown | undefined;
}

/** All that a page shows of a kind of scenario. What it says of one is its scene's. */
export interface Drawing<Given, Shown, Move> {
  (props: DrawingProps<Shown>): VNode;
  sceneOf(scenario: Given): Shown;
  /** The map alone, as a picture without a figure around it. */
  picture(scene: Shown): VNode;
  /** What stands beside the map of one execution, where a sheet has room. */
  beside?(props: Pick<DrawingProps<Shown>, 'scene' | 'state'>): VNode | null;
  readonly moves: Move;
  /** Its own words, where it says some things otherwise than the rest. */
  readonly strings?: FigureWords;
  /** Fetches what changing a scenario takes; null where that is here already. */
  prepare?(): Promise<void> | null;
}

/** The drawing of a kind, with the moves that the kind has. */
export type DrawingOf<K extends Kind> = Drawing<ScenarioOf<K>, SceneOf<K>, (typeof RUNS)[K]['moves']>;

export type Drawings = { readonly [K in Kind]?: DrawingOf<K> };

/** A drawing, for whoever need not know of which kind. */
export type AnyDrawing = Drawing<Scenario, Scene, Moves<Scenario>>;

/** The drawing of this kind; undefined where the figure has none. */
export const drawingOf = (drawings: Drawings, { kind }: Pick<Playable, 'kind'>): AnyDrawing | undefined =>
  drawings[kind] as AnyDrawing | undefined;

export const draws = (drawings: Drawings, scenario: Playable): boolean =>
  drawingOf(drawings, scenario) !== undefined;

/** The scene of a scenario; throws where the figure has no drawing of its kind. */
export function sceneOf(drawings: Drawings, scenario: Playable): Scene {
  const drawing = drawingOf(drawings, scenario);
  if (!drawing) throw new Error(`a figure without a drawing of ${scenario.kind} was given such a scenario`);
  return drawing.sceneOf(scenario);
}

/** Whether messages can be changed in one of these: whether anybody there can tell lies. */
export const changeable = (drawings: Drawings, worlds: Worlds): boolean =>
  worlds.some((world) => drawingOf(drawings, world)?.moves.tell !== undefined);

/** The words of a kind of scenario. */
export const stringsOf = (drawings: Drawings, scenario: Pick<Playable, 'kind'>): FigureWords =>
  drawingOf(drawings, scenario)?.strings ?? commonWords;

/** Fetches what these scenarios take before they can be shown or changed; null where all is here already. */
export function prepare(drawings: Drawings, worlds: Worlds): Promise<unknown> | null {
  const waits = worlds.flatMap((world) => drawingOf(drawings, world)?.prepare?.() ?? []);
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
