/** The page that a student's link opens: terms, id, then the work. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  assignmentDigest,
  assignmentTextIn,
  formatAssignment,
  readAssignment,
  type Assignment as Assigned,
  type AssignmentRefusal,
} from '../../src/exercises/assignment.ts';
import { merged, readSession, type Session } from '../../src/exercises/session.ts';
import { readStudent, type Student } from '../../src/exercises/variant.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { oneLine } from '../../src/exercises/texts.ts';
import { ROOT } from '../platform/root.ts';
import '../sheet/look.ts';
import './assign.css';
import { momentOf } from './assign-state.ts';
import type { Host } from './host.ts';
import { FORGETFUL, keepOf, type Keep } from './keep.ts';
import type { Offers } from './offered.ts';
import { askSplice } from './splice.ts';
import { Working } from './Working.tsx';

interface Props {
  readonly offers: Offers;
}

type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly refusal: AssignmentRefusal }
  | { readonly kind: 'opened'; readonly assignment: Assigned; readonly preview: boolean };

export function Assignment({ offers }: Props) {
  const [opened, setOpened] = useState<Opened>({ kind: 'nothing' });
  const [live, setLive] = useState(false);
  useEffect(() => {
    const heed = (): void => {
      setOpened(openedBy(location.hash, offers));
      setLive(true);
    };
    heed();
    addEventListener('hashchange', heed);
    return () => {
      removeEventListener('hashchange', heed);
    };
  }, []);
  return (
    <div class="assignment" {...(live ? { 'data-live': '' } : {})} aria-busy={!live}>
      {opened.kind === 'opened' ? (
        <Opening key={formatAssignment(opened.assignment)} {...{ ...opened, offers }} />
      ) : (
        <Paste refusal={opened.kind === 'refused' ? opened.refusal : null} />
      )}
    </div>
  );
}

function openedBy(hash: string, offers: Offers): Opened {
  if (!hash.includes('a=')) return { kind: 'nothing' };
  const read = readAssignment(assignmentTextIn(hash), (code) => offers.some((one) => one.code === code));
  if (read.kind === 'refused') return read;
  return { kind: 'opened', assignment: read.assignment, preview: /[#&]as=preview(&|$)/.test(hash) };
}

/** Without a link, or with a damaged one. */
function Paste({ refusal }: { readonly refusal: AssignmentRefusal | null }) {
  const { assignment } = assignWords;
  const [text, setText] = useState('');
  return (
    <form
      class="sheet"
      onSubmit={(event) => {
        event.preventDefault();
        location.hash = `a=${assignmentTextIn(text)}`;
      }}
    >
      <p role="alert">{refusal === null ? '' : assignWords.sayAssignmentRefusal(refusal)}</p>
      <p>{assignment.none}</p>
      <label class="field">
        <span>{assignment.paste}</span>
        <textarea
          rows={3}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <p>
        <button type="submit" class="primary">
          {assignment.open}
        </button>
      </p>
    </form>
  );
}

interface OpeningProps {
  readonly assignment: Assigned;
  readonly preview: boolean;
  readonly offers: Offers;
}

function Opening({ assignment, preview, offers }: OpeningProps) {
  const keep = useMemo(
    () => keepOf(assignment, ROOT, preview ? FORGETFUL : () => localStorage, preview),
    [preview],
  );
  const [typed, setTyped] = useState<string | null>(preview ? 'preview' : null);
  const student = readStudent(typed ?? '');
  const [host, setHost] = useState<Host | null>(null);
  useEffect(() => askSplice(assignmentDigest(assignment), setHost), []);
  return (
    <>
      <Terms assignment={assignment}>
        {preview && <p class="remark">{assignWords.assignment.preview}</p>}
      </Terms>
      {typed === null || student === null ? (
        <Id keep={keep} onTyped={setTyped} />
      ) : (
        <>
          <Working
            key={`${student} ${host?.kind ?? ''}`}
            {...{ assignment, typed, offers, keep, host }}
            session={storedSession(assignment, student, keep, host)}
          />
          <p>
            <button
              type="button"
              class="plain"
              onClick={() => {
                setTyped(null);
              }}
            >
              {assignWords.assignment.other}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** What the browser stored and the host holds of earlier visits, merged. */
export function storedSession(
  assignment: Assigned,
  student: Student,
  keep: Keep,
  host: Host | null,
): Session | null {
  const here = keep.load(student);
  const suspended = host?.suspended ?? null;
  const read = suspended === null ? null : readSession(assignment, suspended);
  const there = read?.student === student ? read : null;
  return here !== null && there !== null ? merged(here, there) : (here ?? there);
}

interface TermsProps {
  readonly assignment: Assigned;
  readonly children?: ComponentChildren;
}

export function Terms({ assignment, children }: TermsProps) {
  const { title, due, attempts, hints, items } = assignment;
  const { terms } = assignWords;
  return (
    <section class="sheet terms" aria-labelledby="assignment-title">
      <h2 id="assignment-title">{title}</h2>
      <ul>
        <li>{terms.exercises(items.length)}</li>
        <li>{due === null ? terms.noDue : terms.due(momentOf(due))}</li>
        <li>{terms.attempts(attempts)}</li>
        <li>{terms.hints(hints)}</li>
      </ul>
      {children}
    </section>
  );
}

interface IdProps {
  readonly keep: Keep;
  /** What was typed, in one line; `readStudent` reads it. */
  onTyped(typed: string): void;
}

export function Id({ keep, onTyped }: IdProps) {
  const { assignment } = assignWords;
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  const known = keep.students();
  return (
    <form
      class="sheet"
      onSubmit={(event) => {
        event.preventDefault();
        const student = readStudent(typed);
        setBad(student === null);
        if (student !== null) onTyped(oneLine(typed));
      }}
    >
      <label class="field">
        <span>{assignment.id}</span>
        <input
          type="text"
          autocomplete="username"
          aria-describedby="id-hint"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
      </label>
      <p id="id-hint">{assignment.idHint}</p>
      <p role="alert">{bad ? assignment.idBad : ''}</p>
      <p>
        <button type="submit" class="primary">
          {assignment.start}
        </button>
      </p>
      {known.length > 0 && (
        <>
          <p>{assignment.known}</p>
          <p class="row">
            {known.map((student) => (
              <button
                key={student}
                type="button"
                onClick={() => {
                  onTyped(student);
                }}
              >
                {`${assignment.resume}: ${student}`}
              </button>
            ))}
          </p>
        </>
      )}
    </form>
  );
}
