/**
 * The golden files: scenarios with what must come of them, and whole outputs of the command line. They were made by
 * other implementations than this one, so they are never rewritten to please it.
 */
import { readFileSync } from 'node:fs';
import { KINDS, type Scenario } from '../scenario.ts';
import { parse } from '../parse.ts';

export interface GoldenScenario {
  readonly token: string;
  readonly expect: {
    readonly decisions: Readonly<Record<string, string>>;
    readonly agreement: boolean | null;
    readonly validity: boolean | null;
    readonly messageCount: number;
    /** sm: how many messages the signature check rejected. */
    readonly rejected?: number;
  };
}

export interface GoldenOutput {
  readonly args: readonly [verb: string, ...rest: string[]];
  /** What is printed, as a value; its members stand in the order in which they are printed. */
  readonly stdout: unknown;
}

/** The lines of a file of JSON lines in this folder or beside it. */
export function linesOf(file: string): readonly string[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split(/\r?\n/);
  if (lines.pop() !== '') throw new Error(`${file}: expected a line break at the end of the last line`);
  return lines;
}

export const goldenScenarios = linesOf('golden/scenarios.jsonl').map(
  (line) => JSON.parse(line) as GoldenScenario,
);
export const goldenOutputs = linesOf('golden/outputs.jsonl').map((line) => JSON.parse(line) as GoldenOutput);

/** The tokens that a command line names. */
export const tokensOf = ({ args }: GoldenOutput): readonly string[] =>
  args.slice(1).filter((arg) => KINDS.some((kind) => arg.startsWith(`${kind}_`)));

/** The scenario of a token that must be good. */
export function scenarioOf(token: string): Scenario {
  const parsed = parse(token);
  if (parsed.kind === 'parsed') return parsed.scenario;
  throw new Error(`${token} is refused at ${parsed.refusal.position}: ${parsed.refusal.code}`);
}
