/** English words of taking one's progress along. */
export const progressWords = {
  title: 'Your work',
  lead: 'What you have done is kept in this browser and goes nowhere else. Take it to another one as a file.',
  save: 'Save to a file',
  open: 'Bring in a file',
  refused: {
    'no-file-of-ours': 'This is no file of this book’s. Nothing was changed.',
    newer: 'This file was saved by a newer edition of the book. Nothing was changed.',
    'too-large': 'This file is too large to be one of this book’s. Nothing was changed.',
    unreadable: 'This file could not be read. Nothing was changed.',
  },
  brought: (instances: number, partial: boolean, kept: boolean) =>
    kept
      ? `Brought in: work on ${instances === 1 ? '1 exercise' : `${instances} exercises`}.${partial ? ' What the book doesn’t know was left out.' : ''}`
      : 'This browser could not keep all of it.',
  asks: (clashes: number) =>
    clashes === 1
      ? 'For one exercise the file has another answer than you have here. Which one shall stay?'
      : `For ${clashes} exercises the file has other answers than you have here. Which ones shall stay?`,
  keep: { mine: 'Those here', theirs: 'Those in the file' },
  cancel: 'Leave all as it is',
};

export type ProgressWords = typeof progressWords;
