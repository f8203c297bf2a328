/** Grading a class: files in, a table with reasons and executions out. All of it in this browser. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { assignmentTextIn, readAssignment, type Assignment } from '../../src/exercises/assignment.ts';
import { compareRows } from '../../src/exercises/compare-rows.ts';
import { type Row } from '../../src/exercises/gradebook.ts';
import { assignWords, type AssignWords } from '#words/exercises/assign.ts';
import '../sheet/look.ts';
import './assign.css';
import { chosenFiles, droppedFiles, type Named } from './dropped.ts';
import type { GradeNews } from './grade-messages.ts';
import { isLeftOut, LeftOut, type Left } from './LeftOut.tsx';
import type { Offers } from './offered.ts';
import { Results } from './Results.tsx';

interface Props {
  readonly offers: Offers;
}

/** How far grading is. */
type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'marking'; readonly done: number; readonly of: number }
  | { readonly kind: 'done' }
  /** By the instructor: the table is not whole. */
  | { readonly kind: 'stopped'; readonly done: number; readonly of: number }
  | { readonly kind: 'stopped-reading' }
  | { readonly kind: 'no-assignment' }
  | { readonly kind: 'failed'; readonly message: string };

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
        <label class="field">
          <span>{grade.assignment}</span>
          <input
            type="text"
            value={asked}
            aria-describedby="grade-hint"
            onInput={(event) => {
              setAsked(event.currentTarget.value);
              start(files, event.currentTarget.value);
            }}
          />
        </label>
        <p id="grade-hint">{grade.assignmentHint}</p>
        <p role="alert">
          {asked !== '' && given.kind === 'refused' ? assignWords.sayAssignmentRefusal(given.refusal) : ''}
        </p>
        <Sources {...{ words: assignWords, add }} />
        {files.length > 0 && (
          <p>
            <button type="button" class="plain" onClick={clear}>
              {grade.clear}
            </button>
          </p>
        )}
      </section>
      <Progress {...{ job, rows, words: assignWords }} />
      <LeftOut
        {...{ left, words: assignWords }}
        onBack={(one) => {
          setLeft(left.filter((other) => other !== one));
        }}
      />
      {assignment !== null && rows.length > 0 && (
        <Results
          {...{ assignment, rows, words: assignWords, offers }}
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

interface SourcesProps {
  readonly words: AssignWords;
  add(files: readonly Named[]): void;
}

function Sources({ words, add }: SourcesProps) {
  const { grade } = words;
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const pasted = useRef(0);
  return (
    <>
      <div
        class={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(add);
        }}
      >
        <p>{grade.drop}</p>
        <p class="row">
          <label class="field">
            <span>{grade.files}</span>
            <input
              type="file"
              multiple
              onChange={(event) => {
                add(chosenFiles(event.currentTarget.files));
                event.currentTarget.value = '';
              }}
            />
          </label>
          <label class="field">
            <span>{grade.folder}</span>
            <input
              type="file"
              multiple
              {...{ webkitdirectory: true }}
              onChange={(event) => {
                add(chosenFiles(event.currentTarget.files));
                event.currentTarget.value = '';
              }}
            />
          </label>
        </p>
      </div>
      <label class="field">
        <span>{grade.paste}</span>
        <textarea
          rows={3}
          value={text}
          spellcheck={false}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <p>
        <button
          type="button"
          onClick={() => {
            if (text.trim() === '') return;
            add([{ name: grade.pasted(++pasted.current), file: new Blob([text]) }]);
            setText('');
          }}
        >
          {grade.addPasted}
        </button>
      </p>
    </>
  );
}

interface ProgressProps {
  readonly job: Grading;
  readonly rows: readonly Row[];
  readonly words: AssignWords;
}

function Progress({ job, rows, words }: ProgressProps) {
  const { grade } = words;
  const { stage } = job;
  const busy = stage.kind === 'reading' || stage.kind === 'marking';
  return (
    <div class="progress-row">
      {busy && (
        <>
          <progress aria-label={grade.progress} max={stage.of} value={stage.done} />
          <span>
            {stage.kind === 'reading'
              ? grade.reading(stage.done, stage.of)
              : grade.marked(stage.done, stage.of)}
          </span>
          <button type="button" class="plain" onClick={job.stop}>
            {grade.stop}
          </button>
        </>
      )}
      <p role="status">
        {stage.kind === 'done'
          ? grade.done(rows.length, rows.filter(({ problem }) => problem === null).length)
          : stage.kind === 'no-assignment'
            ? grade.noAssignment
            : stage.kind === 'failed'
              ? grade.failed(stage.message)
              : stage.kind === 'stopped'
                ? grade.stopped(stage.done, stage.of)
                : stage.kind === 'stopped-reading'
                  ? grade.stoppedReading
                  : ''}
      </p>
    </div>
  );
}

interface Grading {
  readonly stage: Stage;
  /** The assignment's text; '' before it is known. */
  readonly assignment: string;
  /** Not yet compared with each other. */
  readonly rows: readonly Row[];
  start(files: readonly Named[], assignment: string): void;
  stop(): void;
  clear(): void;
}

/** One worker at a time; a new start begins from the first file, since rows are compared with each other. */
function useGrading(): Grading {
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const [assignment, setAssignment] = useState('');
  const [rows, setRows] = useState<readonly Row[]>([]);
  const worker = useRef<Worker | null>(null);
  const end = (): void => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => end, []);
  const hear = (news: GradeNews): void => {
    switch (news.kind) {
      case 'read':
        setStage({ kind: 'reading', done: news.done, of: news.of });
        break;
      case 'assignment':
        setAssignment(news.text);
        break;
      case 'rows':
        setRows((before) => [...before, ...news.rows]);
        setStage({ kind: 'marking', done: news.done, of: news.of });
        break;
      case 'no-assignment':
      case 'done':
        end();
        setStage({ kind: news.kind });
        break;
    }
  };
  return {
    stage,
    assignment,
    rows,
    start: (files, text) => {
      end();
      setRows([]);
      setAssignment('');
      setStage({ kind: 'reading', done: 0, of: files.length });
      const thread = new Worker(new URL('./grade-worker.ts', import.meta.url), { type: 'module' });
      thread.onmessage = ({ data }: MessageEvent<GradeNews>) => {
        hear(data);
      };
      thread.onerror = (event) => {
        event.preventDefault(); // said on the page, not on the console
        end();
        // a thread that did not arrive has nothing to say
        setStage({ kind: 'failed', message: 'message' in event ? event.message : '' });
      };
      thread.postMessage({ files, assignment: text });
      worker.current = thread;
    },
    stop: () => {
      end();
      setStage((now) =>
        now.kind === 'marking'
          ? { kind: 'stopped', done: now.done, of: now.of }
          : now.kind === 'reading'
            ? { kind: 'stopped-reading' }
            : now,
      );
    },
    clear: () => {
      end();
      setRows([]);
      setAssignment('');
      setStage({ kind: 'idle' });
    },
  };
}
