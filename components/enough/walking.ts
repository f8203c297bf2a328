/** Where a walk stands, for the controls above and the tree below. */
import { oralScene, type OralScene } from '../shared/scene.ts';
import { pathTree, receiverIn, type PathTree } from './path-tree.ts';

export interface Walking {
  /** The step, from 0. */
  readonly at: number;
  /** The paths that the step speaks of. */
  readonly lit: ReadonlySet<string>;
}

/** Every walk begins with the order of the commander. */
export const BEGINNING: Walking = { at: 0, lit: new Set(['1']) };

/** The tree that a walk lights up: that of the first loyal lieutenant, seen by everybody and at the end. */
export function treeOf(scene: OralScene): PathTree | null {
  const whole = oralScene({ ...scene.scenario, eyes: null, round: scene.last });
  const receiver = receiverIn(whole, null);
  return receiver === null ? null : pathTree(whole, receiver);
}
