/** What the drawings of an execution are told. */
import type { General, Round } from '../../../src/core/model.ts';
import type { ReportedExecution } from '../../../src/sandbox/report.ts';
import type { Row } from './lanes.ts';

export interface DrawnExecution {
  /** Tells the drawing's own names from those of the drawings beside it. */
  readonly id: string;
  readonly execution: ReportedExecution;
  /** The messengers of all drawings side by side that have a row in them, up to the present round. */
  readonly rows: readonly Row[];
  readonly round: Round;
  readonly last: Round;
  /** Whether all rounds are over, and everybody has decided. */
  readonly over: boolean;
  /** Who can't tell this execution from one beside it. */
  readonly observers: readonly General[];
}
