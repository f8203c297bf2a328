/** Executions of OM(m) in a figure. */
import { configure, toggleTraitor } from '../../src/scenario/edit.ts';
import { tell } from '../../src/scenario/edit-oral.ts';
import type { DrawingProps, Drawings } from './drawings.ts';
import { RelayedDrawing } from './RelayedDrawing.tsx';
import { oralScene, type OralScene } from './scene.ts';

export const OralDrawing: NonNullable<Drawings['om']> = Object.assign(
  (props: DrawingProps<OralScene>) => <RelayedDrawing {...props} />,
  { sceneOf: oralScene, moves: { tell, configure, toggleTraitor } },
);
