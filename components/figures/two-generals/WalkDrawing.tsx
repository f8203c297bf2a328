/** Two neighbouring executions of the proof in the valley; all else as two generals are always drawn. */
import { TwoGeneralsDrawing } from '../../drawings/TwoGeneralsDrawing.tsx';
import type { DrawingOf, DrawingProps } from '../../drawings/drawings.ts';
import type { Side } from '../../drawings/valley/geometry.ts';
import { kept } from '../../kit/kept.tsx';
import type { TwoGeneralsScene } from '../../scenes/two-generals-scene.ts';

// The valley comes when the figure has woken up, as in TwoGeneralsDrawing.tsx.
const Pair = kept('valley', () => import('./PairValley.tsx').then((part) => part.PairValley));
if (import.meta.env.SSR) await Pair.here();

function Drawn(props: DrawingProps<TwoGeneralsScene>) {
  const { scene, state, at, beside } = props;
  const inValley = state.drawing === 'map' && beside !== undefined && at !== null && scene.eyes === null;
  return inValley ? <Pair {...{ scene }} same={at as Side} /> : <TwoGeneralsDrawing {...props} />;
}

const { sceneOf, picture, moves, strings } = TwoGeneralsDrawing;

export const WALKING: { readonly '2g': DrawingOf<'2g'> } = {
  '2g': Object.assign(Drawn, { sceneOf, picture, moves, ...(strings ? { strings } : {}) }),
};
