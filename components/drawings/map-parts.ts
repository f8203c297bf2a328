/** What a kind of scenario draws on the map in its own way; what it leaves to the others is drawn as for all. */
import type { ComponentType, FunctionComponent } from 'preact';
import type { Chosen } from '../scenes/figure-state.ts';
import type { RelayedScene, SceneGeneral } from '../scenes/relayed-scene.ts';
import type { BundleMarkProps } from './BundleMark.tsx';
import type { MapLayout } from './geometry.ts';
import type { RoadProps } from './Road.tsx';

export interface Opening {
  readonly scene: RelayedScene;
  readonly world: number;
  readonly chosen: Chosen | null;
  /** The other execution, where two stand side by side. */
  readonly beside?: RelayedScene | undefined;
}

export interface HeldProps {
  readonly scene: RelayedScene;
  readonly general: SceneGeneral;
  readonly layout: MapLayout;
}

export interface MapParts {
  layoutOf(n: number): MapLayout;
  /** Below all roads. */
  readonly Under: FunctionComponent<Opening & { readonly layout: MapLayout }>;
  readonly Way: ComponentType<RoadProps>;
  readonly Mark: ComponentType<BundleMarkProps>;
  /** Beside a lieutenant. */
  readonly Held: FunctionComponent<HeldProps>;
  /** One message, opened; it stands beside the map. */
  readonly Opened: FunctionComponent<Opening>;
}
