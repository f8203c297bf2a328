/**
 * The grid itself: a table, since that is what it is. Live it is one tab stop, whose cells the arrow keys walk and a
 * pointer chooses.
 */
import './frontier-grid.css';
import './frontier.css';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { frontierWords } from '#words/frontier.ts';
import {
  COLUMNS,
  fewestOf,
  indexOf,
  moved,
  mOf,
  ROWS,
  sidesOf,
  type Cells,
  type Kind,
  type Levels,
  type Place,
  type Verdict,
} from './grid.ts';

interface Props {
  readonly kind: Kind;
  readonly levels: Levels;
  readonly cells: Cells;
  readonly chosen: Place;
  readonly live: boolean;
  choose(place: Place): void;
  /** What the pointer is over; null: nothing any more. */
  peek(place: Place | null): void;
}

const TOP_DOWN = [...ROWS].reverse();

export function FrontierTable(props: Props) {
  const { kind, levels, live, chosen, choose, peek } = props;
  const words = frontierWords.frontier;
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = placeOf(event);
    const next = place && moved(place, event.key, event.ctrlKey || event.metaKey);
    if (!next || event.altKey) return;
    event.preventDefault();
    choose(next);
    body.current?.rows[TOP_DOWN.indexOf(next.f)]?.cells[1 + COLUMNS.indexOf(next.n)]?.focus();
  };
  const rowOf = useRows(props);
  useInSight(body, chosen);
  const chooseAt = (event: Event): void => {
    const place = placeOf(event);
    if (place) choose(place);
  };
  return (
    <table {...(live ? { role: 'grid' } : {})} class="frontier-grid">
      <caption class="unseen">{words.table(kind, levels)}</caption>
      <thead>
        <tr>
          <td />
          {COLUMNS.map((n) => (
            <th key={n} scope="col">
              {n}
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        ref={body}
        {...(live
          ? {
              onKeyDown,
              onClick: chooseAt,
              onFocusIn: chooseAt,
              onPointerOver: (event: PointerEvent) => {
                if (event.pointerType === 'mouse') peek(placeOf(event));
              },
              onPointerLeave: () => {
                peek(null);
              },
            }
          : {})}
      >
        {TOP_DOWN.map(rowOf)}
      </tbody>
    </table>
  );
}

/** Scrolls the grid, and nothing else, to the chosen cell: on a phone the steppers may have chosen one out of sight. */
function useInSight(body: { readonly current: HTMLTableSectionElement | null }, { n, f }: Place): void {
  useEffect(() => {
    const cell = body.current?.rows[TOP_DOWN.indexOf(f)]?.cells[1 + COLUMNS.indexOf(n)];
    const scroller = body.current?.closest('.scrolled');
    if (!cell || !scroller || scroller.scrollWidth <= scroller.clientWidth) return;
    const { offsetLeft: left, offsetWidth: width } = cell;
    const { scrollLeft, clientWidth } = scroller;
    if (left < scrollLeft + 2 * width || left + 2 * width > scrollLeft + clientWidth) {
      scroller.scrollTo({ left: left - clientWidth / 2, behavior: 'instant' });
    }
  }, [n, f]);
}

/** The cell in which something happened: where it stands in the table says which it is. */
function placeOf({ target }: Event): Place | null {
  const cell = target instanceof Element ? target.closest('td') : null;
  const row = cell?.closest('tr');
  if (!cell || !row) return null;
  const [n, f] = [COLUMNS[cell.cellIndex - 1], TOP_DOWN[row.sectionRowIndex]];
  return n === undefined || f === undefined ? null : { n, f };
}

interface KnownRow {
  readonly madeOf: readonly unknown[];
  readonly element: VNode;
}

/** Makes the rows, each anew only when something in it may have changed: a press changes two of them at most. */
function useRows(props: Props): (f: number) => VNode {
  const { levels, cells, live, chosen } = props;
  const known = useRef(new Map<number, KnownRow>());
  const cellAt = useCells(props);
  return (f) => {
    const madeOf = [levels, cells, live, chosen.f === f ? chosen.n : null];
    const before = known.current.get(f);
    if (before && madeOf.every((part, i) => part === before.madeOf[i])) return before.element;
    const element = (
      <tr key={f}>
        <th scope="row">{f}</th>
        {COLUMNS.map((n) => cellAt({ n, f }))}
      </tr>
    );
    known.current.set(f, { madeOf, element });
    return element;
  };
}

interface KnownCell {
  readonly key: string;
  readonly element: VNode;
}

/** Makes the cells, each anew only when it has changed: while the grid fills in it is drawn dozens of times a second. */
function useCells({ kind, levels, cells, live, chosen }: Props): (place: Place) => VNode {
  const known = useRef<KnownCell[]>([]);
  return (place) => {
    const index = indexOf(place);
    const { n, f } = place;
    const verdict = cells[index] ?? null;
    const isChosen = chosen.n === n && chosen.f === f;
    const [name, mark] = [classOf(verdict, cells, place), markOf(verdict)];
    const key = [levels, live, isChosen, name, mark].join(' ');
    const before = known.current[index];
    if (before?.key === key) return before.element;
    const label = (): string => {
      const says = verdict?.kind ?? 'unchecked';
      return frontierWords.frontier.cell(kind, n, f, mOf(levels, place), says, liesOf(verdict));
    };
    const element = (
      <td
        key={n}
        class={name}
        {...(live
          ? {
              role: 'gridcell',
              tabIndex: isChosen ? 0 : -1,
              'aria-selected': isChosen,
              'aria-label': label(),
            }
          : {})}
      >
        {mark}
      </td>
    );
    known.current[index] = { key, element };
    return element;
  };
}

/** Numbers from these on need smaller figures; from the last on they stand beside the grid only. */
const THREE = 100;
const WIDE = 1000;
const LONG = 10_000;

const liesOf = (verdict: Verdict | null): number | null =>
  verdict?.kind === 'broken' ? fewestOf(verdict) : null;

/** The verdict by its initial, which the style sheet knows, and on which sides the line runs. */
function classOf(verdict: Verdict | null, cells: Cells, place: Place): string {
  if (verdict === null) return 'p';
  const lies = liesOf(verdict) ?? 0;
  const size = lies >= LONG ? ' long' : lies >= WIDE ? ' wide' : lies >= THREE ? ' three' : '';
  const sides = sidesOf(cells, place).map((side) => ` ${side}`);
  return verdict.kind.charAt(0) + size + sides.join('');
}

/** A tick, a dash, or how many lies. */
function markOf(verdict: Verdict | null): string {
  switch (verdict?.kind) {
    case undefined:
    case 'absent':
      return '';
    case 'vacuous':
      return '–';
    case 'holds':
      return '✓';
    case 'broken':
      return String(fewestOf(verdict));
  }
}
