/** Which executions lay their letters out in squares; apart from what draws them, which comes when it is asked for. */
import type { RelayedScene } from '../../scenes/relayed-scene.ts';

/** So many generals have room for their squares: with more the ring is too small. */
export const ROOM = { least: 4, most: 7 } as const;

/** Those of OM(2) among as many generals as there is room for. */
export const inSquares = ({ kind, scenario: { n, m } }: RelayedScene): boolean =>
  kind === 'om' && m === 2 && n >= ROOM.least && n <= ROOM.most;

/** Those of OM(3), too, whose letters lie there so small that they are looked at and not pressed. */
export const inSmallSquares = ({ kind, scenario: { n, m } }: RelayedScene): boolean =>
  kind === 'om' && (m === 2 || m === 3) && n >= ROOM.least && n <= ROOM.most;
