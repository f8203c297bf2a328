/** Grading a class: files in, a table with reasons and executions out. All of it in this browser. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  assignmentTextIn,
  readAssignment,
  type Assignment,
  type AssignmentRefusal,
} from '../../src/exercises/assignment.ts';
import { compareRows } from '../../src/exercises/compare-rows.ts';
import { assignWords } from '#words/exercises/assign.ts';
import '../sheet/look.ts';
import './assign.css';
import type { Named } from './dropped.ts';
import { GradeFiles } from './GradeFiles.tsx';
import { GradeProgress } from './GradeProgress.tsx';
import { isLeftOut, LeftOut, type Left } from './LeftOut.tsx';
import type { Offers } from './offered.ts';
import { Results } from './Results.tsx';
import { useGrading } from './use-grading.ts';

interface Props {
  readonly offers: Offers;
}

export function Grade({ offers }: Props) {
  const { grade } = assignWords;
  const [live, setLive] = useState(false);
  const [asked, setAsked] = useState('');
  const [files, setFiles] = useState<readonly Named[]>([]);
  const exists = (code: string): boolean => offers.some((one) => one.code === code);
  const given = readAssignment(assignmentTextIn(asked), exists);
  const job = useGrading();
  useEffect(() => {
    if (location.hash.includes('a=')) setAsked(assignmentTextIn(location.hash));
    setLive(true);
  }, []);
  const [left, setLeft] = useState<readonly Left[]>([]);
  /** Files that came before the link was right are kept, and graded once it is. */
  const start = (all: readonly Named[], link: string): void => {
    const text = assignmentTextIn(link);
    if (all.length > 0 && (text === '' || readAssignment(text, exists).kind === 'assignment'))
      job.start(all, text);
  };
  const add = (more: readonly Named[]): void => {
    if (more.length === 0) return;
    const all = [...files, ...renamed(more, files)];
    setFiles(all);
    start(all, asked);
  };
  const clear = (): void => {
    job.clear();
    setFiles([]);
    setLeft([]);
  };
  const read = readAssignment(job.assignment, exists);
  const assignment: Assignment | null = read.kind === 'assignment' ? read.assignment : null;
  const rows = useMemo(() => compareRows(job.rows.filter((row) => !isLeftOut(row, left))), [job.rows, left]);
  return (
    <div class="grade" {...(live ? { 'data-live': '' } : {})} aria-busy={!live}>
      <section class="sheet" aria-label={grade.title}>
        <AssignmentField
          text={asked}
          refusal={asked !== '' && given.kind === 'refused' ? given.refusal : null}
          onText={(text) => {
            setAsked(text);
            start(files, text);
          }}
        />
        <GradeFiles add={add} />
        {files.length > 0 && (
          <p>
            <button type="button" class="plain" onClick={clear}>
              {grade.clear}
            </button>
          </p>
        )}
      </section>
      <GradeProgress {...{ job, rows }} />
      <LeftOut
        left={left}
        onBack={(one) => {
          setLeft(left.filter((other) => other !== one));
        }}
      />
      {assignment !== null && rows.length > 0 && (
        <Results
          {...{ assignment, rows, offers }}
          taken={asked === ''}
          done={job.stage.kind === 'done'}
          onLeaveOut={(one) => {
            setLeft([...left, one]);
          }}
        />
      )}
    </div>
  );
}

interface AssignmentFieldProps {
  readonly text: string;
  /** Why it is no assignment. */
  readonly refusal: AssignmentRefusal | null;
  onText(text: string): void;
}

/** The assignment's link; where there is none, it is taken from the submissions. */
function AssignmentField({ text, refusal, onText }: AssignmentFieldProps) {
  const { grade } = assignWords;
  return (
    <>
      <label class="field">
        <span>{grade.assignment}</span>
        <input
          type="text"
          value={text}
          aria-describedby="grade-hint"
          onInput={(event) => {
            onText(event.currentTarget.value);
          }}
        />
      </label>
      <p id="grade-hint">{grade.assignmentHint}</p>
      <p role="alert">{refusal === null ? '' : assignWords.sayAssignmentRefusal(refusal)}</p>
    </>
  );
}

/** Two files of one name, from two folders say, are told apart by a number. */
function renamed(more: readonly Named[], before: readonly Named[]): readonly Named[] {
  const names = new Set(before.map(({ name }) => name));
  return more.map((one) => {
    let name = one.name;
    for (let i = 2; names.has(name); i++) name = `${one.name} (${i})`;
    names.add(name);
    return { ...one, name };
  });
}
