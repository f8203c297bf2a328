/** What the figure shows, in step with its address: the grid for one m, and the cell that is chosen or pointed at. */
import { useRef, useState } from 'preact/hooks';
import { useDeferred } from '../../kit/deferred.ts';
import { useAddress, whole, type Params } from '../../platform/named.ts';
import { GRID, indexOf, within, type Kind, type Levels, type Place } from './grid.ts';
import { useSweep } from './use-sweep.ts';

/** Four generals and one traitor: the first cell that holds. */
const FIRST: Place = { n: 4, f: 1 };

/** What the figure shows, as its address says it. */
interface Shown extends Place {
  readonly m: Levels;
}

const fixed = whole(GRID.m);
export const PARAMS: Params<Shown> = {
  m: { read: (text) => (text === 'f' ? 'f' : fixed.read(text)), write: String },
  n: whole(GRID.n),
  f: whole(GRID.f),
};
export const OPENING: Shown = { m: 'f', ...FIRST };

/** @param built the verdicts for m = f, as `write` (grid.ts) wrote them */
export function useShown(figure: string, kind: Kind, built: string) {
  const { levels, cells, progress, compute } = useSweep(kind, built);
  const [chosen, setChosen] = useState<Place | null>(null);
  const [pressed, setPressed] = useState(false);
  const { live, unread, keep } = useAddress(figure, PARAMS, OPENING, ({ m, n, f }) => {
    setChosen({ n, f });
    setPressed(false); // an address shows a cell, and nothing moves
    if (m !== levels) void compute(m);
  });
  const values: Shown = { m: levels, ...(chosen ?? FIRST) };
  const now = useRef(values);
  now.current = values;
  const level = (m: Levels): void => {
    keep({ ...now.current, m });
    void compute(m);
  };
  const [peeked, setPeeked] = useState<Place | null>(null);
  const byCell = useRef(false);
  // a press chooses its cell twice, with the keyboard's focus and with the click, and a pointer moves within a cell
  const take = (place: Place): void => {
    setChosen((before) => unlessSame(before, within(place)));
    setPressed(true);
    keep({ m: now.current.m, ...within(place) });
    setPeeked(null); // what is chosen is said, wherever a pointer rests
  };
  const choose = (place: Place): void => {
    byCell.current = true;
    take(place);
  };
  const step = (place: Place): void => {
    byCell.current = false;
    take(place);
  };
  const peek = (place: Place | null): void => {
    setPeeked((before) => unlessSame(before, place));
  };
  // a cell answers before the steppers show it; a stepper at once, since its next press goes on from there
  const settled = useDeferred(chosen, () => live && byCell.current) ?? FIRST;
  return {
    ...{ levels, cells, progress, compute },
    ...{ live, unread, values },
    /** The cell that is chosen, as it is marked and as the steppers have it, and the one that is told of. */
    ...{ chosen: chosen ?? FIRST, settled, told: peeked ?? chosen ?? FIRST },
    /** Whether a reader has looked at a cell. */
    asked: chosen !== null || peeked !== null,
    /** Whether the reader has chosen the cell, and no address. */
    pressed,
    ...{ level, choose, step, peek },
  };
}

/** What was there already, where nothing is new, so that nothing is drawn again. */
const unlessSame = (before: Place | null, place: Place | null): Place | null =>
  before !== null && place !== null && indexOf(before) === indexOf(place) ? before : place;
