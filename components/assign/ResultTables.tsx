/** The tables of a graded class to download, for each system that takes one. */
import { useState } from 'preact/hooks';
import type { Assignment } from '../../src/exercises/assignment.ts';
import {
  CSV_KINDS,
  gradebookCsv,
  ID_COLUMNS,
  strangersTo,
  usualColumn,
  type CsvKind,
  type IdColumn,
} from '../../src/exercises/csv.ts';
import type { Row } from '../../src/exercises/gradebook.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { download } from '../platform/download.ts';
import { fileName } from './file-name.ts';

interface Props {
  readonly assignment: Assignment;
  readonly rows: readonly Row[];
}

export function ResultTables({ assignment, rows }: Props) {
  const { grade } = assignWords;
  return (
    <section class="sheet" aria-labelledby="grade-downloads">
      <h2 id="grade-downloads" class="small-caps">
        {grade.downloads}
      </h2>
      <dl class="tables">
        {CSV_KINDS.map((kind) => (
          <Table key={kind} {...{ kind, assignment, rows }} />
        ))}
      </dl>
    </section>
  );
}

interface TableProps extends Props {
  readonly kind: CsvKind;
}

/** One table: by which of the system's fields it finds students is the instructor's to say. */
function Table({ kind, assignment, rows }: TableProps) {
  const { grade } = assignWords;
  const [chosen, setChosen] = useState<IdColumn | null>(null);
  const column = chosen ?? usualColumn(kind, rows);
  const strangers = strangersTo(column, rows);
  const columns = ID_COLUMNS[kind];
  return (
    <>
      <dt class="row">
        <button
          type="button"
          onClick={() => {
            // the mark at the beginning tells spreadsheets that the text is UTF-8
            const csv = `\uFEFF${gradebookCsv(kind, assignment, rows, column)}`;
            download(fileName(`${assignment.title} ${kind}`, 'csv'), csv, 'text/csv');
          }}
        >
          {grade[kind]}
        </button>
        {columns.length > 1 && (
          <label class="labelled">
            <span class="label-text">{grade.foundBy[kind]}</span>
            <select
              value={column}
              onChange={(event) => {
                setChosen(event.currentTarget.value as IdColumn);
              }}
            >
              {columns.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
      </dt>
      <dd>
        {grade.tableHints[kind](column, assignment.items.length)}
        {strangers.length > 0 && <strong>{` ${grade.strangers(strangers, column)}`}</strong>}
      </dd>
    </>
  );
}
