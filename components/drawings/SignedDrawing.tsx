/** Executions of SM(m) in a figure. What signs, checks and changes them is fetched when a reader first changes one. */
import type { SignedScenario } from '../../src/scenario/scenario.ts';
import type { DrawingProps, Drawings } from './drawings.ts';
import { RelayedDrawing } from './RelayedDrawing.tsx';
import { editing, prepare, recordOf } from '../scenes/signed-records.ts';
import { signedScene, type SignedScene } from '../scenes/signed-scene.ts';
import { signedFigureWords } from '../../src/words/figure.ts';

export const SignedDrawing: NonNullable<Drawings['sm']> = Object.assign(
  (props: DrawingProps<SignedScene>) => <RelayedDrawing {...props} />,
  {
    sceneOf: (scenario: SignedScenario) => signedScene(scenario, recordOf(scenario)),
    moves: {
      tell: (scenario, lie) => editing().moves.tell(scenario, lie),
      configure: (scenario, settings) => editing().moves.configure(scenario, settings),
      toggleTraitor: (scenario, general) => editing().moves.toggleTraitor(scenario, general),
    } satisfies NonNullable<Drawings['sm']>['moves'],
    strings: signedFigureWords,
    prepare,
  },
);
