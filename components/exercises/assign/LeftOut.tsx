/** What an instructor has left out of a table: single submissions, or all that one student or file brought. Each can come back. */
import { sourceOf, type Row } from '../../../src/exercises/gradebook.ts';
import type { AssignWords } from '../../../src/strings/exercises/assign.ts';

export type Left =
  | { readonly kind: 'one'; readonly from: string; readonly signature: string | null; readonly label: string }
  | { readonly kind: 'source'; readonly source: string; readonly label: string };

/** This submission alone. */
export const leftOne = ({ from, signature, student }: Row): Left => ({
  ...{ kind: 'one', from, signature },
  label: [student, from].filter((part) => part !== null).join(', '),
});

/** All that its uploader handed in, or, where nobody says who that is, all of its file. */
export const leftSource = (row: Row): Left => ({
  ...{ kind: 'source', source: sourceOf(row) },
  label: row.uploader === null ? row.from : row.uploader.name || row.uploader.number,
});

export const isLeftOut = (row: Row, left: readonly Left[]): boolean =>
  left.some((one) =>
    one.kind === 'source'
      ? one.source === sourceOf(row)
      : one.from === row.from && one.signature === row.signature,
  );

interface Props {
  readonly left: readonly Left[];
  readonly words: AssignWords;
  onBack(one: Left): void;
}

export function LeftOut({ left, words: { grade }, onBack }: Props) {
  if (left.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="grade-left">
      <h2 id="grade-left" class="small-caps">
        {grade.leftOut}
      </h2>
      <ul>
        {left.map((one) => (
          <li key={one.label}>
            {one.label}{' '}
            <button
              type="button"
              class="plain"
              aria-label={grade.putBackThis(one.label)}
              onClick={() => {
                onBack(one);
              }}
            >
              {grade.putBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
