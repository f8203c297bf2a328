/** A page in a window, made up: windows around it, a clock that the test moves, and a student at work on the toy assignment. */
import { changed, merged, newSession, readSession, type Session } from '../../../../src/exercises/session.ts';
import type { ScormVersion } from '../../../../src/exercises/scorm.ts';
import { ASSIGNMENT } from '../../../../src/exercises/testing/toy.ts';
import { readStudent } from '../../../../src/exercises/variant.ts';
import type { Sent } from '../../host.ts';
import { scormLink, type Link } from '../link.ts';
import type { World } from '../world.ts';

/** A window: `parent` is itself at the top, as in a browser. */
export interface FakeWindow {
  parent: unknown;
  opener: unknown;
  [name: string]: unknown;
}

export function topWindow(holds: object = {}, opener: unknown = null): FakeWindow {
  const frame: FakeWindow = { parent: null, opener, ...holds };
  frame.parent = frame;
  return frame;
}

export const frameIn = (parent: unknown, holds: object = {}): FakeWindow => ({
  parent,
  opener: null,
  ...holds,
});

/** Another origin's: its parent and opener may be asked for, and nothing else. */
export const closedWindow = (parent: unknown, opener: unknown = null): object =>
  new Proxy(
    { parent, opener },
    {
      get: (target, name) => {
        if (name === 'parent') return target.parent;
        if (name === 'opener') return target.opener;
        throw new Error('another origin');
      },
    },
  );

type Heed = Parameters<World['on']>[1];

export interface FakeWorld extends World {
  /** Lets time go by, and does what is due in it. */
  pass(milliseconds: number): void;
  fire(name: Parameters<World['on']>[0], again?: boolean): void;
}

export function fakeWorld(window: unknown): FakeWorld {
  let time = 1_790_000_000_000;
  const timers = new Set<{ readonly at: number; readonly work: () => void }>();
  const heeds: (readonly [string, Heed])[] = [];
  return {
    window,
    now: () => time,
    later: (work, milliseconds) => {
      const timer = { at: time + milliseconds, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    on: (name, heed) => {
      heeds.push([name, heed]);
    },
    pass: (milliseconds) => {
      const until = time + milliseconds;
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers.delete(next);
        time = next.at;
        next.work();
      }
      time = until;
    },
    fire: (name, again = false) => {
      for (const [known, heed] of heeds) if (known === name) heed(again);
    },
  };
}

export interface Student {
  readonly link: Link;
  readonly world: FakeWorld;
  session(): Session;
  /** What the page says now; null before there is a host. */
  said(): Sent | null;
  /** Everything that it has said. */
  readonly heard: readonly Sent[];
  solve(place: number, answer?: string): void;
  /** Types without checking; null takes everything away. */
  type(place: number, answer: string | null): void;
  finish(): void;
  /** The window is closed, or goes elsewhere. */
  leave(): void;
  /** The same page comes back as it was. */
  comeBack(): void;
}

/**
 * Opens the package in a window, as the page does: what the host and the browser kept is taken together, then followed.
 * @param here what the browser has kept
 */
export function openPackage(window: unknown, own: ScormVersion, here: Session | null = null): Student {
  const world = fakeWorld(window);
  const link = scormLink(world, ASSIGNMENT, own);
  const heard: Sent[] = [];
  let session = here ?? newSession(ASSIGNMENT, 'ada', world.now());
  let following = false;
  const take = (text: string): void => {
    const theirs = readSession(ASSIGNMENT, text);
    if (theirs?.student === readStudent('ada')) session = merged(session, theirs);
  };
  const follow = (): void => {
    if (following || link.host === null) return;
    following = true;
    link.host.follow({ latest: () => session, take, heard: (sent) => heard.push(sent) });
  };
  link.watch(follow);
  follow();
  return {
    link,
    world,
    session: () => session,
    said: () => heard.at(-1) ?? null,
    heard,
    solve: (place, answer = `answer ${place}`) => {
      const { attempts } = session.progress[place]!;
      session = changed(session, place, { answer, attempts: attempts + 1, right: true, at: world.now() });
      link.host?.changed(true);
    },
    type: (place, answer) => {
      session = changed(session, place, { answer, right: false });
      link.host?.changed(false);
    },
    finish: () => link.host?.finish(),
    leave: () => {
      world.fire('visibilitychange');
      world.fire('pagehide');
    },
    comeBack: () => {
      world.fire('pageshow', true);
    },
  };
}
