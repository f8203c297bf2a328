/** What grading gave: a table with every student's answers one click away, statistics, and tables to download. */
import { frameWords } from '#words/exercises/frame.ts';
import { useMemo, useState } from 'preact/hooks';
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
import type { MarkedItem, Row } from '../../src/exercises/gradebook.ts';
import { statisticsOf } from '../../src/exercises/statistics.ts';
import { partsOf, type Code } from '../../src/exercises/exercise.ts';
import type { Said } from '../../src/exercises/kind.ts';
import { kindWords } from '../../src/words/exercises/every.ts';
import { sayWith } from '../../src/words/exercises/wording.ts';
import type { AssignWords } from '#words/exercises/assign.ts';
import { BASE } from '../platform/root.ts';
import { download } from '../platform/download.ts';
import { fileName } from './file-name.ts';
import { momentAt, momentOf } from './assign-state.ts';
import { leftOne, leftRivals, leftSource, type Left } from './LeftOut.tsx';
import { titleOfItem, type Offers } from './offered.ts';
import { UNTRANSLATED } from '../platform/untranslated.ts';

interface Props {
  readonly assignment: Assignment;
  readonly rows: readonly Row[];
  readonly words: AssignWords;
  readonly offers: Offers;
  /** The assignment was taken from the submissions. */
  readonly taken: boolean;
  readonly done: boolean;
  onLeaveOut(left: Left): void;
}

/** Why an answer was marked so, in the words of its kind. */
function sayReason(code: Code, reason: Said): string {
  const says = kindWords[partsOf(code)!.kind]?.says ?? {};
  return sayWith({ ...frameWords.refusals, ...says }, reason);
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

export function Results({ assignment, rows, words, offers, taken, done, onLeaveOut }: Props) {
  const { grade } = words;
  const [filter, setFilter] = useState<Filter>('all');
  const [from, setFrom] = useState(0);
  const fitting = useMemo(() => rows.filter((row) => passes(row, filter)), [rows, filter]);
  const start = from < fitting.length ? from : 0;
  const shown = fitting.slice(start, start + PAGE);
  return (
    <>
      {taken && <p class="remark">{grade.likely(assignment.title)}</p>}
      <p class="remark">{assignment.due === null ? grade.noDue : grade.due(momentOf(assignment.due))}</p>
      {done && <Downloads {...{ assignment, rows, words }} />}
      {done && <Figures {...{ assignment, rows, words, offers }} />}
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
          <Pager {...{ start, words }} of={fitting.length} onGo={setFrom} />
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
                <Line
                  key={`${row.from} ${row.signature ?? ''} ${start + i}`}
                  {...{ row, words, onLeaveOut }}
                />
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
  readonly words: AssignWords;
  onGo(from: number): void;
}

function Pager({ start, of, words, onGo }: PagerProps) {
  const { grade } = words;
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

interface LineProps {
  readonly row: Row;
  readonly words: AssignWords;
  onLeaveOut(left: Left): void;
}

function Line({ row, words, onLeaveOut }: LineProps) {
  const { grade } = words;
  const [open, setOpen] = useState(false);
  const { student, problem, notices, items, points, from } = row;
  const name = row.typed ?? student ?? grade.unknown;
  return (
    <>
      <tr class={problem === null ? '' : 'uncounted'}>
        <th scope="row">{name}</th>
        <td>{problem === null ? grade.points(points, items.length) : grade.refused}</td>
        <td>
          {items.length > 0 && (
            <button
              type="button"
              aria-expanded={open}
              aria-label={grade.details(name)}
              onClick={() => {
                setOpen(!open);
              }}
            >
              {items.map(({ outcome }) => grade.glyph[outcome]).join(' ')}
            </button>
          )}
        </td>
        <td {...(problem === null && notices.length === 0 ? {} : { class: 'notes' })}>
          {problem !== null && <p>{words.sayProblem(problem)}</p>}
          {notices.map((notice) => (
            <p key={notice.code}>{words.sayNotice(notice, momentAt)}</p>
          ))}
          {problem !== null && problem.code in grade.decide && (
            <p>{grade.decide[problem.code as keyof typeof grade.decide]}</p>
          )}
          {choosable(row) && (
            <p class="row">
              {problem !== null && (
                <button
                  type="button"
                  class="primary"
                  aria-label={grade.countThisOf(name, from)}
                  onClick={() => {
                    onLeaveOut(leftRivals(row));
                  }}
                >
                  {grade.countThis}
                </button>
              )}
              <button
                type="button"
                aria-label={grade.leaveOutThis(name, from)}
                onClick={() => {
                  onLeaveOut(leftOne(row));
                }}
              >
                {grade.leaveOut}
              </button>
              <button
                type="button"
                aria-label={grade.leaveOutAllOf(leftSource(row).label)}
                onClick={() => {
                  onLeaveOut(leftSource(row));
                }}
              >
                {row.uploader === null ? grade.leaveOutFile : grade.leaveOutUploader}
              </button>
            </p>
          )}
        </td>
        <td class="from">
          {row.uploader !== null && row.uploader.name !== '' && <b>{row.uploader.name}</b>}
          <span>{from}</span>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5}>
            <ol class="answers">
              {items.map((item, i) => (
                <li key={i}>
                  <Answered {...{ item, words }} />
                </li>
              ))}
            </ol>
          </td>
        </tr>
      )}
    </>
  );
}

/** Problems that are about other rows: leaving one out may settle them. And what counts may always be left out. */
const ABOUT_OTHERS: readonly string[] = [
  ...['two-keys', 'shared-key', 'many-ids', 'claims-many', 'other-id', 'other-name'],
];
const choosable = ({ problem, notices }: Row): boolean =>
  problem === null
    ? notices.some(({ code }) => code === 'contested' || code === 'holds-many')
    : ABOUT_OTHERS.includes(problem.code);

interface AnsweredProps {
  readonly item: MarkedItem;
  readonly words: AssignWords;
}

function Answered({ item, words }: AnsweredProps) {
  const { grade } = words;
  const { code, seed, answer, outcome, reason, shown, attempts, hints } = item;
  return (
    <>
      <b>
        {grade.glyph[outcome]} {grade.outcome[outcome]}
      </b>{' '}
      <a href={`${BASE}exercises/${code}/?seed=${seed}`}>{grade.instance}</a>{' '}
      <span>{grade.effort(attempts, hints)}</span>
      {answer !== null && (
        <p>
          {grade.answer}: <code {...UNTRANSLATED}>{answer}</code>
        </p>
      )}
      {reason !== null && <p>{sayReason(code, reason)}</p>}
      {shown.length > 0 && (
        <p class="row">
          {shown.map((token, i) => (
            <a key={token} href={`${BASE}lab/?s=${token}`}>
              {grade.execution(i + 1, shown.length)}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

function Downloads({ assignment, rows, words }: Pick<Props, 'assignment' | 'rows' | 'words'>) {
  const { grade } = words;
  return (
    <section class="sheet" aria-labelledby="grade-downloads">
      <h2 id="grade-downloads" class="small-caps">
        {grade.downloads}
      </h2>
      <dl class="tables">
        {CSV_KINDS.map((kind) => (
          <Table key={kind} {...{ kind, assignment, rows, words }} />
        ))}
      </dl>
    </section>
  );
}

interface TableProps extends Pick<Props, 'assignment' | 'rows' | 'words'> {
  readonly kind: CsvKind;
}

/** One table: by which of the system's fields it finds students is the instructor's to say. */
function Table({ kind, assignment, rows, words: { grade } }: TableProps) {
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

function Figures({
  assignment,
  rows,
  words,
  offers,
}: Pick<Props, 'assignment' | 'rows' | 'words' | 'offers'>) {
  const { grade } = words;
  const statistics = useMemo(() => statisticsOf(assignment, rows), [assignment, rows]);
  const { items, meanPoints, wrongFirstAt } = statistics;
  const columns = grade.statisticsColumns;
  return (
    <section class="sheet" aria-labelledby="grade-statistics">
      <h2 id="grade-statistics" class="small-caps">
        {grade.statistics}
      </h2>
      <p>{grade.mean(meanPoints.toFixed(1), items.length)}</p>
      <p>
        {wrongFirstAt === null
          ? grade.allRight
          : grade.wrongFirst(wrongFirstAt, items[wrongFirstAt - 1]!.firstWrong)}
      </p>
      <div class="scroll" role="group" aria-label={grade.statistics} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {Object.entries(columns).map(([name, title]) => (
                <th key={name} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item, i) => (
              <tr key={item.place}>
                <th scope="row">{`${item.place}. ${titleOfItem(offers, assignment.items[i]!, words)}`}</th>
                <td>{item.right}</td>
                <td>{item.wrong}</td>
                <td>{item.unanswered}</td>
                <td>{item.meanAttempts.toFixed(1)}</td>
                <td>{item.meanHints.toFixed(1)}</td>
                <td>{item.firstWrong}</td>
                <td>
                  {item.commonest === null
                    ? ''
                    : `${sayReason(item.commonest.code, item.commonest.reason)} (${item.commonest.count})`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
