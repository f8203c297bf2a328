/** What changing a scenario of signed messages takes: running it, with every signature made and checked, and the moves. */
import { configure, tellAmong, toggleTraitor } from '../../src/scenario/edit.ts';
import { recordOf } from '../../src/scenario/record.ts';
import type { SignedScenario } from '../../src/scenario/scenario.ts';
import type { RelayedMoves } from './figure-state.ts';

export { recordOf };

export const moves: RelayedMoves<SignedScenario> = {
  tell: (scenario, lie) =>
    tellAmong(scenario, lie, (without, { path, to }) => {
      const sent = recordOf(without).rounds[path.length - 1]?.find(
        (message) => message.to === to && String(message.path) === String(path),
      );
      return sent?.order ?? null;
    }),
  configure,
  toggleTraitor,
};
