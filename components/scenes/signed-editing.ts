/** What changing a scenario of signed messages takes: running it, with every signature made and checked, and the moves. */
import { signedRun } from '../../src/scenario/kinds/sm-run.ts';
import { recordOf } from '../../src/scenario/record.ts';

export { recordOf };

export const { moves } = signedRun;
