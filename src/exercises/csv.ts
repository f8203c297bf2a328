/**
 * The gradebook as tables that other programs read (RFC 4180: CRLF, quotes doubled). A cell that a spreadsheet would take
 * for a formula, since it begins with = + - @, a tab or a line break, gets an apostrophe before it: ids and file names
 * come from anybody. Numbers here are never negative.
 *
 * Moodle (Grades, Import, CSV file) lets the teacher map columns: students are found by ID number, e-mail address or
 * username, a grade column is mapped to the assignment's grade item, a feedback column to its feedback.
 *
 * Canvas (Grades, Import) finds students by ID, SIS User ID or SIS Login ID; it wants the columns Student, ID, SIS User
 * ID, SIS Login ID and Section first, in this order, and then one for each assignment, under its name; the row ‘Points
 * Possible’ says how many points there are.
 *
 * Both have only rows that count: an empty cell or a zero for somebody whose file was damaged would be a mark.
 */
import type { Assignment } from './assignment.ts';
import type { Row } from './gradebook.ts';
import { sayNotice, sayProblem } from './say-problem.ts';

export const CSV_KINDS = ['all', 'moodle', 'canvas'] as const;
export type CsvKind = (typeof CSV_KINDS)[number];

type Cell = string | number;

export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[\s\uFEFF]*[=+\-@|\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /[",\r\n\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function gradebookCsv(kind: CsvKind, assignment: Assignment, rows: readonly Row[]): string {
  switch (kind) {
    case 'all':
      return allCsv(assignment, rows);
    case 'moodle':
      return moodleCsv(assignment, rows);
    case 'canvas':
      return canvasCsv(assignment, rows);
  }
}

const counted = (rows: readonly Row[]): readonly Row[] => rows.filter(({ problem }) => problem === null);
const isMail = (student: string): boolean => student.includes('@');

function moodleCsv({ title, items }: Assignment, rows: readonly Row[]): string {
  const heading = ['Email address', 'ID number', 'Username', title, 'Maximum', 'Feedback'];
  return csvOf([
    heading,
    ...counted(rows).map(({ student, points, notices, ...row }) => {
      const id = student!;
      const feedback = row.items.map(
        ({ outcome }, i) => `${i + 1}: ${outcome === 'none' ? 'no answer' : outcome}`,
      );
      const told = [feedback.join(', '), ...notices.map(sayNotice)].join('. ');
      return [isMail(id) ? id : '', isMail(id) ? '' : id, isMail(id) ? '' : id, points, items.length, told];
    }),
  ]);
}

function canvasCsv({ title, items }: Assignment, rows: readonly Row[]): string {
  return csvOf([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title],
    ['    Points Possible', '', '', '', '', items.length],
    ...counted(rows).map(({ student, points }) => {
      const id = student!;
      return [id, '', isMail(id) ? '' : id, id, '', points];
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
      ...[row.student ?? '', row.problem === null ? 'yes' : 'no', row.points, items.length],
      ...[row.problem === null ? '' : sayProblem(row.problem), row.notices.map(sayNotice).join(' ')],
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
