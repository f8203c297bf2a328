/** The thread that grades: reads files one after another, replays every answer, and tells rows in batches. */
import { formatAssignment, readAssignment, type Assignment } from '../../src/exercises/assignment.ts';
import { exerciseNamed } from '../../src/exercises/catalogue.ts';
import { gradeEach, likelyAssignment, type Marker, type Row } from '../../src/exercises/gradebook.ts';
import { mark } from '../../src/exercises/mark.ts';
import { piecesOf, unreadable, type Piece } from '../../src/exercises/pieces.ts';
import type { ReaderKind } from '../../src/sandbox/kinds.ts';
import type { Report } from '../../src/sandbox/report.ts';
import type { GradeJob, GradeNews } from './grade-messages.ts';

const tell = (news: GradeNews): void => {
  postMessage(news);
};

const exists = (code: string): boolean => exerciseNamed(code) !== undefined;

/** In milliseconds: the steps of the longest protocol take about two seconds. */
const PATIENCE = 20_000;

/**
 * A protocol that a student wrote runs in a thread of its own, which can be ended when it is stuck. Rejects where the
 * thread or its sandbox does not arrive: nobody is marked for that.
 */
const breakProtocol = (kind: ReaderKind, source: string): Promise<Report> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./sandbox-thread.ts', import.meta.url), { type: 'module' });
    let clock: ReturnType<typeof setTimeout> | undefined;
    const end = (report: Report): void => {
      clearTimeout(clock);
      thread.terminate();
      resolve(report);
    };
    const fail = (message: string): void => {
      end({ broken: false, error: { line: null, message } });
    };
    thread.onmessage = ({ data }: MessageEvent<'ready' | Report>) => {
      if (data !== 'ready') {
        end(data);
        return;
      }
      clock = setTimeout(() => {
        fail('It was stopped after 20 seconds.');
      }, PATIENCE);
      thread.postMessage({ kind, source });
    };
    thread.onerror = (event) => {
      if (clock !== undefined) fail(event.message);
      else {
        event.preventDefault(); // said once, where grading stops
        thread.terminate();
        reject(new Error('the sandbox did not arrive.'));
      }
    };
  });

const MARKER: Marker = { mark, exists, means: { breakProtocol } };

/** How many rows are told at a time. */
const BATCH = 20;

async function grade({ files, assignment: text }: GradeJob): Promise<void> {
  const pieces: Piece[] = [];
  for (const [i, { name, file }] of files.entries()) {
    // a file that was moved or locked since it was chosen has a row that says so
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) pieces.push(unreadable(name));
    else for await (const piece of piecesOf(name, new Uint8Array(bytes))) pieces.push(piece);
    tell({ kind: 'read', done: i + 1, of: files.length });
  }
  const assignment = assignmentFor(text, pieces);
  if (assignment === null) {
    tell({ kind: 'no-assignment', rows: [] });
    return;
  }
  tell({ kind: 'assignment', text: formatAssignment(assignment) });
  let rows: Row[] = [];
  let done = 0;
  for await (const row of gradeEach(assignment, pieces, MARKER)) {
    rows.push(row);
    done++;
    if (rows.length < BATCH && done < pieces.length) continue;
    tell({ kind: 'rows', rows, done, of: pieces.length });
    rows = [];
  }
  tell({ kind: 'done' });
}

function assignmentFor(text: string, pieces: readonly Piece[]): Assignment | null {
  if (text === '') return likelyAssignment(pieces, exists);
  const read = readAssignment(text, exists);
  return read.kind === 'assignment' ? read.assignment : null;
}

addEventListener('message', ({ data }: MessageEvent<GradeJob>) => {
  grade(data).catch(reportError);
});
