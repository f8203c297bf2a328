/** The grid's verdicts, each by the exact check: at build time for the page, and in the browser when a reader asks. */
import { checkOral } from '../../src/core/check/check.ts';
import { LeastLies } from '../../src/core/check/least-lies.ts';
import { checkSigned } from '../../src/core/check/signed.ts';
import { mOf, PLACES, type Kind, type Levels, type Place, type Verdict } from './grid.ts';

/**
 * What the check says of one cell.
 * @param least what earlier cells have worked out: give the same to all cells of a grid
 */
export function verdictAt(kind: Kind, levels: Levels, place: Place, least = new LeastLies()): Verdict {
  const { n, f } = place;
  const m = mOf(levels, place);
  if (n <= f + 1) return { kind: 'vacuous' };
  if (m > n - 2) return { kind: 'absent' };
  const question = { n, m, traitors: f };
  const { fewestLies, attack } = kind === 'om' ? checkOral(question, least) : checkSigned(question);
  return attack ? { kind: 'broken', ...fewestLies } : { kind: 'holds' };
}

/** The whole grid at once, for the server. */
export function everyVerdict(kind: Kind, levels: Levels): readonly Verdict[] {
  const least = new LeastLies();
  return PLACES.map((place) => verdictAt(kind, levels, place, least));
}
