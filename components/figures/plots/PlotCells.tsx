/** A row for each traitor, a square for each plot of its: what it says is drawn in the square once it is tried. */
import { plotsWords } from '#words/plots.ts';
import { useFigure } from '../../kit/context.ts';
import { useRoving } from '../../kit/roving.ts';
import { PLOTS, type Plot } from './plots.ts';

interface Props {
  /** The plot on the map; null where that is none. */
  readonly now: number | null;
  /** Those that were tried, and whether they part the loyal. */
  readonly tried: ReadonlyMap<number, boolean>;
  onPlay(plot: number): void;
}

const GENERALS = [1, 2, 3, 4];

export function PlotCells({ now, tried, onPlay }: Props) {
  const { live } = useFigure();
  const roving = useRoving(PLOTS.length);
  return (
    <div
      class="plot-cells"
      role={live ? 'toolbar' : 'group'}
      aria-label={plotsWords.tally.label}
      onKeyDown={roving.onKeyDown}
    >
      {GENERALS.map((traitor) => (
        <div key={traitor} class="plot-row">
          <span class="plot-traitor" aria-hidden="true">
            {traitor}
          </span>
          {PLOTS.map((plot, index) =>
            plot.traitor !== traitor ? null : (
              <Cell
                key={index}
                {...{ plot, live }}
                tried={tried.get(index)}
                shown={index === now}
                tabIndex={roving.tabIndex(index)}
                onPress={() => {
                  roving.moveTo(index);
                  onPlay(index);
                }}
              />
            ),
          )}
        </div>
      ))}
    </div>
  );
}

interface CellProps {
  readonly plot: Plot;
  readonly live: boolean;
  readonly tried: boolean | undefined;
  readonly shown: boolean;
  readonly tabIndex: 0 | -1;
  onPress(): void;
}

function Cell({ plot, live, tried, shown, tabIndex, onPress }: CellProps) {
  const look = ['plot-cell', ...(tried === undefined ? [] : ['tried']), ...(shown ? ['now'] : [])];
  const picture = <CellPicture {...{ plot }} />;
  if (!live) return <span class={look.join(' ')}>{picture}</span>;
  return (
    <button
      type="button"
      class={look.join(' ')}
      tabIndex={tabIndex}
      aria-label={plotsWords.tally.plot(plot, tried)}
      aria-current={shown ? 'true' : undefined}
      onClick={onPress}
    >
      {picture}
    </button>
  );
}

/** Above what the commander orders, below what the traitor tells the two; of a traitor commander its three letters. */
const CellPicture = ({ plot: { traitor, order, tells } }: { readonly plot: Plot }) => (
  <svg viewBox="0 0 27 22" aria-hidden="true">
    <rect class="rim" x="1" y="1" width="25" height="20" />
    {traitor > 1 && <rect class={`plot-bar ${order}`} x="4.5" y="4.5" width="18" height="3.5" />}
    {tells.map(({ to, order: said }, i) =>
      traitor === 1 ? (
        <rect key={to} class={`plot-bar ${said}`} x={4.5 + i * 6.5} y="5" width="5" height="12" />
      ) : (
        <rect key={to} class={`plot-bar ${said}`} x={4.5 + i * 10} y="10.5" width="8" height="7" />
      ),
    )}
  </svg>
);
