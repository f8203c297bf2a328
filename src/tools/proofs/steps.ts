/**
 * What Coq knows and wants to be shown after each step of a proof. A step is done where the comment `(* step: NAME *)` stands; a
 * copy of the file with `Show` in these places writes it down. Coq words its goals a little otherwise in other versions, so
 * records are compared only by the version that made them.
 */
import type { State } from '../../layouts/checked/steps.ts';
import type { Workshop } from './coqc.ts';
import { changes, record } from './record.ts';

const STEP = /\(\* step: ([\w-]+) \*\)/g;

export interface Steps {
  readonly coq: string;
  readonly steps: Readonly<Record<string, State>>;
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Reads what `Show` has printed; null for what is to be shown where nothing is left in this part of the proof. */
export function stateIn(output: string): State {
  const [above = '', below] = output.split(/^ {2}=+$/m);
  if (below === undefined) return { known: [], shown: null };
  const known: string[] = [];
  for (const line of above.split('\n').slice(1)) {
    // a fact begins with its names; what goes on with it stands further to the right, and may look like one
    const [, type] = /^ {2}\w[\w', ]* : (.*)$/.exec(line) ?? [];
    if (type !== undefined) known.push(type);
    else if (line.trim() !== '') known.push(`${known.pop() ?? ''} ${line}`);
  }
  const [first = ''] = below.split(/\n\s*\ngoal \d+ /);
  return { known: known.map(inOneLine), shown: inOneLine(first) };
}

/** The names of the steps that the files mark, in their order. */
export const stepsIn = (code: ReadonlyMap<string, string>): readonly string[] =>
  [...code.values()].flatMap((text) => [...text.matchAll(STEP)].map(([, name]) => name!));

/** Has Coq show the state after every step. @throws where a copy with `Show` does not compile */
export function recordSteps(shop: Workshop, code: ReadonlyMap<string, string>, coq: string): Steps {
  const steps: Record<string, State> = {};
  for (const [file, text] of code) {
    const names = stepsIn(new Map([[file, text]]));
    if (names.length === 0) continue;
    const result = shop.compile(`Steps_${file}`, text.replaceAll(STEP, 'Redirect "$1" Show.'));
    if (result.kind === 'failed') throw new Error(result.why);
    for (const name of names) steps[name] = stateIn(shop.wrote(`${name}.out`));
  }
  return { coq, steps };
}

/** The steps as committed. */
export const stepsRecord = record<Steps>('steps.json');

/** Where two records differ, a sentence each. */
export const differences = (written: Steps, found: Steps): readonly string[] =>
  changes(written.steps, found.steps).map(
    ([name, now]) =>
      `proofs/steps.json: after the step ${name} Coq shows something else: ${JSON.stringify(now)}`,
  );
