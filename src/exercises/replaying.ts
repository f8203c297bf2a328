/** What marking by replay takes, whatever is asked: an answer's scenario read, its lies counted, its loyal decisions. */
import type { General } from '../core/model.ts';
import { execute, liesIn, type AnyExecution } from '../scenario/execute-any.ts';
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
  return { execution, lies: liesIn(execution) };
}

/** Every choice of `count` of these, in lexicographic order. */
export function choices(of: readonly General[], count: number): readonly (readonly General[])[] {
  if (count === 0) return [[]];
  return of.flatMap((first, i) => choices(of.slice(i + 1), count - 1).map((rest) => [first, ...rest]));
}
