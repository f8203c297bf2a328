/**
 * `generals grade`: hundreds of submissions from files, folders and ZIPs to JSON lines or a table. Thin: reading, marking
 * and comparing are src/exercises's; here files are opened, and protocols run in a thread.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assignmentTextIn, readAssignment, type Assignment } from '../exercises/assignment.ts';
import { compareRows } from '../exercises/compare-rows.ts';
import {
  CSV_KINDS,
  gradebookCsv,
  ID_COLUMNS,
  strangersTo,
  usualColumn,
  type CsvKind,
  type IdColumn,
} from '../exercises/csv.ts';
import { gradeEach, likelyAssignment, type Marker, type Row } from '../exercises/gradebook.ts';
import { piecesOf, type Piece } from '../exercises/pieces.ts';
import { sayAssignmentRefusal, sayNotice, sayProblem } from '../exercises/say-problem.ts';

/** More bytes than the ZIP of a large class has. */
const LARGEST_FILE = 500_000_000;

export interface GradeOptions {
  /** The assignment's link or text; undefined: the one that most submissions name. */
  readonly assignment: string | undefined;
  /** Undefined: JSON lines. */
  readonly csv: CsvKind | undefined;
  /** By which column an LMS finds its students; undefined: the one that most ids are of. */
  readonly by?: string | undefined;
}

/** The table's kind with that name; throws a sentence for anything else. */
export function csvKindNamed(name: string): CsvKind {
  const kind = CSV_KINDS.find((known) => known === name);
  if (kind !== undefined) return kind;
  throw new Error(`There is no table called ‘${name}’: --table takes ${CSV_KINDS.join(', ')}.`);
}

/** How `--by` names the columns by which systems find their students. */
const COLUMNS: Readonly<Record<string, IdColumn>> = {
  number: 'ID number',
  email: 'Email address',
  username: 'Username',
  login: 'SIS Login ID',
  sis: 'SIS User ID',
};

function columnNamed(kind: CsvKind, name: string): IdColumn {
  const column = COLUMNS[name];
  const fitting: readonly IdColumn[] = ID_COLUMNS[kind];
  if (column !== undefined && fitting.includes(column)) return column;
  const names = Object.keys(COLUMNS).filter((one) => fitting.includes(COLUMNS[one]!));
  throw new Error(
    names.length === 0
      ? 'This table has every id as it was typed: --by is for the tables moodle and canvas.'
      : `‘${name}’ is no field by which ${kind === 'moodle' ? 'Moodle' : 'Canvas'} finds students here: --by takes ${names.join(', ')}.`,
  );
}

/**
 * Grades files and all that is in folders. What is printed, line by line; throws a sentence where nothing can be graded.
 * @param told whether every row counts, and what there is to warn of: the table itself stays a table
 */
export async function* grade(
  paths: readonly string[],
  options: GradeOptions,
  marker: Marker,
  told: { sound: boolean; warn: (sentence: string) => void },
): AsyncGenerator<string> {
  const assignment = await assignmentFor(paths, options.assignment, marker);
  const rows: Row[] = [];
  for await (const row of gradeEach(assignment, pieces(paths), marker)) rows.push(row);
  const compared = compareRows(rows);
  told.sound = compared.every(({ problem }) => problem === null);
  const { csv, by } = options;
  if (csv !== undefined) {
    const column = by === undefined ? usualColumn(csv, compared) : columnNamed(csv, by);
    const strangers = strangersTo(column, compared);
    if (strangers.length > 0) told.warn(sayStrangers(strangers, column));
    yield gradebookCsv(csv, assignment, compared, column).replace(/\n$/, '');
    return;
  }
  for (const row of compared) yield jsonOf(row);
}

function sayStrangers(strangers: readonly string[], column: IdColumn): string {
  const [first] = strangers;
  const others = strangers.length === 1 ? '' : ` and ${strangers.length - 1} more`;
  const one = column === 'ID number' ? 'an ID number' : `a ${column}`;
  return `‘${first}’${others} can hardly be ${one}: the system may refuse the table, or not find them.`;
}

function jsonOf({
  from,
  uploader,
  student,
  typed,
  problem,
  notices,
  points,
  items,
  handedIn,
  key,
}: Row): string {
  const reason = problem === null ? null : { ...problem, message: sayProblem(problem) };
  const notes = notices.map((notice) => ({ ...notice, message: sayNotice(notice) }));
  const counts = problem === null;
  return JSON.stringify({
    from,
    uploader,
    student,
    typed,
    counts,
    points,
    reason,
    notices: notes,
    items,
    handedIn,
    key,
  });
}

async function assignmentFor(
  paths: readonly string[],
  given: string | undefined,
  { exists }: Marker,
): Promise<Assignment> {
  if (given !== undefined) {
    const read = readAssignment(assignmentTextIn(given), exists);
    if (read.kind === 'assignment') return read.assignment;
    throw new Error(sayAssignmentRefusal(read.refusal));
  }
  const all: Piece[] = [];
  for await (const piece of pieces(paths)) all.push(piece);
  const likely = likelyAssignment(all, exists);
  if (likely !== null) return likely;
  throw new Error('No submission here names an assignment: give its link with --assignment.');
}

async function* pieces(paths: readonly string[]): AsyncGenerator<Piece> {
  for (const path of paths) {
    for await (const file of filesIn(path)) {
      const { size } = await stat(file);
      const most = LARGEST_FILE;
      if (size > most)
        yield {
          from: file,
          uploader: null,
          kind: 'refused',
          refusal: { code: 'too-large', length: size, most },
        };
      else yield* piecesOf(file, await readFile(file));
    }
  }
}

/** A file, or all files in a folder and the folders in it, in the order of their names. */
async function* filesIn(path: string): AsyncGenerator<string> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Error(`‘${path}’ can’t be read: there is no such file.`);
  if (!found.isDirectory()) {
    yield path;
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    // a link could lead anywhere, and round in a circle
    if (entry.isDirectory() || entry.isFile()) yield* filesIn(join(path, entry.name));
  }
}
