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
import { backingOff, type Timer, type World } from './world.ts';

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
  const connection = new Connection(world, assignment, own);
  connection.open();
  return connection;
}

class Connection implements Link {
  missing: boolean;
  private readonly watchers = new Set<() => void>();
  private visit: Visit | null = null;
  /** The one that was opened first: whose work this is, and in which version. */
  private first: Visit | null = null;
  private follower: Follower | null = null;
  private sent: Sent = { kind: 'sent', finished: false };
  /** The work that the LMS has, or had when the visit opened; null where that isn't known. */
  private told: string | null = null;
  private lookingSince: number;
  /** The page is being left, or lies in the browser's cache. */
  private away = false;
  /** Somebody else is signed in now. */
  private usurped = false;
  private readonly looking: Timer;
  private readonly retrying: Timer;
  /** Forgets that something typed waits to be sent; null: nothing does. */
  private forgetTyped: (() => void) | null = null;
  private readonly own: ScormVersion;
  private readonly assignment: Assignment;
  private readonly world: World;
  private readonly ours: Host;

  constructor(world: World, assignment: Assignment, own: ScormVersion) {
    this.world = world;
    this.assignment = assignment;
    this.own = own;
    this.missing = windowsAround(world.window).length === 1;
    this.lookingSince = world.now();
    this.looking = backingOff(world, TIMES.look);
    this.retrying = backingOff(world, TIMES.retry);
    this.ours = this.hostOfIt();
  }

  get host(): Host | null {
    return this.first === null ? null : this.ours;
  }

  watch(heard: () => void): () => void {
    this.watchers.add(heard);
    return () => {
      this.watchers.delete(heard);
    };
  }

  /** Follows what becomes of the page, and looks for the LMS. */
  open(): void {
    const hurry = (): void => {
      if (this.away) return;
      if (this.first === null) this.look();
      else if (!this.isTold()) this.send(false);
    };
    this.world.on('visibilitychange', hurry);
    this.world.on('online', hurry);
    this.world.on('pagehide', () => {
      this.leave();
    });
    this.world.on('pageshow', (again) => {
      if (again && this.away) this.comeBack();
    });
    this.look();
  }

  private hostOfIt(): Host {
    const visit = (): Visit | null => this.visit ?? this.first;
    const student = (): string | null => this.first?.held.student ?? null;
    return {
      kind: 'scorm',
      get student() {
        return student();
      },
      get suspended() {
        return visit()?.suspended ?? null;
      },
      get takes() {
        return visit()?.held.takes ?? 'everything';
      },
      follow: (now) => {
        this.follower = now;
        this.begin();
        return () => {
          if (this.follower === now) this.follower = null;
        };
      },
      changed: (checked) => {
        this.changed(checked);
      },
      finish: () => {
        if (!this.send(true)) return;
        this.end();
        // an LMS that doesn't end the session has committed all the same
        if (this.sent.kind !== 'cut') this.say({ kind: 'sent', finished: true });
      },
    };
  }

  private say(now: Sent): void {
    this.sent = now;
    this.follower?.heard(now);
  }

  private notify(): void {
    for (const heard of this.watchers) heard();
  }

  private isTold(): boolean {
    return this.follower === null || formatSession(this.follower.latest()) === this.told;
  }

  /** Opens a session with the first interface that does. */
  private connect(): boolean {
    const { world, first } = this;
    const preferred = first?.api.version ?? this.own;
    const waited = first !== null || world.now() - this.lookingSince >= TIMES.own;
    if (this.usurped) return false;
    for (const api of apisAround(world.window, preferred)) {
      if (api.version !== preferred && !waited) continue;
      const opened = openVisit(api, this.assignment, world.now);
      if (opened === null) continue;
      if (first !== null && first.held.student !== opened.held.student) {
        this.usurped = true;
        opened.end();
        this.say({ kind: 'refused' });
        return false;
      }
      this.visit = opened;
      this.first ??= opened;
      this.looking.stop();
      this.missing = false;
      this.begin();
      this.notify();
      return true;
    }
    return false;
  }

  /** Goes on looking until there is a session. */
  private readonly look = (): void => {
    if (this.away || this.visit !== null || this.connect() || this.usurped) return;
    const waited = this.world.now() - this.lookingSince;
    if (!this.missing && this.first === null && waited >= TIMES.patience) {
      this.missing = true;
      this.notify();
    }
    this.looking.again(this.look);
  };

  private begin(): void {
    const { follower, visit } = this;
    if (follower === null) return;
    if (visit === null) {
      follower.heard(this.sent);
      return;
    }
    if (visit.suspended !== null) follower.take(visit.suspended);
    visit.begin(follower.latest());
    this.send(false);
  }

  /** Sends what there is to send; where that fails, tries again later. @param all even if the LMS has kept this work */
  private send(all: boolean): boolean {
    const { follower, visit } = this;
    if (follower === null) return true;
    if (visit === null) {
      if (this.isTold()) return true;
      this.say({ kind: 'refused' });
      this.look();
      // the session that has just been opened has perhaps taken everything
      return this.isTold();
    }
    this.forgetWhatWasTyped();
    const session = follower.latest();
    const { done, left } = visit.send(session, all);
    if (!done) {
      this.tryAgain(visit, all);
      return false;
    }
    this.told = formatSession(session);
    this.retrying.reset();
    this.say(
      left.length === 0
        ? { kind: 'sent', finished: false }
        : { kind: 'cut', places: left.map((place) => place + 1) },
    );
    return true;
  }

  /** After a commit that failed. */
  private tryAgain(visit: Visit, all: boolean): void {
    // what it holds of this, and of what was before, is not known
    this.told = null;
    this.say({ kind: 'refused' });
    if (visit.isLost() || !this.isThere(visit)) {
      this.visit = null;
      this.looking.again(this.look);
    } else
      this.retrying.again(() => {
        this.send(all);
      });
  }

  /** An LMS may put another interface in the place of the one that was opened. */
  private isThere({ api }: Visit): boolean {
    return apisAround(this.world.window, this.own).some(({ object }) => object === api.object);
  }

  /** A session that the LMS doesn't end is still open. */
  private end(): void {
    if (this.visit?.end() === true) this.visit = null;
  }

  private changed(checked: boolean): void {
    if (checked || (this.visit === null && !this.isTold())) {
      this.send(false);
      return;
    }
    if (this.isTold()) return;
    // it is not sent yet, whatever was before
    if (this.sent.kind === 'sent' && this.sent.finished) this.say({ kind: 'sent', finished: false });
    // whoever types on and on is not kept waiting by that
    this.forgetTyped ??= this.world.later(() => {
      this.forgetTyped = null;
      this.send(false);
    }, TIMES.typed);
  }

  private forgetWhatWasTyped(): void {
    this.forgetTyped?.();
    this.forgetTyped = null;
  }

  /** The page goes, perhaps into the browser's cache. */
  private leave(): void {
    if (this.first !== null && !this.isTold()) this.send(false);
    this.away = true;
    for (const timer of [this.looking, this.retrying]) timer.stop();
    this.forgetWhatWasTyped();
    this.end();
  }

  private comeBack(): void {
    this.away = false;
    if (this.visit !== null) {
      this.send(false);
      return;
    }
    if (this.first !== null) this.say(this.isTold() ? { kind: 'waiting' } : { kind: 'refused' });
    this.lookingSince = this.world.now();
    this.looking.reset();
    this.look();
  }
}
