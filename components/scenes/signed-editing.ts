/** What changing a scenario of signed messages takes: running it, with every signature made and checked, and the moves. */
import { configure, toggleTraitor } from '../../src/scenario/edit.ts';
import { tell } from '../../src/scenario/edit-signed.ts';
import { recordOf } from '../../src/scenario/record.ts';
import type { SignedScenario } from '../../src/scenario/scenario.ts';
import type { RelayedMoves } from './figure-state.ts';

export { recordOf };

export const moves: RelayedMoves<SignedScenario> = { tell, configure, toggleTraitor };
