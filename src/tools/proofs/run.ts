/**
 * `npm run proofs`: has Coq check the proofs, and holds them against the book and its core.
 *
 *   node src/tools/proofs/run.ts [--if-changed] [--accept]
 *
 * It finds Coq, or installs it as the tests install Chromium. Then, in an order in which the cheap comes first: nothing in the
 * files pretends to be a proof; the table's statements are there and say what they said; everything compiles; no statement
 * rests on an axiom; proofs stop where they did if an assumption is taken away; and random executions end in the definitions
 * of the theorems as they do in the core. What was checked is written down as a digest. `--if-changed` (a stage of `npm
 * test`) does nothing where that still fits, and writes nothing; `--accept` writes the digests of changed statements into
 * the table.
 */
import { createHash } from 'node:crypto';
import { inOrder, type Source } from '../../layouts/checked/coq.ts';
import { ensureCoqc, versionOf, workshop, type Workshop } from './coqc.ts';
import { replays, type Replay } from './executions.ts';
import { record } from './record.ts';
import { differences, recordSteps, stepsRecord } from './steps.ts';
import { differencesOfStops, recordStops, stopsRecord } from './stops.ts';
import {
  developmentOf,
  faultsOf,
  forbiddenIn,
  readCode,
  readTable,
  withDigests,
  type Table,
} from './table.ts';
import { TAKEN_AWAY } from './taken-away.ts';

const args = process.argv.slice(2);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** What was checked last, and by which Coq. */
interface Checked {
  readonly digest: string;
  readonly coq: string;
}

const checkedRecord = record<Checked>('checked.json');

/** Of all that a check depends on: the files, the table, the steps, and what the core makes of the executions. */
const digestOf = (code: ReadonlyMap<string, string>, table: Table, all: readonly Replay[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify([[...code].toSorted(), table, stepsRecord.read(), TAKEN_AWAY, stopsRecord.read(), all]),
    )
    .digest('hex');

/** @throws with all faults, a line each */
function hold(faults: readonly string[], remedy = ''): void {
  if (faults.length > 0) throw new Error([...faults, ...(remedy === '' ? [] : [remedy])].join('\n'));
}

function compileAll(shop: Workshop, code: ReadonlyMap<string, string>, development: readonly Source[]): void {
  for (const { file } of inOrder(development)) {
    const result = shop.compile(file, code.get(file)!);
    if (result.kind === 'failed') throw new Error(result.why);
  }
}

/** Asks Coq what each theorem rests on. */
function checkAssumptions(shop: Workshop, names: readonly string[]): void {
  const ask = names.map(
    (name) => `Goal True. idtac "= ${name}". exact I. Qed. Print Assumptions Statements.${name}.`,
  );
  const result = shop.compile('Ask', ['From Book Require Statements.', ...ask].join('\n'));
  if (result.kind === 'failed') throw new Error(result.why);
  const answers = result.said.split(/^= /m).slice(1);
  const closed = answers.filter((answer) => /^\w+\s+Closed under the global context\s*$/.test(answer));
  hold(
    answers
      .filter((answer) => !closed.includes(answer))
      .map((answer) => `proofs/Statements.v: ${answer.trim()}`),
  );
  if (closed.length !== names.length)
    throw new Error(`Coq has answered for ${closed.length} of ${names.length} theorems.`);
}

/** The places of those executions of which Coq says that they end otherwise. */
function wrongIn(shop: Workshop, { kind, code }: Replay, cases: readonly string[]): readonly number[] {
  const text = `${code}\nDefinition cases := [\n${cases.join(';\n')}].
Eval vm_compute in map fst (filter (fun c => negb (ends_so (snd c))) (combine (seq 0 (length cases)) cases)).`;
  const result = shop.compile(`Replay_${kind}`, text);
  if (result.kind === 'failed') throw new Error(result.why);
  const [, list = ''] = /= \[?([\d;\s]*)\]?/.exec(result.said.replace(/nil/g, '')) ?? [];
  return list.split(';').flatMap((place) => (place.trim() === '' ? [] : [Number(place)]));
}

function checkReplay(shop: Workshop, replay: Replay): void {
  const { kind, cases, flipped, what, noted, notable } = replay;
  const wrong = wrongIn(shop, replay, [...cases, ...flipped]);
  const bad = wrong.filter((place) => place < cases.length);
  hold(bad.map((place) => `${kind}: in Coq this ends otherwise than in src/core: ${cases[place]!}`));
  const refused = wrong.length - bad.length;
  if (refused !== flipped.length)
    throw new Error(
      `${kind}: of ${flipped.length} executions with a decision turned round, Coq refused ${refused}.`,
    );
  say(
    `${cases.length} ${what} (${noted} with ${notable}) end in Coq as in src/core; ${refused} with a decision turned round are refused.`,
  );
}

/** Holds what Coq shows after each step against what is committed, or writes that anew. */
function checkSteps(shop: Workshop, code: ReadonlyMap<string, string>, version: string): void {
  const found = recordSteps(shop, code, version);
  const count = Object.keys(found.steps).length;
  const written = stepsRecord.read();
  if (args.includes('--accept') || written === undefined) {
    stepsRecord.write(found);
    say(`What Coq shows after ${count} steps of proofs is written down.`);
  } else if (written.coq !== version)
    say(
      `The steps of proofs were recorded by Coq ${written.coq}, which words goals otherwise: not compared.`,
    );
  else {
    hold(differences(written, found), 'If this is meant, `npm run proofs -- --accept` writes it down.');
    say(`After ${count} steps of proofs Coq shows what is written down.`);
  }
}

/** Holds where the proofs stop without an assumption against what is committed, or writes that anew. */
function checkStops(shop: Workshop, code: ReadonlyMap<string, string>, version: string): void {
  const written = stopsRecord.read();
  const anew = args.includes('--accept') || written === undefined;
  if (!anew && written.coq !== version) {
    say(`Coq ${written.coq} recorded where proofs stop without an assumption: not compared.`);
    return;
  }
  const found = recordStops(shop, code, version);
  const all = Object.values(found.stops).flatMap((stops) => Object.values(stops));
  const stopped = all.filter((stop) => stop !== null).length;
  if (anew) stopsRecord.write(found);
  else
    hold(
      differencesOfStops(written, found),
      'If this is meant, `npm run proofs -- --accept` writes it down.',
    );
  say(
    `With one assumption taken away, ${stopped} of ${all.length} times a proof stops${anew ? ': written down' : ' where it is written down'}.`,
  );
}

function main(): void {
  const code = readCode();
  const development = developmentOf(code);
  if (args.includes('--accept')) {
    record<Table>('statements.json').write(withDigests(readTable(), development));
  }
  const table = readTable();
  hold(forbiddenIn(code));
  hold(
    faultsOf(table, development),
    'If this is meant, `npm run proofs -- --accept` writes it into the table.',
  );
  const all = replays();
  const last = checkedRecord.read();
  const same = last?.digest === digestOf(code, table, all);
  if (args.includes('--if-changed') && same) {
    say(`The proofs are as they were when Coq ${last.coq} last checked them: nothing to do.`);
    return;
  }
  const coqc = ensureCoqc();
  const version = versionOf(coqc);
  if (version === undefined) throw new Error(`${coqc} does not say its version.`);
  const shop = workshop(coqc);
  try {
    compileAll(shop, code, development);
    say(`Coq ${version} accepts all ${code.size} files.`);
    const names = Object.values(table.checked).map(({ name }) => name);
    checkAssumptions(shop, names);
    say(`${names.length} statements of the book rest on nothing but the definitions that they name.`);
    checkSteps(shop, code, version);
    checkStops(shop, code, version);
    for (const replay of all) checkReplay(shop, replay);
  } finally {
    shop.close();
  }
  if (args.includes('--if-changed'))
    say('They have changed since they were last checked: `npm run proofs` writes that down.');
  else {
    // with what has been written down just now
    const digest = digestOf(code, table, all);
    if (digest !== last?.digest) checkedRecord.write({ digest, coq: version });
  }
}

try {
  main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
