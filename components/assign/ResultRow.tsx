/** A student's submission in the table of results: marks, notes, decisions, and on request every answer with its reason. */
import { useState } from 'preact/hooks';
import type { MarkedItem, Row } from '../../src/exercises/gradebook.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { BASE } from '../platform/root.ts';
import { UNTRANSLATED } from '../platform/untranslated.ts';
import { momentAt } from './assign-state.ts';
import { leftOne, leftRivals, leftSource, type Left } from './LeftOut.tsx';
import { sayReason } from './say-reason.ts';

interface Props {
  readonly row: Row;
  onLeaveOut(left: Left): void;
}

export function ResultRow({ row, onLeaveOut }: Props) {
  const { grade } = assignWords;
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
          <Notes {...{ row, onLeaveOut, name }} />
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
                  <Answered item={item} />
                </li>
              ))}
            </ol>
          </td>
        </tr>
      )}
    </>
  );
}

interface NotesProps extends Props {
  /** What the student is called. */
  readonly name: string;
}

/** What is to be said of a row, and what the instructor may decide about it. */
function Notes({ row, onLeaveOut, name }: NotesProps) {
  const { grade } = assignWords;
  const { problem, notices } = row;
  return (
    <>
      {problem !== null && <p>{assignWords.sayProblem(problem)}</p>}
      {notices.map((notice) => (
        <p key={notice.code}>{assignWords.sayNotice(notice, momentAt)}</p>
      ))}
      {problem !== null && problem.code in grade.decide && (
        <p>{grade.decide[problem.code as keyof typeof grade.decide]}</p>
      )}
      {choosable(row) && <Decisions {...{ row, onLeaveOut, name }} />}
    </>
  );
}

function Decisions({ row, onLeaveOut, name }: NotesProps) {
  const { grade } = assignWords;
  const { problem, from, uploader } = row;
  return (
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
        {uploader === null ? grade.leaveOutFile : grade.leaveOutUploader}
      </button>
    </p>
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
}

function Answered({ item }: AnsweredProps) {
  const { grade } = assignWords;
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
