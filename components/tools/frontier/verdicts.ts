/** The grid's verdicts, each by the exact check: at build time for the page, and in the browser when a reader asks. */
import { oralCell, signedCell } from '../../../src/core/check/cell.ts';
import { LeastLies } from '../../../src/core/check/least-lies.ts';
import { mOf, PLACES, type Kind, type Levels, type Place, type Verdict } from './grid.ts';

/**
 * What the check says of one cell.
 * @param least what earlier cells have worked out: give the same to all cells of a grid
 */
export function verdictAt(kind: Kind, levels: Levels, place: Place, least = new LeastLies()): Verdict {
  const { n, f } = place;
  const m = mOf(levels, place);
  if (m > n - 2 && n > f + 1) return { kind: 'absent' };
  const cell = kind === 'om' ? oralCell(n, f, m, least) : signedCell(n, f, m);
  return cell.kind === 'broken' ? { kind: 'broken', ...cell.fewestLies } : cell;
}

/** The whole grid at once, for the server. */
export function everyVerdict(kind: Kind, levels: Levels): readonly Verdict[] {
  const least = new LeastLies();
  return PLACES.map((place) => verdictAt(kind, levels, place, least));
}
