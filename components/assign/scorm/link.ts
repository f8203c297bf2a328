/**
 * The link to the LMS as long as the page lives. Its interface may come late, refuse, go, and be opened again when the page
 * comes back out of the browser's back/forward cache; a commit may fail. What has not been committed is tried again: after
 * a while that grows, with the next answer, and whenever the page is hidden, shown or left.
 */
import type { Assignment } from '../../../src/exercises/assignment.ts';
import { formatSession } from '../../../src/exercises/session.ts';
import type { ScormVersion } from '../../../src/exercises/scorm.ts';
import type { Follower, Host, Sent } from '../host.ts';
import { apisAround, windowsAround } from './api.ts';
import { openVisit, type Visit } from './visit.ts';

/** The page around the link, so that tests can make one up. */
export interface World {
  readonly window: unknown;
  /** The time, in milliseconds. */
  now(): number;
  /** @returns forgets it again */
  later(work: () => void, milliseconds: number): () => void;
  on(name: 'pagehide' | 'pageshow' | 'visibilitychange' | 'online', heed: (again: boolean) => void): void;
}

/** The page that this script runs in. */
export const thisPage = (): World => ({
  window,
  now: () => Date.now(),
  later: (work, milliseconds) => {
    const timer = setTimeout(work, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  on: (name, heed) => {
    const target = name === 'visibilitychange' ? document : window;
    target.addEventListener(name, (event) => {
      heed('persisted' in event && event.persisted === true);
    });
  },
});

/** In milliseconds. */
export const TIMES = {
  /** How soon an interface is looked for again, and a commit tried again: at first, and at most. */
  look: { first: 100, most: 10_000 },
  retry: { first: 1_000, most: 60_000 },
  /** The other version's interface is taken only when the package's own has not opened for so long. */
  own: 2_500,
  /** When the page says that there is no LMS. It goes on looking. */
  patience: 6_000,
  /** How long something typed waits to be sent. */
  typed: 10_000,
} as const;

export interface Link {
  /** Null until the LMS has opened a session; from then on always the same. */
  readonly host: Host | null;
  /** Whether there seems to be no LMS. */
  readonly missing: boolean;
  /** Calls back when one of the two has changed. @returns stops that */
  watch(heard: () => void): () => void;
}

/** @param own the version that the package was made for */
export function scormLink(world: World, assignment: Assignment, own: ScormVersion): Link {
  const watchers = new Set<() => void>();
  let visit: Visit | null = null;
  /** The one that was opened first: whose work this is, and in which version. */
  let first: Visit | null = null;
  let missing = windowsAround(world.window).length === 1;
  let follower: Follower | null = null;
  let sent: Sent = { kind: 'sent', finished: false };
  /** The work that the LMS has, or had when the visit opened; null where that isn't known. */
  let told: string | null = null;
  let lookingSince = world.now();
  /** The page is being left, or lies in the browser's cache. */
  let away = false;
  /** Somebody else is signed in now. */
  let usurped = false;
  const looking = backingOff(world, TIMES.look);
  const retrying = backingOff(world, TIMES.retry);
  /** Forgets that something typed waits to be sent; null: nothing does. */
  let forgetTyped: (() => void) | null = null;

  const say = (now: Sent): void => {
    sent = now;
    follower?.heard(now);
  };
  const notify = (): void => {
    for (const heard of watchers) heard();
  };
  const isTold = (): boolean => follower === null || formatSession(follower.latest()) === told;

  /** Opens a session with the first interface that does. */
  const connect = (): boolean => {
    const preferred = first?.api.version ?? own;
    const waited = first !== null || world.now() - lookingSince >= TIMES.own;
    if (usurped) return false;
    for (const api of apisAround(world.window, preferred)) {
      if (api.version !== preferred && !waited) continue;
      const opened = openVisit(api, assignment, world.now);
      if (opened === null) continue;
      if (first !== null && first.held.student !== opened.held.student) {
        usurped = true;
        opened.end();
        say({ kind: 'refused' });
        return false;
      }
      visit = opened;
      first ??= opened;
      looking.stop();
      missing = false;
      begin();
      notify();
      return true;
    }
    return false;
  };
  /** Goes on looking until there is a session. */
  const look = (): void => {
    if (away || visit !== null || connect() || usurped) return;
    if (!missing && first === null && world.now() - lookingSince >= TIMES.patience) {
      missing = true;
      notify();
    }
    looking.again(look);
  };
  const begin = (): void => {
    if (follower === null) return;
    if (visit === null) {
      follower.heard(sent);
      return;
    }
    if (visit.kept !== null) follower.take(visit.kept);
    visit.begin(follower.latest());
    send(false);
  };
  /** Sends what there is to send; where that fails, tries again later. @param all even if the LMS has kept this work */
  const send = (all: boolean): boolean => {
    if (follower === null) return true;
    if (visit === null) {
      if (isTold()) return true;
      say({ kind: 'refused' });
      look();
      // the session that has just been opened has perhaps taken everything
      return isTold();
    }
    forgetTyped?.();
    forgetTyped = null;
    const session = follower.latest();
    const { done, left } = visit.send(session, all);
    if (done) {
      told = formatSession(session);
      retrying.reset();
      say(
        left.length === 0
          ? { kind: 'sent', finished: false }
          : { kind: 'cut', places: left.map((place) => place + 1) },
      );
      return true;
    }
    // what it holds of this, and of what was before, is not known
    told = null;
    say({ kind: 'refused' });
    if (visit.isLost() || !isThere(visit)) {
      visit = null;
      looking.again(look);
    } else
      retrying.again(() => {
        send(all);
      });
    return false;
  };
  /** An LMS may put another interface in the place of the one that was opened. */
  const isThere = ({ api }: Visit): boolean =>
    apisAround(world.window, own).some(({ object }) => object === api.object);
  /** A session that the LMS doesn't end is still open. */
  const end = (): void => {
    if (visit?.end() === true) visit = null;
  };

  const host: Host = {
    kind: 'scorm',
    get student() {
      return first?.held.student ?? null;
    },
    get kept() {
      return (visit ?? first)?.kept ?? null;
    },
    get takes() {
      return (visit ?? first)?.held.takes ?? 'everything';
    },
    follow: (now) => {
      follower = now;
      begin();
      return () => {
        if (follower === now) follower = null;
      };
    },
    changed: (checked) => {
      if (checked || (visit === null && !isTold())) {
        send(false);
        return;
      }
      if (isTold()) return;
      // it is not sent yet, whatever was before
      if (sent.kind === 'sent' && sent.finished) say({ kind: 'sent', finished: false });
      // whoever types on and on is not kept waiting by that
      forgetTyped ??= world.later(() => {
        forgetTyped = null;
        send(false);
      }, TIMES.typed);
    },
    finish: () => {
      if (!send(true)) return;
      end();
      // an LMS that doesn't end the session has committed all the same
      if (sent.kind !== 'cut') say({ kind: 'sent', finished: true });
    },
  };

  const hurry = (): void => {
    if (away) return;
    if (first === null) look();
    else if (!isTold()) send(false);
  };
  world.on('visibilitychange', hurry);
  world.on('online', hurry);
  world.on('pagehide', () => {
    if (first !== null && !isTold()) send(false);
    away = true;
    for (const timer of [looking, retrying]) timer.stop();
    forgetTyped?.();
    forgetTyped = null;
    end();
  });
  world.on('pageshow', (again) => {
    if (!again || !away) return;
    away = false;
    if (visit !== null) send(false);
    else {
      if (first !== null) say(isTold() ? { kind: 'waiting' } : { kind: 'refused' });
      lookingSince = world.now();
      looking.reset();
      look();
    }
  });
  look();
  return {
    get host() {
      return first === null ? null : host;
    },
    get missing() {
      return missing;
    },
    watch: (heard) => {
      watchers.add(heard);
      return () => {
        watchers.delete(heard);
      };
    },
  };
}

/** A timer that waits twice as long each time. */
function backingOff(world: World, { first, most }: { readonly first: number; readonly most: number }) {
  let wait: number = first;
  let forget = (): void => undefined;
  const stop = (): void => {
    forget();
    forget = () => undefined;
  };
  return {
    again: (work: () => void): void => {
      stop();
      forget = world.later(work, wait);
      wait = Math.min(2 * wait, most);
    },
    stop,
    reset: (): void => {
      stop();
      wait = first;
    },
  };
}
