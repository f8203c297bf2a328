/** What an instructor has decided about a table: single submissions left out, all of a student's or file's, or all but one. */
import { useEffect, useRef } from 'preact/hooks';
import { sourceOf, type Row } from '../../src/exercises/gradebook.ts';
import { assignWords } from '#words/exercises/assign.ts';

export type Left =
  | { readonly kind: 'one'; readonly from: string; readonly signature: string | null; readonly label: string }
  | { readonly kind: 'source'; readonly source: string; readonly label: string }
  /** This student's work, and nobody else's, counts under this id; and nothing of theirs under another one. */
  | {
      readonly kind: 'rivals';
      readonly student: string;
      readonly key: string;
      /** The uploader; null where nobody says. */
      readonly source: string | null;
      readonly label: string;
    };

/** This submission alone. */
export const leftOne = ({ from, signature, typed }: Row): Left => ({
  ...{ kind: 'one', from, signature },
  label: [typed, from].filter((part) => part !== null).join(', '),
});

/** All that its uploader handed in, or, where nobody says who that is, all of its file. */
export const leftSource = (row: Row): Left => ({
  ...{ kind: 'source', source: sourceOf(row) },
  label: row.uploader === null ? row.from : row.uploader.name || row.uploader.number,
});

/** Whatever stands against this submission: other claims to its id, and other ids that its uploader or its key claims. */
export const leftRivals = (row: Row): Left => ({
  ...{ kind: 'rivals', student: row.student!, key: row.key! },
  source: row.uploader === null ? null : sourceOf(row),
  label: [row.typed!, row.uploader === null || row.uploader.name === '' ? row.from : row.uploader.name].join(
    ', ',
  ),
});

/** @param row not yet compared with others: only what is sound by itself stands against anything */
export const isLeftOut = (row: Row, left: readonly Left[]): boolean =>
  left.some((one) => leavesOut(one, row));

function leavesOut(one: Left, row: Row): boolean {
  switch (one.kind) {
    case 'source':
      return one.source === sourceOf(row);
    case 'one':
      return one.from === row.from && one.signature === row.signature;
    case 'rivals': {
      const own = row.key === one.key || one.source === sourceOf(row);
      return row.problem === null && own !== (row.student === one.student);
    }
  }
}

interface Props {
  readonly left: readonly Left[];
  onBack(one: Left): void;
}

export function LeftOut({ left, onBack }: Props) {
  const { grade } = assignWords;
  const last = useRef<HTMLButtonElement>(null);
  const before = useRef(left.length);
  useEffect(() => {
    // the button that was pressed is gone with its row: the way back is the next thing at hand
    if (left.length > before.current) last.current?.focus();
    before.current = left.length;
  }, [left.length]);
  if (left.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="grade-left">
      <h2 id="grade-left" class="small-caps">
        {grade.decided}
      </h2>
      <ul>
        {left.map((one, i) => (
          <li key={`${one.kind} ${one.label}`}>
            {one.kind === 'rivals' ? grade.onlyThis(one.label) : grade.leftOut(one.label)}{' '}
            <button
              ref={i === left.length - 1 ? last : null}
              type="button"
              class="plain"
              aria-label={one.kind === 'rivals' ? grade.undoThis(one.label) : grade.putBackThis(one.label)}
              onClick={() => {
                onBack(one);
              }}
            >
              {one.kind === 'rivals' ? grade.undo : grade.putBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
