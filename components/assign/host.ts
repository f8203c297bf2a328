/**
 * Whoever else may want to know of a student's work: a learning management system through SCORM, or a page that embeds
 * this one and speaks SPLICE. Neither is ever needed: what it refuses or loses is kept in the browser all the same.
 */
import type { Session } from '../../src/exercises/session.ts';

/** How far the work has got. */
export type Sent =
  /** The host has all that was sent, and all that there is if `finished`. */
  | { readonly kind: 'sent'; readonly finished: boolean }
  /** The score was sent; these exercises' answers (by place, from 1) are too long to be kept there. */
  | { readonly kind: 'cut'; readonly places: readonly number[] }
  /** The last change has not been taken. It is tried again. */
  | { readonly kind: 'refused' }
  /** The host is looked for again; there is nothing that it doesn't have. */
  | { readonly kind: 'waiting' };

/** What the host takes: only answers where it gives no credit, and nothing from whoever only looks. */
export type Takes = 'everything' | 'answers' | Looks;
type Looks = 'review' | 'browse';

/** Whether this is said of whoever only looks. */
export const onlyLooks = (takes: unknown): takes is Looks => takes === 'review' || takes === 'browse';

/** The page's side of it. */
export interface Follower {
  /** The work as it is now. */
  latest(): Session;
  /** What the host kept of an earlier visit: to be taken into the work before anything is sent. */
  take(suspended: string): void;
  heard(sent: Sent): void;
}

export interface Host {
  readonly kind: 'scorm' | 'splice';
  /** The id under which the host knows the student; null where it doesn't say. */
  readonly student: string | null;
  /** What it kept of an earlier visit: a session's text, or null. */
  readonly suspended: string | null;
  readonly takes: Takes;
  /** From now on the work is the follower's. @returns stops that */
  follow(follower: Follower): () => void;
  /** The work has changed. @param checked an answer was checked: it is sent at once */
  changed(checked: boolean): void;
  /** Sends everything and ends the visit; the follower hears how that went. */
  finish(): void;
}
