/**
 * The golden files, through the functions behind the command line (src/cli tests run them through the command itself).
 */
import { describe, expect, test } from 'vitest';
import { execute, type AnyExecution } from './execute-any.ts';
import { format } from './format.ts';
import { compare, replayLine, viewLine } from './outputs.ts';
import { KINDS } from './scenario.ts';
import { goldenOutputs, goldenScenarios, scenarioOf, tokensOf, type GoldenOutput } from './testing/golden.ts';

const executionOf = (token: string): AnyExecution => execute(scenarioOf(token));

const replay = (token: string, brief = false): string =>
  [...replayLine(format(scenarioOf(token)), executionOf(token), brief)].join('');

interface Replayed {
  readonly messages: readonly { readonly accepted?: boolean }[];
}

/** What the golden scenarios say of one, from its replay line. */
function outcomeOf(token: string): unknown {
  const { token: _token, kind, ...outcome } = JSON.parse(replay(token, true)) as Record<string, unknown>;
  if (kind !== 'sm') return outcome;
  const { messages } = JSON.parse(replay(token)) as Replayed;
  return { ...outcome, rejected: messages.filter(({ accepted }) => accepted === false).length };
}

function printed({ args }: GoldenOutput): string {
  const [verb, first, ...rest] = args;
  const general = Number(rest.at(-1));
  switch (verb) {
    case 'replay':
      return replay(first!);
    case 'view':
      return viewLine(executionOf(first!), general);
    case 'compare':
      return JSON.stringify(compare(executionOf(first!), executionOf(rest[0]!), general));
    default:
      throw new Error(`no golden output is known of the verb ${verb}`);
  }
}

test('every golden token prints the fields it has, in canonical order', () => {
  const sorted = (token: string): readonly string[] => token.split('_').sort();
  for (const token of [...goldenScenarios.map(({ token }) => token), ...goldenOutputs.flatMap(tokensOf)]) {
    expect(sorted(format(scenarioOf(token)))).toEqual(sorted(token));
  }
});

describe.each(KINDS)('Golden lines of the kind %s', (kind) => {
  const scenarios = goldenScenarios.filter(({ token }) => scenarioOf(token).kind === kind);
  const outputs = goldenOutputs.filter((output) => tokensOf(output).some((t) => scenarioOf(t).kind === kind));

  test('are there', () => {
    expect(scenarios.length).toBeGreaterThan(5);
    expect(outputs.length).toBeGreaterThan(3);
  });

  test.each(scenarios)('$token', ({ token, expect: expected }) => {
    expect(outcomeOf(token)).toEqual(expected);
  });

  test.each(outputs)('$args', (output) => {
    expect(printed(output)).toBe(JSON.stringify(output.stdout));
  });
});
