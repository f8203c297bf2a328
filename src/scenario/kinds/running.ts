/**
 * What a kind of scenario takes of its protocol's own code: running it, changing it by hand, saying what came of it. Apart
 * from kind.ts, so that a page that shows scenarios of one kind loads no protocol of another, and no cryptography.
 */
import type { Adversary } from '../../core/adversary.ts';
import type { Execution } from '../../core/execution.ts';
import type { General, Message } from '../../core/model.ts';
import type { Protocol } from '../../core/protocol.ts';
import { run, type RunOptions } from '../../core/run.ts';
import type { Edited } from '../edit.ts';
import type { AnyScenario, Kind } from './kind.ts';

/** The moves by which a reader changes a scenario; a kind has those that mean something in it. */
export interface Moves<S> {
  /** Changes settings, as many at once as are given; what no longer fits goes. */
  configure(scenario: S, settings: object): Edited<S>;
  /** Has a traitor say what `lie` says; what it would say anyway is not written down. */
  tell?(scenario: S, lie: unknown): Edited<S>;
  /** Makes a loyal general a traitor and a traitor loyal. */
  toggleTraitor?(scenario: S, general: General): Edited<S>;
  /** Captures a messenger, or lets a captured one through. */
  toggleLost?(scenario: S, messenger: number): Edited<S>;
}

export interface Running<S extends AnyScenario, Payload, Move extends Moves<S> = Moves<S>> {
  /** The one way from a scenario to its execution, which page, exercise, test, command line and grader all take. */
  execute(scenario: S, options?: RunOptions): Execution<Payload>;
  readonly moves: Move;
  /** A message as the command line prints it: JSON, its members in an order that never changes. */
  line(message: Message<Payload>, execution: Execution<Payload>): string;
  /** How many messages differ from what loyal generals in the traitors' places would have sent, withheld ones counted. */
  lies(execution: Execution<Payload>): number;
}

/** The execution of a scenario: its protocol, run with what its generals are given against its adversary. */
export const executing =
  <S extends AnyScenario, State, Payload>(
    kind: Pick<Kind<S, never>, 'given'>,
    protocol: (scenario: S) => Protocol<State, Payload>,
    adversary: (scenario: S) => Adversary<Payload>,
  ) =>
  (scenario: S, options?: RunOptions): Execution<Payload> =>
    run(protocol(scenario), kind.given(scenario), adversary(scenario), options);
