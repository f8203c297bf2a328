/** Executions of SM(m) in a figure. What signs, checks and changes them is fetched when a reader first changes one. */
import type { SignedScenario } from '../../src/scenario/scenario.ts';
import type { DrawingOf, DrawingProps } from './drawings.ts';
import { RelayedDrawing, RelayedPicture } from './RelayedDrawing.tsx';
import { editing, prepare, recordOf } from '../scenes/signed-records.ts';
import { signedScene, type SignedScene } from '../scenes/signed-scene.ts';
import { sealedParts } from './signed/sealed-parts.ts';
import { signedFigureWords } from '../../src/words/figure-signed.ts';

export const SignedDrawing: DrawingOf<'sm'> = Object.assign(
  (props: DrawingProps<SignedScene>) => <RelayedDrawing {...props} parts={sealedParts(props.scene)} />,
  {
    sceneOf: (scenario: SignedScenario) => signedScene(scenario, recordOf(scenario)),
    picture: (scene: SignedScene) => <RelayedPicture scene={scene} parts={sealedParts(scene)} />,
    moves: {
      tell: (scenario, lie) => editing().moves.tell(scenario, lie),
      configure: (scenario, settings) => editing().moves.configure(scenario, settings),
      toggleTraitor: (scenario, general) => editing().moves.toggleTraitor(scenario, general),
    } satisfies DrawingOf<'sm'>['moves'],
    beside: ({ scene, state: { chosen, drawing } }: Pick<DrawingProps<SignedScene>, 'scene' | 'state'>) => {
      const parts = drawing === 'map' ? sealedParts(scene) : null;
      return parts && <parts.Opened {...{ scene, chosen }} world={0} />;
    },
    strings: signedFigureWords,
    prepare,
  },
);
