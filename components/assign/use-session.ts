/** A student's work as it stands here, in other tabs and with a host: what is done in one of them is taken in by the others. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assignment } from '../../src/exercises/assignment.ts';
import { merged, newSession, readSession, rebased, type Session } from '../../src/exercises/session.ts';
import type { Host, Sent } from './host.ts';
import type { Keep } from './keep.ts';

interface Settings {
  readonly assignment: Assignment;
  /** The student's id, as it was typed. */
  readonly typed: string;
  readonly keep: Keep;
  /** Null: none, or none yet. */
  readonly host: Host | null;
  /** What was stored here or there on earlier visits. */
  readonly earlier: Session | null;
}

/**
 * `revisions`: how often each exercise was changed elsewhere; `stored`: whether the browser keeps the work; `sent`: what
 * came of sending it to the host.
 */
export function useSession({ assignment, typed, keep, host, earlier }: Settings) {
  const [session, setSession] = useState<Session>(() =>
    earlier === null ? newSession(assignment, typed, Date.now()) : { ...earlier, typed },
  );
  const { student } = session;
  /** What was last read from the browser's storage, or written to it. */
  const base = useRef(session);
  /** How often an exercise was changed by another tab. */
  const [revisions, setRevisions] = useState<readonly number[]>(() => session.progress.map(() => 0));
  const [stored, setStored] = useState(true);
  const [sent, setSent] = useState<Sent | null>(null);
  const now = useRef(session);
  now.current = session;
  const reported = useRef('');
  /** Goes on with what was done elsewhere, too. @returns whether there was any of that */
  const goOn = (both: Session): boolean => {
    const others = both.progress.map((one, i) => one !== now.current.progress[i]);
    if (!others.some(Boolean)) return false;
    now.current = both;
    setSession(both);
    setRevisions((before) => before.map((count, i) => (others[i] === true ? count + 1 : count)));
    return true;
  };
  /** Another tab may have stored more: takes that in, exercise by exercise. */
  const takeIn = (): Session => {
    const theirs = keep.load(student);
    if (theirs !== null && goOn(rebased(base.current, now.current, theirs))) base.current = theirs;
    return now.current;
  };
  const takeSuspended = (text: string): void => {
    const theirs = readSession(assignment, text);
    if (theirs?.student === student) goOn(merged(now.current, theirs));
  };
  useEffect(() => {
    const heed = ({ key }: StorageEvent): void => {
      if (key === null || key.includes('assignment:')) takeIn();
    };
    addEventListener('storage', heed);
    return () => {
      removeEventListener('storage', heed);
    };
  }, []);
  useEffect(() => {
    const whole = takeIn();
    setStored(keep.save(whole));
    base.current = whole;
    // every checked answer is sent at once; what is typed in between has time
    const what = session.progress.map(({ attempts, right }) => `${attempts}${right ? 'r' : ''}`).join();
    host?.changed(what !== reported.current);
    reported.current = what;
  }, [session]);
  useEffect(() => host?.follow({ latest: () => now.current, take: takeSuspended, heard: setSent }), [host]);
  return { session, setSession, revisions, stored, sent };
}
