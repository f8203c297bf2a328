/**
 * Which kinds of scenario a figure can draw. A figure names the drawings it needs and no others, so that a lecture on
 * messengers loads no code for maps of traitors, and the other way round; the lab names all.
 */
import type { ComponentType } from 'preact';
import type { General } from '../../src/core/model.ts';
import type { ChainScene } from './chain-scene.ts';
import type { FigureState, Playable } from './figure-state.ts';
import type { OralScene } from './scene.ts';

export interface DrawingProps<Scene> {
  readonly scene: Scene;
  readonly world: number;
  readonly state: FigureState;
  /** Whose inbox is shown. */
  readonly at: General | null;
  /** The other execution, where two of the same kind stand side by side. */
  readonly beside: Scene | undefined;
}

export interface Drawings {
  readonly om?: ComponentType<DrawingProps<OralScene>>;
  readonly '2g'?: ComponentType<DrawingProps<ChainScene>>;
}

export const draws = (drawings: Drawings, { kind }: Playable): boolean => drawings[kind] !== undefined;
