/**
 * What only shows when a class's rows are seen together: the same work twice, one key under two ids, one id under two
 * keys, answers that are another's. Only rows that are sound by themselves are compared, so nobody can spoil another's
 * marks without having that student's key.
 *
 * The result does not depend on the order of the files, but for which of two identical ones is called the first.
 */
import type { Notice, Problem, Row } from './gradebook.ts';

/** The rows in their order, with what comparing them shows. */
export function compareRows(rows: readonly Row[]): readonly Row[] {
  const fresh = withoutCopies(rows);
  const problems = new Map<Row, Problem>([...sharedKeys(fresh), ...sameStudents(fresh)]);
  const judged = fresh.map((row) => refuse(row, problems.get(row) ?? null));
  const alike = sameAnswers(judged);
  return judged.map((row) => {
    const notice = alike.get(row);
    return notice === undefined ? row : { ...row, notices: [...row.notices, notice] };
  });
}

const refuse = (row: Row, problem: Problem | null): Row =>
  problem === null ? row : { ...row, problem, points: 0 };

const sound = (rows: readonly Row[]): readonly Row[] => rows.filter(({ problem }) => problem === null);

/** What is handed in twice counts once: a signature stands for all that was signed. */
function withoutCopies(rows: readonly Row[]): readonly Row[] {
  const first = new Map<string, Row>();
  return rows.map((row) => {
    if (row.problem !== null) return row;
    const same = first.get(row.signature!);
    if (same !== undefined) return refuse(row, { code: 'again', from: same.from });
    first.set(row.signature!, row);
    return row;
  });
}

function groupBy(rows: readonly Row[], keyOf: (row: Row) => string | null): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** A browser makes a key for each id, so one key under two ids was carried from one to the other. */
function* sharedKeys(rows: readonly Row[]): Generator<[Row, Problem]> {
  for (const group of groupBy(sound(rows), ({ key }) => key)) {
    for (const row of group) {
      const other = group.find(({ student }) => student !== row.student);
      if (other !== undefined) yield [row, { code: 'shared-key', student: other.student! }];
    }
  }
}

/** With one key, the last to be handed in counts; with two, somebody has to look. */
function* sameStudents(rows: readonly Row[]): Generator<[Row, Problem]> {
  for (const group of groupBy(sound(rows), ({ student }) => student)) {
    const last = group.reduce((a, b) => (b.handedIn! > a.handedIn! ? b : a));
    for (const row of group) {
      const other = group.find(({ key }) => key !== row.key);
      if (other !== undefined) yield [row, { code: 'two-keys', from: other.from }];
      else if (row !== last) yield [row, { code: 'superseded', from: last.from }];
    }
  }
}

/** Below this many letters, all right answers may well be alike. */
const TELLING = 60;

function sameAnswers(rows: readonly Row[]): ReadonlyMap<Row, Notice> {
  const answersOf = ({ items }: Row): string | null => {
    const text = items.map(({ answer }) => answer ?? '').join('\n');
    return text.length < TELLING ? null : text;
  };
  const notices = new Map<Row, Notice>();
  for (const group of groupBy(sound(rows), answersOf)) {
    for (const row of group) {
      const other = group.find(({ student }) => student !== row.student);
      if (other !== undefined) notices.set(row, { code: 'same-answers', student: other.student! });
    }
  }
  return notices;
}
