/**
 * Whoever else may want to know of a student's work: a learning management system through SCORM, or a page that embeds
 * this one and speaks SPLICE. Neither is ever needed: what it refuses or loses is kept in the browser all the same.
 */
import type { Session } from '../../../src/exercises/session.ts';

/** How far it got. */
export type Sent =
  | { readonly kind: 'sent' }
  /** The score was sent; these exercises' answers (by place, from 1) are too long to be kept there. */
  | { readonly kind: 'cut'; readonly places: readonly number[] }
  | { readonly kind: 'refused' };

export interface Host {
  readonly kind: 'scorm' | 'splice';
  /** The id under which the host knows the student; null where it doesn't say. */
  readonly student: string | null;
  /** What it kept of an earlier visit: a session's text, or null. */
  readonly kept: string | null;
  send(session: Session): Sent;
  /** Ends the visit. `send` comes before it. */
  finish(): boolean;
}
