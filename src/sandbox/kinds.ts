/** What a reader's protocol can be for. Apart from what runs it, so that a page can name the kinds without loading QuickJS. */
export const READER_KINDS = ['three-generals', 'two-generals'] as const;
export type ReaderKind = (typeof READER_KINDS)[number];

/** What there is to break. */
export interface Task {
  readonly kind: ReaderKind;
  /** One JavaScript module. */
  readonly source: string;
}
