/** Executions of OM(m) in a figure. */
import type { VNode } from 'preact';
import { oralRun } from '../../src/scenario/kinds/om-run.ts';
import type { DrawingOf, DrawingProps } from './drawings.ts';
import { RelayedDrawing, RelayedPicture } from './RelayedDrawing.tsx';
import { oralScene, type OralScene } from '../scenes/oral-scene.ts';

/** A drawing of OM(m) with the scene and the moves that go with it. */
export const oralDrawing = (draw: (props: DrawingProps<OralScene>) => VNode): DrawingOf<'om'> =>
  Object.assign((props: DrawingProps<OralScene>) => draw(props), {
    sceneOf: oralScene,
    picture: (scene: OralScene) => <RelayedPicture scene={scene} />,
    moves: oralRun.moves,
  });

export const OralDrawing = oralDrawing((props) => <RelayedDrawing {...props} />);
