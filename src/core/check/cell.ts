/**
 * One cell of the picture of the theorem: n generals across, f traitors up, and OM(f) in each cell.
 */
import type { Attack } from './attack.ts';
import { checkOral, type Checked } from './check.ts';
import { LeastLies } from './least-lies.ts';
import { checkSigned, type SignedAttack } from './signed.ts';

export type Cell<Witness> =
  /** With at most one loyal general there is nothing to ask. */
  | { readonly kind: 'vacuous' }
  /** No strategy breaks a condition. */
  | { readonly kind: 'holds' }
  /** `attack` breaks one, with as few lies as can be; `fewestLies` says how few break each (null: nothing does). */
  | { readonly kind: 'broken'; readonly attack: Witness; readonly fewestLies: Checked['fewestLies'] };

type Outcome<Witness> = Pick<Checked, 'fewestLies'> & { readonly attack: Witness | null };

/**
 * Whether OM(m) stands f traitors among n generals. A grid's cells have most of their work in common: give all of them
 * the same `least`.
 * @param m 0 to n − 2; where the cell is vacuous any m will do
 */
export function oralCell(n: number, f: number, m: number, least = new LeastLies()): Cell<Attack> {
  if (n <= f + 1) return { kind: 'vacuous' };
  return cellOf(checkOral({ n, m, traitors: f }, least));
}

const cellOf = <Witness>({ attack, fewestLies }: Outcome<Witness>): Cell<Witness> =>
  attack ? { kind: 'broken', attack, fewestLies } : { kind: 'holds' };

/** The same for SM(m), by the theorem on signed messages. */
export function signedCell(n: number, f: number, m: number): Cell<SignedAttack> {
  if (n <= f + 1) return { kind: 'vacuous' };
  return cellOf(checkSigned({ n, m, traitors: f }));
}
