/** Handing in: the file and the text, signed here and now. */
import { useState } from 'preact/hooks';
import { formatAssignment, type Assignment } from '../../src/exercises/assignment.ts';
import { workOfSession, type Session } from '../../src/exercises/session.ts';
import {
  signSubmission,
  submissionFile,
  submissionText,
  type Submission,
} from '../../src/exercises/submission.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { CopyField } from './CopyField.tsx';
import { download } from '../platform/download.ts';
import { fileName } from './file-name.ts';
import type { Keep } from './keep.ts';

interface Props {
  readonly assignment: Assignment;
  readonly session: Session;
  readonly keep: Keep;
  /** The file was downloaded or its text copied: this much is safe. */
  onTaken(session: Session): void;
}

export function HandIn({ assignment, session, keep, onTaken }: Props) {
  const page = assignWords.assignment;
  const [made, setMade] = useState<{ readonly of: Session; readonly submission: Submission } | null>(null);
  const { student, typed, started, progress } = session;
  const answered = progress.filter(({ answer }) => answer !== null).length;
  const make = (): void => {
    const work = workOfSession(assignment, session);
    const unsigned = {
      assignment: formatAssignment(assignment),
      student: typed,
      started,
      handedIn: Date.now(),
      work,
    };
    setMade({ of: session, submission: signSubmission(unsigned, keep.secret(student)) });
  };
  const submission = made?.of === session ? made.submission : null;
  return (
    <section class="sheet hand-in" aria-labelledby="hand-in">
      <h2 id="hand-in" class="small-caps">
        {page.handIn}
      </h2>
      <p>{page.handInLead(`${answered} of ${progress.length}`)}</p>
      <p>
        <button type="button" class="primary" onClick={make}>
          {page.make}
        </button>
      </p>
      {submission !== null && (
        <>
          <p class="row">
            <button
              type="button"
              onClick={() => {
                // the id first: it is what tells the files of a class apart, and a long title would cut it off
                const name = fileName(`${typed} ${assignment.title}`, 'json');
                download(name, submissionFile(submission), 'application/json');
                onTaken(session);
              }}
            >
              {page.file}
            </button>
            <span>{page.fileHint}</span>
          </p>
          <CopyField label={page.textLabel} button={page.copyText} text={submissionText(submission)} />
          <p>{page.textHint}</p>
          <p>{page.signed(submission.key.slice(0, 8))}</p>
        </>
      )}
    </section>
  );
}
