/**
 * The grid of questions: n generals across, f traitors up, and in each cell what the exact check says. A plain value,
 * with what is read off it; the check itself is verdicts.ts, which is fetched only when somebody asks for it.
 */

/** How far the grid goes: `n` across, `f` up, and which `m` a reader can fix. */
export const GRID = {
  n: { least: 2, most: 31 },
  f: { least: 1, most: 10 },
  m: { least: 0, most: 10 },
} as const;

/** Whose verdicts: those of OM(m), or those of SM(m). */
export type Kind = 'om' | 'sm';

/** Which m each cell asks about: as many as it has traitors, or the same for all. */
export type Levels = 'f' | number;

/** One cell: n generals, f of them traitors. */
export interface Place {
  readonly n: number;
  readonly f: number;
}

export type Verdict =
  /** At most one general is loyal: nothing is asked. */
  | { readonly kind: 'vacuous' }
  /** There is no OM(m) or SM(m) with m > n − 2. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'holds' }
  /** The fewest lies that break each condition; null: nothing breaks it. One of them is a number. */
  | { readonly kind: 'broken'; readonly agreement: number | null; readonly validity: number | null };

/** The verdicts found so far, by `indexOf`; null: not yet. */
export type Cells = readonly (Verdict | null)[];

const numbers = ({ least, most }: { least: number; most: number }): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, i) => least + i);

export const COLUMNS = numbers(GRID.n);
/** From the bottom up. */
export const ROWS = numbers(GRID.f);
export const FIXED = numbers(GRID.m);

/** Every cell, column by column from the left and upwards in each: the order in which they are computed. */
export const PLACES: readonly Place[] = COLUMNS.flatMap((n) => ROWS.map((f) => ({ n, f })));

/** The place of a cell in PLACES; it must be one of the grid. */
export const indexOf = ({ n, f }: Place): number => (n - GRID.n.least) * ROWS.length + f - GRID.f.least;

export const NOTHING_YET: Cells = PLACES.map(() => null);

/** The m of a cell. */
export const mOf = (levels: Levels, { f }: Place): number => (levels === 'f' ? f : levels);

/** The smaller of the two numbers of lies. */
export const fewestOf = ({ agreement, validity }: Extract<Verdict, { kind: 'broken' }>): number =>
  Math.min(agreement ?? Infinity, validity ?? Infinity);

/** A whole grid as text, short enough to be sent with every page: one word a cell, `a6v9` for a broken one. */
export const write = (verdicts: readonly Verdict[]): string =>
  verdicts
    .map((verdict) => {
      switch (verdict.kind) {
        case 'vacuous':
          return '-';
        case 'absent':
          return 'o';
        case 'holds':
          return '+';
        case 'broken': {
          const { agreement, validity } = verdict;
          return (agreement === null ? '' : `a${agreement}`) + (validity === null ? '' : `v${validity}`);
        }
      }
    })
    .join(' ');

/** The grid that `write` wrote. */
export const read = (text: string): readonly Verdict[] =>
  text.split(' ').map((word): Verdict => {
    if (word === '-') return { kind: 'vacuous' };
    if (word === 'o') return { kind: 'absent' };
    if (word === '+') return { kind: 'holds' };
    const lies = (letter: string): number | null => {
      const found = new RegExp(`${letter}(\\d+)`).exec(word);
      return found && Number(found[1]);
    };
    return { kind: 'broken', agreement: lies('a'), validity: lies('v') };
  });

/** On which sides of a cell the line runs between what holds and what is broken. */
export type Side = 'left' | 'above';

/** The sides of a cell towards its neighbours on the left and above with the opposite verdict. */
export function sidesOf(cells: Cells, { n, f }: Place): readonly Side[] {
  const kindAt = (place: Place): string | undefined => cells[indexOf(place)]?.kind;
  const here = kindAt({ n, f });
  const opposite = here === 'holds' ? 'broken' : here === 'broken' ? 'holds' : null;
  if (opposite === null) return [];
  const left = n > GRID.n.least && kindAt({ n: n - 1, f }) === opposite;
  const above = f < GRID.f.most && kindAt({ n, f: f + 1 }) === opposite;
  return [...(left ? (['left'] as const) : []), ...(above ? (['above'] as const) : [])];
}

/** How many generals are enough for f traitors: the least n from which on every cell of the row holds; null: none. */
export function enough(cells: Cells, f: number): number | null {
  const last = COLUMNS.findLastIndex((n) => cells[indexOf({ n, f })]?.kind !== 'holds');
  return COLUMNS[last + 1] ?? null;
}

/** How many cells have this verdict. */
export const countOf = (cells: Cells, kind: Verdict['kind']): number =>
  cells.filter((verdict) => verdict?.kind === kind).length;

/** Where a key leads: arrows a cell on, Home and End to the ends of the row, with Control of the grid; null: not for us. */
export function moved({ n, f }: Place, key: string, control: boolean): Place | null {
  switch (key) {
    case 'ArrowRight':
      return within({ n: n + 1, f });
    case 'ArrowLeft':
      return within({ n: n - 1, f });
    case 'ArrowUp':
      return within({ n, f: f + 1 });
    case 'ArrowDown':
      return within({ n, f: f - 1 });
    case 'Home':
      return { n: GRID.n.least, f: control ? GRID.f.most : f };
    case 'End':
      return { n: GRID.n.most, f: control ? GRID.f.least : f };
    default:
      return null;
  }
}

/** The cell of the grid that is nearest to these numbers. */
export const within = ({ n, f }: Place): Place => ({
  n: Math.min(GRID.n.most, Math.max(GRID.n.least, n)),
  f: Math.min(GRID.f.most, Math.max(GRID.f.least, f)),
});
