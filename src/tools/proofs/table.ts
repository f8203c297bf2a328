/**
 * The table `proofs/statements.json`: which statement of the book is which theorem in `Statements.v`, with a digest of what it
 * says and of all definitions that it rests on. So a statement that was made weaker is noticed, however its proof fares.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meaningOf, read, unknownCommands, type Item, type Source } from '../../layouts/checked/coq.ts';
import { root } from '../run.mjs';

export const FOLDER = join(root, 'proofs');

/** A statement of the book, `too-few#three`, or `three-f-plus-one` for the title. */
export interface Table {
  readonly checked: Readonly<Record<string, { readonly name: string; readonly digest: string }>>;
  /** Why a statement isn’t checked: a word for a reason, which the page puts into a sentence. */
  readonly unchecked: Readonly<Record<string, string>>;
  /** Why the proof of a checked statement isn’t divided into steps, as above. */
  readonly unstepped: Readonly<Record<string, string>>;
}

export const readTable = (folder = FOLDER): Table =>
  JSON.parse(readFileSync(join(folder, 'statements.json'), 'utf8')) as Table;

/** The files of the development, by name without ending. */
export function readCode(folder = FOLDER): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.v'));
  return new Map(files.map((file) => [file.slice(0, -2), readFileSync(join(folder, file), 'utf8')]));
}

export const developmentOf = (code: ReadonlyMap<string, string>): readonly Source[] =>
  [...code].map(([file, text]) => read(file, text));

export const digestOf = (item: Item, development: readonly Source[]): string =>
  createHash('sha256').update(meaningOf(item, development)).digest('hex').slice(0, 16);

/** Words that let a proof end without being one, or a theorem rest on what nobody proved. */
const FORBIDDEN =
  /\b(admit|give_up|Admitted|Axioms?|Conjecture|Parameters?|Declare|Load|Unset|Set\s+[A-Z]\w*|bypass_check|Unsafe)\b/;

/** The text with its comments blanked, so that lines and places stay. */
function withoutComments(code: string): string {
  let depth = 0;
  return code.replace(/\(\*|\*\)|[^]/g, (piece) => {
    if (piece === '(*') depth++;
    const hidden = depth > 0;
    if (piece === '*)') depth--;
    return hidden && piece !== '\n' ? ' '.repeat(piece.length) : piece;
  });
}

/** What stands in the files that may not: `TooFew.v:12: admit …`, a line each. */
export function forbiddenIn(code: ReadonlyMap<string, string>): readonly string[] {
  return [...code].flatMap(([file, text]) => {
    const words = withoutComments(text)
      .split('\n')
      .flatMap((line, i) => {
        const found = FORBIDDEN.exec(line)?.[0];
        return found === undefined ? [] : [`proofs/${file}.v:${i + 1}: “${found}” is no proof`];
      });
    const unknown = unknownCommands(text).map(
      ({ line, text: sentence }) =>
        `proofs/${file}.v:${line}: “${sentence}” is a command that src/layouts/checked/coq.ts does not know`,
    );
    return words.length > 0 ? words : unknown;
  });
}

/** What is wrong between table and files: names, places, digests; a sentence each. */
export function faultsOf(table: Table, development: readonly Source[]): readonly string[] {
  const items = development.find(({ file }) => file === 'Statements')?.items ?? [];
  const named = new Map(items.map((item) => [item.name, item]));
  const faults = Object.entries(table.checked).flatMap(([id, { name, digest }]) => {
    const item = named.get(name);
    if (!item) return [`${id}: proofs/Statements.v has no theorem ${name}`];
    const where = `${id}: proofs/Statements.v:${item.line}: ${name}`;
    const found = digestOf(item, development);
    return [
      ...(item.page === id ? [] : [`${where} says that it is ${item.page ?? 'nothing in the book'}`]),
      ...(found === digest
        ? []
        : [
            `${where} no longer says what it said, or a definition that it rests on does not: its digest is ${found}, not ${digest}`,
          ]),
    ];
  });
  const listed = new Set(Object.values(table.checked).map(({ name }) => name));
  const left = items.filter(({ name }) => !listed.has(name));
  return [
    ...faults,
    ...left.map(({ name, line }) => `proofs/Statements.v:${line}: ${name} is not in the table`),
  ];
}

/** The table with the digests of what is stated now: for whoever meant to change a statement. */
export function withDigests(table: Table, development: readonly Source[]): Table {
  const items = development.find(({ file }) => file === 'Statements')?.items ?? [];
  const checked = Object.entries(table.checked).map(([id, entry]) => {
    const item = items.find(({ name }) => name === entry.name);
    return [id, item ? { ...entry, digest: digestOf(item, development) } : entry] as const;
  });
  return { ...table, checked: Object.fromEntries(checked) };
}
