/** What a reader's protocol can be for. Apart from what runs it, so that a page can name the kinds without loading QuickJS. */
export const READER_KINDS = ['three-generals', 'two-generals'] as const;
export type ReaderKind = (typeof READER_KINDS)[number];

/** A protocol of at most f rounds, for n generals of whom f may be traitors. */
export interface RoundsTask {
  readonly kind: 'rounds';
  /** One JavaScript module. */
  readonly source: string;
  readonly n: number;
  readonly f: number;
}

/** How many generals, and how many traitors at most. */
export type Size = Pick<RoundsTask, 'n' | 'f'>;

/** What is broken on the page, each by its own engine. */
export const BREAK_KINDS = [...READER_KINDS, 'rounds'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];
export type AnyTask = Task | RoundsTask;

/** As many generals as the page draws; the command line takes more. */
export const MOST_DRAWN = 6;

/** Whether the page takes a size: at least two loyal lieutenants, and a round. */
export const isDrawn = ({ n, f }: Size): boolean =>
  Number.isInteger(n) && Number.isInteger(f) && f >= 1 && f <= n - 2 && n <= MOST_DRAWN;

/** What there is to break. */
export interface Task {
  readonly kind: ReaderKind;
  /** One JavaScript module. */
  readonly source: string;
}
