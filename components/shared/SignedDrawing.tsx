/** Executions of SM(m) in a figure. What signs and checks is fetched when a reader first changes one. */
import { configure, tellAmong, toggleTraitor } from '../../src/scenario/edit.ts';
import type { DrawingProps, Drawings } from './drawings.ts';
import { RelayedDrawing } from './RelayedDrawing.tsx';
import { prepare, recordOf } from './signed-records.ts';
import { signedScene, type SignedScene } from './signed-scene.ts';
import { signedWords } from './signed-words.ts';

export const SignedDrawing: NonNullable<Drawings['sm']> = Object.assign(
  (props: DrawingProps<SignedScene>) => <RelayedDrawing {...props} />,
  {
    sceneOf: (scenario: Parameters<typeof recordOf>[0]) => signedScene(scenario, recordOf(scenario)),
    moves: {
      tell: (scenario, lie) =>
        tellAmong(scenario, lie, (without, { path, to }) => {
          const sent = recordOf(without).rounds[path.length - 1]?.find(
            (message) => message.to === to && String(message.path) === String(path),
          );
          return sent?.order ?? null;
        }),
      configure,
      toggleTraitor,
    } satisfies NonNullable<Drawings['sm']>['moves'],
    strings: signedWords,
    prepare,
  },
);
