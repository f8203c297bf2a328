/** A student at work on an assignment: the list, one exercise at a time, and handing in. Used by the page and by packages. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Assignment } from '../../src/exercises/assignment.ts';
import { changed, pointsOf, type Progress, type Session } from '../../src/exercises/session.ts';
import { variantOf } from '../../src/exercises/variant.ts';
import { assignWords, type AssignWords } from '#words/exercises/assign.ts';
import { HandIn } from './HandIn.tsx';
import { onlyLooks, type Host, type Sent } from './host.ts';
import type { Keep } from './keep.ts';
import { offerOf, type Offers } from './offered.ts';
import { OneExercise } from './OneExercise.tsx';
import { useSession } from './use-session.ts';

interface Props {
  readonly assignment: Assignment;
  /** The student's id, as it was typed. */
  readonly typed: string;
  readonly offers: Offers;
  readonly keep: Keep;
  /** Null: none, or none yet. */
  readonly host: Host | null;
  /** What was stored here or there on earlier visits. */
  readonly session: Session | null;
}

export function Working({ assignment, typed, offers, keep, host, session: earlier }: Props) {
  const { session, setSession, revisions, stored, sent } = useSession({
    assignment,
    typed,
    keep,
    host,
    earlier,
  });
  const { student } = session;
  const [handedIn, setHandedIn] = useState<Session | null>(null);
  const [place, setPlace] = useState(0);
  const tasks = useMemo(() => variantOf(assignment, student), [assignment, student]);
  useWarning(!stored && !keep.preview && handedIn !== session && session.progress.some(hasWork));
  const { assignment: page } = assignWords;
  const task = tasks[place]!;
  const progress = session.progress[place]!;
  return (
    <div class="working" data-working>
      <p class="remark">{page.as(typed)}</p>
      <nav class="places" aria-label={page.list}>
        <ol>
          {tasks.map(({ code }, i) => (
            <li key={i}>
              <button
                type="button"
                {...(i === place ? { 'aria-current': 'true' } : {})}
                onClick={() => {
                  setPlace(i);
                }}
              >
                <b>{page.exercise(i + 1)}</b>
                <span>{offerOf(offers, code)?.title ?? code}</span>
                <span class="status">{page.status[statusOf(session.progress[i]!)]}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <h2>{page.exercise(place + 1)}</h2>
      <OneExercise
        key={`${student} ${place} ${revisions[place]!}`}
        {...{ task, progress }}
        offered={offerOf(offers, task.code)!}
        hints={assignment.hints}
        onProgress={(change) => {
          setSession((before) => changed(before, place, change));
        }}
      />
      {assignment.attempts !== null && progress.attempts > 0 && (
        <p class="remark">{page.attemptsLeft(progress.attempts, assignment.attempts)}</p>
      )}
      {!keep.preview && (
        <p class="remark" role="status">
          {stored ? page.kept : page.notKept}
        </p>
      )}
      {host?.kind === 'scorm' && <Lms {...{ sent, host }} />}
      <HandIn {...{ assignment, session, keep }} onTaken={setHandedIn} />
      <p class="remark">{page.score(pointsOf(session), tasks.length)}</p>
    </div>
  );
}

/** Has the browser ask before the page is left, where work would be lost. */
function useWarning(unsafe: boolean): void {
  useEffect(() => {
    if (!unsafe) return;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
    };
  }, [unsafe]);
}

const hasWork = ({ answer, attempts }: Progress): boolean => answer !== null || attempts > 0;

function statusOf({ answer, attempts, right }: Progress): keyof AssignWords['assignment']['status'] {
  if (right) return 'right';
  if (attempts > 0) return 'answered';
  return answer === null ? 'untouched' : 'open';
}

interface LmsProps {
  readonly sent: Sent | null;
  readonly host: Host;
}

/** What the learning management system has taken, and the button that ends the visit. */
function Lms({ sent, host }: LmsProps) {
  const { lms } = assignWords.assignment;
  if (onlyLooks(host.takes))
    return (
      <section class="sheet" aria-label={lms.name}>
        <p role="status">{lms[host.takes]}</p>
      </section>
    );
  const finished = sent?.kind === 'sent' && sent.finished;
  return (
    <section class="sheet" aria-label={lms.finish}>
      <p role="status">{saySent(sent)}</p>
      {host.takes === 'answers' && <p>{lms.noCredit}</p>}
      <p>
        <button
          type="button"
          {...(finished ? { 'aria-disabled': 'true' } : {})}
          onClick={() => {
            if (!finished) host.finish();
          }}
        >
          {lms.finish}
        </button>
      </p>
    </section>
  );
}

function saySent(sent: Sent | null): string {
  const { lms } = assignWords.assignment;
  switch (sent?.kind) {
    case undefined:
    case 'waiting':
      return lms.waiting;
    case 'refused':
      return lms.refused;
    case 'cut':
      return lms.tooLong(sent.places.join(', '));
    case 'sent':
      return sent.finished ? lms.finished : lms.connected;
  }
}
