import { describe, expect, test } from 'vitest';
import { checkOral } from '../../../src/core/check/check.ts';
import { LeastLies } from '../../../src/core/check/least-lies.ts';
import {
  COLUMNS,
  countOf,
  enough,
  FIXED,
  fewestOf,
  indexOf,
  mOf,
  moved,
  NOTHING_YET,
  PLACES,
  read,
  ROWS,
  sidesOf,
  write,
  type Cells,
  type Levels,
} from './grid.ts';
import { everyVerdict, verdictAt } from './verdicts.ts';

const LEVELS: readonly Levels[] = ['f', ...FIXED];
const grids = new Map(LEVELS.map((levels) => [levels, everyVerdict('om', levels)]));
const diagonal = grids.get('f')!;

describe.each(LEVELS.map((levels) => [levels] as const))('Every cell of the grid with m = %s', (levels) => {
  test('says what the check says, and asks no question that is none', () => {
    const least = new LeastLies();
    PLACES.forEach((place, i) => {
      const { n, f } = place;
      const m = mOf(levels, place);
      const verdict = grids.get(levels)![i]!;
      if (n <= f + 1) {
        expect(verdict).toEqual({ kind: 'vacuous' });
      } else if (m > n - 2) {
        expect(verdict).toEqual({ kind: 'absent' });
      } else {
        const { fewestLies, attack } = checkOral({ n, m, traitors: f }, least);
        expect(verdict).toEqual(attack ? { kind: 'broken', ...fewestLies } : { kind: 'holds' });
        if (verdict.kind === 'broken') expect(fewestOf(verdict)).toBe(attack!.fewestLies);
      }
    });
  });

  test('survives being written and read', () => {
    expect(read(write(grids.get(levels)!))).toEqual(grids.get(levels));
  });
});

describe('With m = f', () => {
  test('3f + 1 generals are enough, as the verdicts say by themselves', () => {
    expect(ROWS.map((f) => enough(diagonal, f))).toEqual(ROWS.map((f) => 3 * f + 1));
  });

  test('every cell is one of the three: grey, broken, holding', () => {
    expect(countOf(diagonal, 'absent')).toBe(0);
    const counted = (['vacuous', 'broken', 'holds'] as const).map((kind) => countOf(diagonal, kind));
    expect(counted).toEqual([55, 100, 145]);
  });

  test('the line is one staircase: left of 3f + 1 in each row, and over the cells in between', () => {
    const left = PLACES.filter((place) => sidesOf(diagonal, place).includes('left'));
    expect(left).toEqual(ROWS.map((f) => ({ n: 3 * f + 1, f })));
    const above = PLACES.filter((place) => sidesOf(diagonal, place).includes('above'));
    expect(above).toEqual(PLACES.filter(({ n, f }) => n > 3 * f && n <= 3 * (f + 1) && f < ROWS.length));
  });

  test('SM(f) holds wherever anything is asked', () => {
    const kinds = everyVerdict('sm', 'f').map(({ kind }) => kind);
    expect(kinds).toEqual(PLACES.map(({ n, f }) => (n <= f + 1 ? 'vacuous' : 'holds')));
  });
});

describe('With the same m for all', () => {
  test('more than m traitors break OM(m) and SM(m) however many generals there are', () => {
    for (const m of FIXED) {
      for (const place of PLACES.filter(({ n, f }) => f > m && n > f + 1)) {
        expect(verdictAt('om', m, place).kind).toBe('broken');
        expect(verdictAt('sm', m, place)).toEqual({ kind: 'broken', agreement: 1, validity: null });
      }
    }
  });

  test('more rounds can hurt: four generals are enough for OM(1) and one traitor, not for OM(2)', () => {
    expect([1, 2, 3].map((m) => enough(grids.get(m)!, 1))).toEqual([4, 5, 6]);
    expect(verdictAt('om', 2, { n: 4, f: 1 }).kind).toBe('broken');
  });

  test('no row of OM(0) with a traitor holds', () => {
    expect(ROWS.map((f) => enough(grids.get(0)!, f))).toEqual(ROWS.map(() => null));
  });
});

describe('The line', () => {
  test('runs between a cell that holds and one that is broken, and nowhere else', () => {
    for (const cells of grids.values()) {
      for (const place of PLACES) {
        for (const side of sidesOf(cells, place)) {
          const { n, f } = place;
          const beside = side === 'left' ? { n: n - 1, f } : { n, f: f + 1 };
          const kinds = [place, beside].map((one) => cells[indexOf(one)]!.kind);
          expect(kinds.sort()).toEqual(['broken', 'holds']);
        }
      }
    }
  });

  test('is not there before the verdicts are', () => {
    expect(PLACES.flatMap((place) => sidesOf(NOTHING_YET, place))).toEqual([]);
    const half: Cells = [...diagonal.slice(0, 150), ...NOTHING_YET.slice(150)];
    for (const place of PLACES.slice(150)) expect(sidesOf(half, place)).toEqual([]);
    expect(enough(half, 1)).toBeNull();
  });
});

describe('Keys', () => {
  test('lead a cell on and stop at the edges', () => {
    expect(moved({ n: 4, f: 1 }, 'ArrowRight', false)).toEqual({ n: 5, f: 1 });
    expect(moved({ n: 4, f: 1 }, 'ArrowUp', false)).toEqual({ n: 4, f: 2 });
    expect(moved({ n: 4, f: 1 }, 'ArrowDown', false)).toEqual({ n: 4, f: 1 });
    expect(moved({ n: 2, f: 3 }, 'ArrowLeft', false)).toEqual({ n: 2, f: 3 });
    expect(moved({ n: 31, f: 10 }, 'ArrowRight', false)).toEqual({ n: 31, f: 10 });
  });

  test('Home and End lead to the ends of the row, with Control to the corners', () => {
    expect(moved({ n: 9, f: 3 }, 'Home', false)).toEqual({ n: 2, f: 3 });
    expect(moved({ n: 9, f: 3 }, 'End', false)).toEqual({ n: 31, f: 3 });
    expect(moved({ n: 9, f: 3 }, 'Home', true)).toEqual({ n: 2, f: 10 });
    expect(moved({ n: 9, f: 3 }, 'End', true)).toEqual({ n: 31, f: 1 });
  });

  test('that mean nothing here are left alone', () => {
    expect(moved({ n: 9, f: 3 }, 'Tab', false)).toBeNull();
    expect(moved({ n: 9, f: 3 }, 'a', false)).toBeNull();
  });
});

test('every cell has its place, column by column', () => {
  expect(PLACES).toHaveLength(COLUMNS.length * ROWS.length);
  PLACES.forEach((place, i) => {
    expect(indexOf(place)).toBe(i);
  });
});
