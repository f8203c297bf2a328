/** All pairs of rules: a square each, which goes red when the first world that rejects it has been asked. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { ambiguityWords } from '#words/ambiguous.ts';
import { isCalm } from '../../platform/motion.ts';
import {
  ASKED,
  decides,
  rejections,
  INBOXES,
  nameOf,
  RULES,
  WORLDS,
  type Fates,
  type Lieutenant,
  type Rule,
  type Rules,
} from './every-rule.ts';

const { everyRule: words } = ambiguityWords;

interface Props {
  readonly fates: Fates;
  readonly chosen: Rules;
  /** How many worlds have been asked. */
  readonly asked: number;
  readonly live: boolean;
  onChoose(rules: Rules): void;
}

/** How long the squares that a world rejects take to go red, one after the other; milliseconds. */
const SWEEP = 900;

export function RuleGrid({ fates, chosen, asked, live, onChoose }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const at = { row: RULES.three.indexOf(chosen.three), column: RULES.two.indexOf(chosen.two) };
  useSweep(body, fates, asked);
  const choose = (row: number, column: number): void => {
    onChoose({ three: RULES.three[row]!, two: RULES.two[column]! });
  };
  const moves = useRef(false);
  useEffect(() => {
    if (moves.current) cellAt(body.current, at.row, at.column)?.focus();
    moves.current = false;
  }, [at.row, at.column]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.altKey ? null : moved(at, event.key, event.ctrlKey || event.metaKey);
    if (next === null) return;
    event.preventDefault();
    moves.current = true;
    choose(next.row, next.column);
  };
  const onClick = ({ target }: MouseEvent): void => {
    const cell = target instanceof Element ? target.closest('td') : null;
    const row = cell?.closest('tr');
    if (!cell || !row) return;
    choose(row.sectionRowIndex, cell.cellIndex - 1);
    cell.focus();
  };
  // a row is made anew only when something in it has changed
  const rows = RULES.three.map((three, row) => {
    const here = row === at.row ? at.column : null;
    return useMemo(
      () => (
        <Row key={three} {...{ three, here, asked, live }} fates={fates[row]!}>
          {row === BLOCKS.top &&
            [2, 1].map((world) => asked > world && <Rejects key={world} {...{ world, fates }} />)}
          {row === BLOCKS.bottom && asked > 0 && <Rejects world={0} fates={fates} />}
        </Row>
      ),
      [here, asked, live],
    );
  });
  return (
    <div class="rule-grid">
      <table
        {...(live ? { role: 'grid', 'aria-label': words.grid } : { role: 'img', 'aria-label': words.grid })}
        data-asked={asked}
      >
        <thead aria-hidden="true">
          <tr>
            <td class="axes">
              <span>{words.columnsAre}</span>
              <span>{words.rowsAre}</span>
            </td>
            {RULES.two.map((two, column) => (
              <th key={two} scope="col" class={column === at.column ? 'here' : undefined}>
                <RuleMark rule={two} of="two" />
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...(live ? { onKeyDown, onClick } : {})}>
          {rows}
        </tbody>
      </table>
    </div>
  );
}

/** The rows in which it is said which world has rejected the block. */
const BLOCKS = { top: 5, bottom: 13 };

/** Over the squares that a world was the first to reject: which world, and how many they are. */
const Rejects = ({ world, fates }: { world: number; fates: Props['fates'] }) => (
  <span class={`rejects ${WORLDS[world]!}`} aria-hidden="true">
    {words.rejects(words.letters[WORLDS[world]!], rejections(fates)[world]!)}
  </span>
);

interface RowProps {
  readonly three: Rule;
  readonly fates: readonly number[];
  /** The column of the chosen square, if it is in this row. */
  readonly here: number | null;
  readonly asked: number;
  readonly live: boolean;
  /** Words over the squares, in the row's head. */
  readonly children?: ComponentChildren;
}

function Row({ three, fates, here, asked, live, children }: RowProps) {
  const name = nameOf(three);
  return (
    <tr>
      <th scope="row" class={here === null ? undefined : 'here'} aria-hidden="true">
        {name !== null && <span>{words.rows[name]}</span>}
        <RuleMark rule={three} of="three" />
        {children}
      </th>
      {RULES.two.map((two, column) => {
        const fate = fates[column]!;
        const out = fate < asked;
        return (
          <td
            key={two}
            class={[out ? 'out' : '', column === here ? 'chosen' : ''].filter(Boolean).join(' ') || undefined}
            {...(live
              ? {
                  role: 'gridcell',
                  tabIndex: column === here ? 0 : -1,
                  'aria-selected': column === here,
                  'aria-label': words.cell(
                    saidBy(three),
                    saidBy(two),
                    out ? words.world(words.letters[WORLDS[fate]!]) : null,
                  ),
                }
              : {})}
          />
        );
      })}
    </tr>
  );
}

const saidBy = (rule: Rule) => INBOXES.map((_, inbox) => decides(rule, inbox));

const cellAt = (body: HTMLTableSectionElement | null, row: number, column: number) =>
  body?.rows[row]?.cells[column + 1];

/** Where a key leads: arrows a square on, Home and End to the ends of the row, with Control of the grid; null: not for us. */
export function moved(at: { row: number; column: number }, key: string, control: boolean) {
  const [bottom, right] = [RULES.three.length - 1, RULES.two.length - 1];
  const { row, column } = at;
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(bottom, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(right, column + 1) };
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End':
      return { row: control ? bottom : row, column: right };
    default:
      return null;
  }
}

/** When one world more has been asked, what it rejects goes red square by square. */
function useSweep(
  body: { readonly current: HTMLTableSectionElement | null },
  fates: Props['fates'],
  asked: number,
): void {
  const before = useRef(asked);
  useLayoutEffect(() => {
    const isNext = asked === before.current + 1;
    before.current = asked;
    if (!isNext || body.current === null || isCalm()) return;
    const falling = fates.flatMap((row, i) =>
      row.flatMap((fate, j) => (fate === asked - 1 ? [cellAt(body.current, i, j)!] : [])),
    );
    falling.forEach((cell, i) => {
      cell.animate([{ opacity: 0 }, { opacity: 1 }], {
        ...{ pseudoElement: '::before', duration: 160, fill: 'backwards' },
        delay: (i / falling.length) * SWEEP,
      });
    });
  }, [asked]);
}

/** A rule in four marks, one an inbox: filled where it attacks. The inbox that worlds ask about is underlined. */
function RuleMark({ rule, of }: { rule: Rule; of: Lieutenant }) {
  const down = of === 'two';
  return (
    <svg viewBox={down ? '0 0 8 26' : '0 0 26 8'} class={down ? 'rule-mark down' : 'rule-mark'}>
      {INBOXES.map((_, inbox) => (
        <rect
          key={inbox}
          class={`${decides(rule, inbox)}${inbox === ASKED[of] ? ' asked' : ''}`}
          x={down ? 1.5 : 1.5 + inbox * 6.2}
          y={down ? 1.5 + inbox * 6.2 : 1.5}
          width="4.4"
          height="4.4"
        />
      ))}
    </svg>
  );
}
