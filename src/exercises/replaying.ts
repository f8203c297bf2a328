/** What marking by replay takes, whatever is asked: an answer's scenario read, its lies counted, its loyal decisions. */
import type { Execution } from '../core/execution.ts';
import { generals, type General } from '../core/model.ts';
import { isLie, type Relay } from '../core/oral-messages.ts';
import type { SignedOrder } from '../core/signature-chains.ts';
import { deedsIn } from '../core/signed-tallies.ts';
import { execute, type AnyExecution } from '../scenario/execute-any.ts';
import { parse } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { opened } from './opened.ts';

/** The scenario of a token, opened at its end with everybody's eyes; null where the text is no token. */
export function scenarioIn(text: string): Scenario | null {
  const parsed = parse(text);
  return parsed.kind === 'parsed' ? opened(parsed.scenario) : null;
}

/** An execution and how many messages of it differ from truthful relaying, withheld ones counted. */
export function replayed(scenario: Scenario): { readonly execution: AnyExecution; readonly lies: number } {
  const execution = execute(scenario);
  return { execution, lies: liesIn(scenario, execution) };
}

function liesIn(scenario: Scenario, execution: AnyExecution): number {
  switch (scenario.kind) {
    case 'om':
      return oralLies(execution as Execution<Relay>);
    case 'sm':
      return signedLies(execution as Execution<SignedOrder>);
    case '2g':
      return 0;
  }
}

function oralLies(execution: Execution<Relay>): number {
  if (execution.traitors.length === 0) return 0;
  let lies = 0;
  for (const message of execution.log) if (isLie(execution, message)) lies++;
  return lies;
}

const signedLies = (execution: Execution<SignedOrder>): number =>
  generals(execution.rounds)
    .flatMap((round) => deedsIn(execution, round))
    .filter(({ lie }) => lie).length;

/** Every choice of `count` of these, in lexicographic order. */
export function choices(of: readonly General[], count: number): readonly (readonly General[])[] {
  if (count === 0) return [[]];
  return of.flatMap((first, i) => choices(of.slice(i + 1), count - 1).map((rest) => [first, ...rest]));
}
