/**
 * The proof of one over the number of rounds, to try against: the reader says how the coins may fall, a row each, and
 * the enemy has a column for each middle pattern. In every row something is divided.
 */
import '../../sheet/look.ts';
import './secret.css';
import { middlePattern } from '../../../src/core/coins.ts';
import { chanceWords } from '#words/chances.ts';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import { useFigure } from '../../kit/context.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { useRoving } from '../../kit/roving.ts';
import { useNamed, type Param } from '../../platform/named.ts';
import { countsOf, gridOf, ROUNDS } from './secret.ts';

const words = chanceWords.grid;

/** The number that each fall of the coins stands for, written 1.2.2.4. */
const draws: Param<readonly number[]> = {
  read: (text) => (/^[1-4](\.[1-4]){3}$/.test(text) ? text.split('.').map(Number) : null),
  write: (numbers) => numbers.join('.'),
};
export const PARAMS = { draws };
const OPENING: { readonly draws: readonly number[] } = { draws: [1, 2, 2, 4] };

const PATTERNS = Array.from({ length: ROUNDS }, (_, i) => i + 1);

export function Grid({ figure, label }: { figure: string; label: string }) {
  const { values, set, live, unread } = useNamed(figure, PARAMS, OPENING);
  const grid = gridOf(values.draws);
  return (
    <NamedSheet {...{ figure, label, values, unread, live }} class="coins" params={PARAMS} opening={OPENING}>
      <Cells
        {...{ grid }}
        onDraw={(fall, number) => {
          set({ draws: values.draws.map((drawn, i) => (i === fall ? number : drawn)) });
        }}
      />
      <p class="secret-said" role="status">
        {sayGrid(grid)}
      </p>
    </NamedSheet>
  );
}

interface CellsProps {
  readonly grid: readonly (readonly boolean[])[];
  onDraw(fall: number, number: number): void;
}

function Cells({ grid, onDraw }: CellsProps) {
  const { live } = useFigure();
  const roving = useRoving(ROUNDS * ROUNDS);
  const counts = countsOf(grid);
  const worst = Math.max(...counts);
  return (
    <table class="coin-grid" {...(live ? { onKeyDown: roving.onKeyDown } : {})}>
      <thead>
        <tr>
          <th scope="col">{words.falls}</th>
          {PATTERNS.map((round) => (
            <th key={round} scope="col">
              <Pattern {...{ round }} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.map((row, fall) => (
          <tr key={fall}>
            <th scope="row">{words.fall(fall + 1)}</th>
            {row.map((divided, i) => {
              const name = words.cell(fall + 1, i + 1, divided);
              const mark = divided && (
                <span class="pair" aria-hidden="true">
                  <InlineGlyph saying="attack" />
                  <InlineGlyph saying="retreat" />
                </span>
              );
              return (
                <td key={i} class={divided ? 'divided' : ''}>
                  {live ? (
                    <button
                      type="button"
                      aria-pressed={divided}
                      aria-label={name}
                      tabIndex={roving.tabIndex(fall * ROUNDS + i)}
                      onClick={() => {
                        roving.moveTo(fall * ROUNDS + i);
                        onDraw(fall, i + 1);
                      }}
                    >
                      {mark}
                    </button>
                  ) : (
                    <span class="cell">{divided ? mark : <span aria-hidden="true">·</span>}</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
        <tr class="sums">
          <th scope="row">{words.risk}</th>
          {counts.map((count, i) => (
            <td key={i} class={count === worst ? 'worst' : ''}>
              {words.share(count, ROUNDS)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** What the enemy captures: two rows for the senders, a column for each round. */
function Pattern({ round }: { round: number }) {
  const captured = middlePattern(ROUNDS, round);
  const SIZE = 11;
  return (
    <svg
      class="pattern"
      width={SIZE * ROUNDS + 2}
      height={SIZE * 2 + 2}
      viewBox={`-1 -1 ${SIZE * ROUNDS + 2} ${SIZE * 2 + 2}`}
      role="img"
      aria-label={words.pattern(round)}
    >
      {PATTERNS.flatMap((column) =>
        [1, 2].map((from) => {
          const caught = captured.some((place) => place.round === column && place.from === from);
          return (
            <rect
              key={`${column}.${from}`}
              class={caught ? 'caught' : 'free'}
              x={(column - 1) * SIZE + 0.5}
              y={(from - 1) * SIZE + 0.5}
              width={SIZE - 1}
              height={SIZE - 1}
            />
          );
        }),
      )}
    </svg>
  );
}

/** How often the worst pattern divides them, and whether less is possible. */
export function sayGrid(grid: readonly (readonly boolean[])[]): string {
  const counts = countsOf(grid);
  const worst = Math.max(...counts);
  return words.said(counts.indexOf(worst) + 1, worst, ROUNDS);
}
