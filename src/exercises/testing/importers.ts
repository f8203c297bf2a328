/**
 * What Moodle and Canvas do with a table of marks, stated here once more and without the book's own code, from what the two
 * systems document and from how their importers behave. A test imports the book's tables with them into a class and looks at
 * who has which mark.
 */

/** A user as the system knows one. */
export interface Enrolled {
  readonly id: number;
  readonly idNumber: string;
  readonly email: string;
  readonly username: string;
}

export type Grades = ReadonlyMap<number, number>;

/** RFC 4180, a row at a time; Moodle trims nothing. */
export function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv);
    if (found === null) throw new Error(`no CSV at ${cell.lastIndex}`);
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
    else if (found[3] === '') break;
  }
  return rows.filter((row) => row.length > 0);
}

/**
 * Moodle, Grades, Import, CSV file: `mapFrom` is the one column by which students are found, `mapTo` the user's field.
 * Where the cell is blank the student of the row before is kept; where nobody is found the whole import is given up.
 */
export function moodleImport(
  csv: string,
  users: readonly Enrolled[],
  mapFrom: string,
  mapTo: 'idNumber' | 'email' | 'username',
  gradeColumn: string,
): Grades | { readonly aborted: string } {
  const [heading = [], ...rows] = rowsOf(csv.replace(/^\uFEFF/, ''));
  const [from, grade] = [heading.indexOf(mapFrom), heading.indexOf(gradeColumn)];
  if (from < 0 || grade < 0) return { aborted: 'no such column' };
  const grades = new Map<number, number>();
  let student: Enrolled | undefined;
  for (const row of rows) {
    const value = row[from]!;
    if (value !== '') {
      student = users.find((user) =>
        mapTo === 'idNumber' ? user.idNumber === value : user[mapTo].toLowerCase() === value.toLowerCase(),
      );
      if (student === undefined) return { aborted: value };
    }
    if (student !== undefined && row[grade] !== '') grades.set(student.id, Number(row[grade]));
  }
  return grades;
}

const CANVAS_HEADING = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'];

/** Canvas, Grades, Import: by ID, else by SIS User ID, else by SIS Login ID; who is not found is left out and said. */
export function canvasImport(
  csv: string,
  users: readonly Enrolled[],
):
  | { readonly grades: Grades; readonly possible: number; readonly unknown: readonly string[] }
  | { readonly refused: string } {
  const [heading = [], points = [], ...rows] = rowsOf(csv.replace(/^\uFEFF/, ''));
  if (CANVAS_HEADING.some((name, i) => heading[i] !== name)) return { refused: 'heading' };
  if (heading.length !== CANVAS_HEADING.length + 1 || points[0]?.trim() !== 'Points Possible')
    return { refused: 'points' };
  const grades = new Map<number, number>();
  const unknown: string[] = [];
  for (const [name, id = '', sis = '', login = '', , grade] of rows) {
    const student =
      id !== ''
        ? users.find((user) => String(user.id) === id)
        : sis !== ''
          ? users.find((user) => user.idNumber === sis)
          : users.find((user) => user.username.toLowerCase() === login.toLowerCase());
    if (student === undefined) unknown.push(name!);
    else grades.set(student.id, Number(grade));
  }
  return { grades, possible: Number(points[5]), unknown };
}
