/**
 * The gradebook as tables that other programs read (RFC 4180: CRLF, quotes doubled). A cell that a spreadsheet would take
 * for a formula, since it begins with = + - @, a tab or a line break, gets an apostrophe before it: ids and file names
 * come from anybody. Numbers here are never negative. In the column by which an LMS finds its students an apostrophe
 * would make the id another's or nobody's; there a telephone number or a handle, which compute nothing, stand as they are.
 *
 * Moodle (Grades, Import, CSV file): the teacher maps one column of the file to one field of the user, and a column to the
 * grade item. A row whose cell is blank gets its grade to the student of the row before, and one unknown student aborts
 * the import. So there is one such column, and it is never blank.
 *
 * Canvas (Grades, Import) finds students by ID, else by SIS User ID, else by SIS Login ID; it wants the columns Student, ID,
 * SIS User ID, SIS Login ID and Section first, in this order, and then one for each assignment, under its name; the row
 * ‘Points Possible’ says how many points there are. An id in a column that it is not of might be another student's, so
 * here, too, it stands in one.
 *
 * Ids are written as the student typed them. Both tables have only rows that count: an empty cell or a zero for somebody
 * whose file was damaged would be a mark.
 */
import type { Assignment } from './assignment.ts';
import type { Notice, Row } from './gradebook.ts';
import { sayNotice, sayProblem } from './say-problem.ts';

export const CSV_KINDS = ['all', 'moodle', 'canvas'] as const;
export type CsvKind = (typeof CSV_KINDS)[number];

/** By which of an LMS's fields students are found. */
export const ID_COLUMNS = {
  all: ['Student'],
  moodle: ['ID number', 'Email address', 'Username'],
  canvas: ['SIS Login ID', 'SIS User ID'],
} as const;
export type IdColumn = (typeof ID_COLUMNS)[CsvKind][number];

/** The column that most ids are of: addresses where most are addresses. */
export function usualColumn(kind: CsvKind, rows: readonly Row[]): IdColumn {
  const ids = counted(rows).map(({ typed }) => typed!);
  const mails = ids.filter(isMail).length;
  return kind === 'moodle' && 2 * mails > ids.length ? 'Email address' : ID_COLUMNS[kind][0];
}

/** Ids that can hardly be what the column holds: an address where none belongs, none where one does. As typed. */
export function strangersTo(column: IdColumn, rows: readonly Row[]): readonly string[] {
  if (column !== 'Email address' && column !== 'ID number' && column !== 'SIS User ID') return [];
  return counted(rows)
    .map(({ typed }) => typed!)
    .filter((id) => isMail(id) !== (column === 'Email address'));
}

/** A number, a text, or an id that an LMS compares. */
type Cell = string | number | { readonly id: string };

export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

const FORMULA = /^[\s\uFEFF]*[=+\-@|\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
/** Digits with what stands between them, or a name behind one sign: no function is called in them. */
const HARMLESS = /^[+-][\d ()./-]+$|^[+\-@][\p{L}\p{N}_.@-]+$/u;

function cellOf(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.id;
  const computes = FORMULA.test(text) && !(typeof value === 'object' && HARMLESS.test(text));
  const safe = computes ? `'${text}` : text;
  return /[",\r\n\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param column by which students are found; left out, the one that most ids are of */
export function gradebookCsv(
  kind: CsvKind,
  assignment: Assignment,
  rows: readonly Row[],
  column: IdColumn = usualColumn(kind, rows),
): string {
  switch (kind) {
    case 'all':
      return allCsv(assignment, rows);
    case 'moodle':
      return moodleCsv(assignment, rows, column);
    case 'canvas':
      return canvasCsv(assignment, rows, column);
  }
}

const counted = (rows: readonly Row[]): readonly Row[] => rows.filter(({ problem }) => problem === null);
const isMail = (id: string): boolean => id.includes('@');

/** What a student may read of the own work: Moodle shows them the feedback, and the rest speaks of others. */
const OWN: readonly Notice['code'][] = ['late', 'late-mail', 'late-lms', 'attempts', 'hints'];

function moodleCsv({ title, items }: Assignment, rows: readonly Row[], column: IdColumn): string {
  return csvOf([
    [column, title, 'Maximum', 'Feedback'],
    ...counted(rows).map(({ typed, points, notices, ...row }) => {
      const feedback = row.items.map(
        ({ outcome }, i) => `${i + 1}: ${outcome === 'none' ? 'no answer' : outcome}`,
      );
      const own = notices.filter(({ code }) => OWN.includes(code)).map((notice) => sayNotice(notice));
      const told = [feedback.join(', '), ...own].join('. ');
      return [{ id: typed! }, points, items.length, told];
    }),
  ]);
}

function canvasCsv({ title, items }: Assignment, rows: readonly Row[], column: IdColumn): string {
  const columns = ['ID', 'SIS User ID', 'SIS Login ID'];
  return csvOf([
    ['Student', ...columns, 'Section', title],
    ['    Points Possible', '', '', '', '', items.length],
    ...counted(rows).map(({ typed, uploader, points }) => {
      const name = uploader === null || uploader.name === '' ? typed! : uploader.name;
      return [name, ...columns.map((one) => (one === column ? { id: typed! } : '')), '', points];
    }),
  ]);
}

/** Every row with everything: what counts, what doesn't, and why. */
function allCsv({ items }: Assignment, rows: readonly Row[]): string {
  const places = items
    .map((_, i) => [
      `Exercise ${i + 1}`,
      `Mark ${i + 1}`,
      `Answer ${i + 1}`,
      `Attempts ${i + 1}`,
      `Hints ${i + 1}`,
    ])
    .flat();
  return csvOf([
    ['Student', 'Counts', 'Points', 'Maximum', 'Reason', 'Notes', 'Handed in', 'File', ...places],
    ...rows.map((row) => [
      ...[row.typed ?? '', row.problem === null ? 'yes' : 'no', row.points, items.length],
      ...[
        row.problem === null ? '' : sayProblem(row.problem),
        row.notices.map((notice) => sayNotice(notice)).join(' '),
      ],
      ...[row.handedIn === null ? '' : isoOf(row.handedIn), row.from],
      ...row.items.flatMap(({ code, seed, outcome, answer, attempts, hints }) => [
        ...[`${code} seed ${seed}`, outcome, answer ?? ''],
        ...[attempts, hints],
      ]),
    ]),
  ]);
}

/** A moment as text, in UTC. */
const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString();
