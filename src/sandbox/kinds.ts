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

/** What there is to break. */
export interface Task {
  readonly kind: ReaderKind;
  /** One JavaScript module. */
  readonly source: string;
}
