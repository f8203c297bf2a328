/** How signed messages are drawn on the map of three, four or five: sealed letters, and the sets that lieutenants hold. */
import type { RelayedScene } from '../../scenes/relayed-scene.ts';
import type { MapParts } from '../map-parts.ts';
import { HeldSet } from './HeldSet.tsx';
import { Opened } from './Opened.tsx';
import { sealedLayout } from './sealed-layout.ts';
import { SealedMark } from './SealedMark.tsx';
import { SealedRoad } from './SealedRoad.tsx';
import { Thread } from './Thread.tsx';
import './sealed.css';

const SEALED: MapParts = {
  layoutOf: sealedLayout,
  Under: Thread,
  Way: SealedRoad,
  Mark: SealedMark,
  Held: HeldSet,
  Opened,
};

/** The parts for a scene; null where there are too many to be drawn so, or names that need the room. */
export const sealedParts = ({ scenario: { n }, cast }: RelayedScene): MapParts | null =>
  n >= 3 && n <= 5 && !(n === 3 && cast !== 'generals') ? SEALED : null;
