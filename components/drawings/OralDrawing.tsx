/** Executions of OM(m) in a figure. */
import type { VNode } from 'preact';
import { configure, toggleTraitor } from '../../src/scenario/edit.ts';
import { tell } from '../../src/scenario/edit-oral.ts';
import type { DrawingProps, Drawings } from './drawings.ts';
import { RelayedDrawing } from './RelayedDrawing.tsx';
import { oralScene, type OralScene } from '../scenes/oral-scene.ts';

type OfOral = NonNullable<Drawings['om']>;

/** A drawing of OM(m) with the scene and the moves that go with it. */
export const oralDrawing = (draw: (props: DrawingProps<OralScene>) => VNode): OfOral =>
  Object.assign((props: DrawingProps<OralScene>) => draw(props), {
    sceneOf: oralScene,
    moves: { tell, configure, toggleTraitor },
  });

export const OralDrawing = oralDrawing((props) => <RelayedDrawing {...props} />);
