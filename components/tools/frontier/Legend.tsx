/** How the grid is read: the verdicts' colours, and the line between them. */
import { frontierWords } from '#words/frontier.ts';
import { enough, ROWS, type Cells, type Levels } from './grid.ts';

const KEYS = ['broken', 'holds', 'vacuous', 'absent'] as const;

/** Each verdict's colour, sign and word. */
export const Legend = ({ levels }: { levels: Levels }) => (
  <ul class="verdict-keys">
    {KEYS.filter((key) => key !== 'absent' || levels !== 'f').map((key) => (
      <li key={key}>
        <span class={`swatch ${key.charAt(0)}`} aria-hidden="true">
          {SIGNS[key]}
        </span>
        <b>{frontierWords.frontier.verdicts[key]}</b> {frontierWords.frontier.legend[key]}
      </li>
    ))}
  </ul>
);

const SIGNS = { broken: '6', holds: '✓', vacuous: '–', absent: '' };

/** The line in words: from how many generals on each row holds. */
export function Enough({ cells }: { cells: Cells }) {
  const words = frontierWords.frontier;
  const rows = ROWS.flatMap((f) => {
    const n = enough(cells, f);
    return n === null ? [] : [{ f, n }];
  });
  return (
    <div class="enough">
      <span class="small-caps">{words.enough}</span>
      <ul>
        {rows.map(({ f, n }) => (
          <li key={f}>{words.enoughFor(f, n)}</li>
        ))}
        {rows.length < ROWS.length && <li>{words.notEnough}</li>}
      </ul>
    </div>
  );
}
