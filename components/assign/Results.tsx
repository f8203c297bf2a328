/** What grading gave: a table with every student's answers one click away, statistics, and tables to download. */
import { useMemo, useState } from 'preact/hooks';
import type { Assignment } from '../../src/exercises/assignment.ts';
import type { Row } from '../../src/exercises/gradebook.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { momentOf } from './assign-state.ts';
import type { Left } from './LeftOut.tsx';
import type { Offers } from './offered.ts';
import { ResultRow } from './ResultRow.tsx';
import { ResultStatistics } from './ResultStatistics.tsx';
import { ResultTables } from './ResultTables.tsx';

interface Props {
  readonly assignment: Assignment;
  readonly rows: readonly Row[];
  readonly offers: Offers;
  /** The assignment was taken from the submissions. */
  readonly taken: boolean;
  readonly done: boolean;
  onLeaveOut(left: Left): void;
}

const FILTERS = ['all', 'counted', 'refused', 'noted'] as const;
type Filter = (typeof FILTERS)[number];

function passes({ problem, notices }: Row, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'counted':
      return problem === null;
    case 'refused':
      return problem !== null;
    case 'noted':
      return notices.length > 0;
  }
}

/** How many rows stand on a page, so that a class of a thousand is as quick as one of ten. */
const PAGE = 50;

export function Results({ assignment, rows, offers, taken, done, onLeaveOut }: Props) {
  const { grade } = assignWords;
  const [filter, setFilter] = useState<Filter>('all');
  const [from, setFrom] = useState(0);
  const fitting = useMemo(() => rows.filter((row) => passes(row, filter)), [rows, filter]);
  const start = from < fitting.length ? from : 0;
  const shown = fitting.slice(start, start + PAGE);
  return (
    <>
      {taken && <p class="remark">{grade.likely(assignment.title)}</p>}
      <p class="remark">{assignment.due === null ? grade.noDue : grade.due(momentOf(assignment.due))}</p>
      {done && <ResultTables {...{ assignment, rows }} />}
      {done && <ResultStatistics {...{ assignment, rows, offers }} />}
      <section class="sheet" aria-labelledby="grade-table">
        <h2 id="grade-table" class="small-caps">
          {grade.table}
        </h2>
        <div class="row">
          <label class="labelled">
            <span class="label-text">{grade.filter}</span>
            <select
              value={filter}
              onChange={(event) => {
                setFilter(event.currentTarget.value as Filter);
                setFrom(0);
              }}
            >
              {FILTERS.map((one) => (
                <option key={one} value={one}>
                  {grade.filters[one]}
                </option>
              ))}
            </select>
          </label>
          <Pager start={start} of={fitting.length} onGo={setFrom} />
        </div>
        <div class="scroll" role="group" aria-label={grade.table} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {(['student', 'points', 'exercises', 'notes', 'file'] as const).map((column) => (
                  <th key={column} scope="col">
                    {grade.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, i) => (
                <ResultRow key={`${row.from} ${row.signature ?? ''} ${start + i}`} {...{ row, onLeaveOut }} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

interface PagerProps {
  readonly start: number;
  readonly of: number;
  onGo(from: number): void;
}

function Pager({ start, of, onGo }: PagerProps) {
  const { grade } = assignWords;
  if (of <= PAGE) return null;
  const go = (to: number) => () => {
    if (to >= 0 && to < of) onGo(to);
  };
  return (
    <span class="row">
      <button type="button" onClick={go(start - PAGE)} {...(start === 0 ? { 'aria-disabled': 'true' } : {})}>
        {grade.previous}
      </button>
      <span role="status">{grade.pages(start + 1, Math.min(start + PAGE, of), of)}</span>
      <button
        type="button"
        onClick={go(start + PAGE)}
        {...(start + PAGE >= of ? { 'aria-disabled': 'true' } : {})}
      >
        {grade.next}
      </button>
    </span>
  );
}
