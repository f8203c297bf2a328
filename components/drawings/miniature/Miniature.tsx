/**
 * An execution at a glance: the map, the squares or the valley without words, for lists of many and for the way on to the
 * next lecture. It needs no script, and nothing on it answers; what it shows is its name for those who hear it.
 */
import type { VNode } from 'preact';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { Figure } from '../../kit/context.ts';
import type { AnyScene, Scene } from '../../scenes/scene.ts';
import { sceneOf, stringsOf } from '../drawings.ts';
import { EVERY_DRAWING } from '../every-drawing.ts';
import { KingBoard } from '../KingBoard.tsx';
import { inSquares } from '../squares/in-squares.ts';
import { SquaresPicture } from '../squares/Squares.tsx';
import type { Asked, DrawnProps } from './parts.tsx';
import { RelayedMiniature } from './RelayedMiniature.tsx';
import { ValleyMiniature } from './ValleyMiniature.tsx';

export interface MiniatureProps {
  readonly scenario: Scenario;
  /** A prefix of the drawing's ids, its own on the page. */
  readonly id: string;
  /** Left out where everything is shown. */
  readonly asks?: Asked | undefined;
  /** Whether it stands beside words that say the same, and need not be heard. */
  readonly mute?: boolean;
}

export function Miniature({ scenario, id, asks, mute = false }: MiniatureProps) {
  const scene = sceneOf(EVERY_DRAWING, scenario);
  const strings = stringsOf(EVERY_DRAWING, scenario);
  const { says }: AnyScene = scene;
  const name = mute ? null : says.summary(scene, strings);
  const context = { strings, id, live: false, editing: false, dispatch: () => undefined };
  return (
    <Figure.Provider value={context}>
      <Drawn {...{ scene, asks, name }} />
    </Figure.Provider>
  );
}

function Drawn({ scene, asks, name }: DrawnProps<Scene>) {
  if (scene.kind === '2g') return <ValleyMiniature {...{ scene, asks, name }} />;
  if (scene.kind === 'pk') return <Silent mute={name === null} picture={<KingBoard scene={scene} />} />;
  if (inSquares(scene)) return <Silent mute={name === null} picture={<SquaresPicture scene={scene} />} />;
  return <RelayedMiniature {...{ scene, asks, name }} />;
}

/** A picture that says itself what it shows, unless words beside it do. */
const Silent = ({ mute, picture }: { mute: boolean; picture: VNode }) => (
  <div class="miniature" {...(mute ? { 'aria-hidden': true } : {})}>
    {picture}
  </div>
);
