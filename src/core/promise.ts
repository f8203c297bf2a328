/**
 * What the theorems promise of OM(m) and SM(m) among n generals of whom f are traitors.
 *
 * OM(m) keeps IC1 and IC2, whatever the traitors do, if f ≤ m and n > 2f + m. IC2 is Lemma 1 with k = f. IC1 goes by the
 * induction of the theorem: under a traitor commander f − 1 of the n − 1 lieutenants are traitors in OM(m − 1), and
 * n − 1 > 2(f − 1) + (m − 1). With f = m this is n > 3m, as in the paper (Lamport, Shostak and Pease 1982). SM(m) keeps
 * both if f ≤ m, for any n. Beyond this some strategy breaks a condition, as long as two generals are loyal: the tests
 * hold this equal to the exact check.
 */

export type Promised =
  /** No strategy breaks a condition. */
  | 'kept'
  /** More than m traitors. */
  | 'too-many-traitors'
  /** Too few generals for so many traitors and so many levels. */
  | 'too-few-generals'
  /** At most one general is loyal: there is nothing to break. */
  | 'vacuous';

/** @param m 0 to n − 2 */
export function promised(kind: 'om' | 'sm', n: number, m: number, f: number): Promised {
  if (n <= f + 1) return 'vacuous';
  if (f > m) return 'too-many-traitors';
  return kind === 'om' && n <= 2 * f + m ? 'too-few-generals' : 'kept';
}
