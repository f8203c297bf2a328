/** Where a walk stands, for the controls above, the tree below and the figure's address. */
import { whole } from '../../platform/named.ts';
import { oralScene, type OralScene } from '../../scenes/oral-scene.ts';
import { pathTree, receiverIn, type PathTree } from './path-tree.ts';

export interface Walking {
  /** The step, from 0. */
  readonly at: number;
  /** The paths that the step speaks of. */
  readonly lit: ReadonlySet<string>;
}

/** A walk has at most so many steps: it goes through the levels of a link's OM(m), too, and m is 14 at most. */
export const MOST_STEPS = 17;

/** What no token says of a walk: at which of its steps it stands, from 1. One with fewer steps stands at its last then. */
export const PARAMS = { step: whole({ least: 1, most: MOST_STEPS }) };

/** What the walk opens with. */
export const FIRST: { readonly step: number } = { step: 1 };

/** Every walk begins with the order of the commander. */
export const BEGINNING: Walking = { at: 0, lit: new Set(['1']) };

/** The tree that a walk lights up: that of the first loyal lieutenant, seen by everybody and at the end. */
export function treeOf(scene: OralScene): PathTree | null {
  const whole = oralScene({ ...scene.scenario, eyes: null, round: scene.last });
  const receiver = receiverIn(whole, null);
  return receiver === null ? null : pathTree(whole, receiver);
}
