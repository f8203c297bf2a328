/** What a figure shows of an execution, of whatever kind. */
import type { ChainScene } from './chain-scene.ts';
import type { OralScene } from './oral-scene.ts';
import type { SignedScene } from './signed-scene.ts';

export type Scene = OralScene | SignedScene | ChainScene;
