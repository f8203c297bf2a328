/**
 * SPLICE (Standards, Protocols, and Learning Infrastructure for Computing Education): a page in an `iframe` tells its host
 * score and state by `postMessage`, and asks it for the state of an earlier visit. What a student did is told to nobody
 * who has not answered: the first question has nothing in it, and only the host that answered it is told more.
 */
import { formatSession, pointsOf, type Session } from '../../src/exercises/session.ts';
import type { Host } from './host.ts';

interface Answer {
  readonly subject: 'SPLICE.getState.response';
  readonly message_id: string;
  readonly state?: unknown;
  readonly error?: unknown;
}

const isAnswer = (data: unknown, id: string): data is Answer =>
  typeof data === 'object' &&
  data !== null &&
  (data as { subject?: unknown }).subject === 'SPLICE.getState.response' &&
  (data as Answer).message_id === id;

/** A state of ours is `{ session: text }`. */
function sessionIn(state: unknown): string | null {
  const { session } = (typeof state === 'object' && state !== null ? state : {}) as { session?: unknown };
  return typeof session === 'string' ? session : null;
}

/** Calls `found` if the page is embedded in a host that speaks SPLICE. @returns stops listening */
export function askSplice(activity: string, found: (host: Host) => void): () => void {
  if (window.parent === window) return () => undefined;
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== window.parent || !isAnswer(data, id)) return;
    removeEventListener('message', hear);
    found(spliceHost(activity, origin, sessionIn(data.state)));
  };
  addEventListener('message', hear);
  window.parent.postMessage({ subject: 'SPLICE.getState', message_id: id, activity_id: activity }, '*');
  return () => {
    removeEventListener('message', hear);
  };
}

function spliceHost(activity: string, origin: string, suspended: string | null): Host {
  let messages = 0;
  let send = (): void => undefined;
  const report = (session: Session): void => {
    const message = {
      subject: 'SPLICE.reportScoreAndState',
      message_id: `${activity}-${++messages}`,
      activity_id: activity,
      score: pointsOf(session) / session.progress.length,
      state: { session: formatSession(session) },
    };
    // a page from a file has the origin "null", which no message can be sent to by name
    window.parent.postMessage(message, origin === 'null' ? '*' : origin);
  };
  return {
    kind: 'splice',
    student: null,
    suspended,
    takes: 'everything',
    follow: ({ latest, heard }) => {
      const tell = (): void => {
        report(latest());
        heard({ kind: 'sent', finished: false });
      };
      send = tell;
      tell();
      addEventListener('pagehide', tell);
      return () => {
        removeEventListener('pagehide', tell);
      };
    },
    changed: (checked) => {
      if (checked) send();
    },
    finish: () => {
      send();
    },
  };
}
