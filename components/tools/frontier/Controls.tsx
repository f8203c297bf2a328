/** Which m the grid is computed for, and that it is computed anew; and, where cells are too small for a finger, which cell is chosen. */
import { frontierWords } from '#words/frontier.ts';
import { Choice } from '../../kit/Choice.tsx';
import { Stepper } from '../../kit/Stepper.tsx';
import { FIXED, GRID, type Levels, type Place } from './grid.ts';

interface ControlProps {
  readonly levels: Levels;
  readonly place: Place;
  choose(place: Place): void;
  compute(levels: Levels): void;
}

export function Controls({ levels, place, choose, compute }: ControlProps) {
  const words = frontierWords.frontier;
  const { n, f } = place;
  return (
    <div class="settings controls">
      <div class="setting-grid">
        <Choice<Levels>
          label={words.levels}
          value={levels}
          options={[
            { value: 'f', text: words.asTraitors },
            ...FIXED.map((m) => ({ value: m, text: String(m) })),
          ]}
          onChoose={compute}
        />
        <button
          type="button"
          onClick={() => {
            compute(levels);
          }}
        >
          {words.compute}
        </button>
        <div class="cell-steppers">
          <Stepper
            label={words.generals}
            value={n}
            {...GRID.n}
            onChange={(value) => {
              choose({ n: value, f });
            }}
          />
          <Stepper
            label={words.traitors}
            value={f}
            {...GRID.f}
            onChange={(value) => {
              choose({ n, f: value });
            }}
          />
        </div>
      </div>
    </div>
  );
}
