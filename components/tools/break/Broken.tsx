/**
 * How a protocol was broken: the execution that breaks a condition beside its twins, who can't tell them apart, and what
 * is broken. All executions are at the same round.
 */
import type { General } from '../../../src/core/model.ts';
import type { ReaderKind } from '../../../src/sandbox/kinds.ts';
import type { ReportedExecution, Violation } from '../../../src/sandbox/report.ts';
import { VerdictList } from '../../kit/VerdictList.tsx';
import { EqualViews } from '../../sheet/EqualViews.tsx';
import { Timeline } from '../../sheet/Timeline.tsx';
import type { VerdictRow } from '../../scenes/verdict-rows.ts';
import { Drawing, standingOf } from './Drawing.tsx';
import { lastRound, latest, rowsOf } from './lanes.ts';
import { Table } from './Table.tsx';
import { Transcript } from './Transcript.tsx';
import { breakPageWords } from './words.ts';

/** As many messengers as a valley has ways for. */
const MOST_ROWS = 10;

/** One of the executions side by side. */
interface Panel {
  readonly letter: string;
  readonly execution: ReportedExecution;
  /** Who can't tell it from the breaking one; null for that one itself. */
  readonly twinFor: General | null;
}

/** The breaking execution stands between two twins, or before a single one. */
export function panelsOf({ execution, twins }: Violation): readonly Panel[] {
  const around = twins.map((twin) => ({
    execution: twin.execution,
    twinFor: twin.general,
  }));
  const broken = { execution, twinFor: null };
  const [first, ...rest] = around;
  const inOrder = first !== undefined && rest.length > 0 ? [first, broken, ...rest] : [broken, ...around];
  return inOrder.map((panel, i) => ({ ...panel, letter: 'ABC'.charAt(i) }));
}

interface Props {
  readonly kind: ReaderKind;
  readonly violation: Violation;
  readonly round: number;
}

export function Broken({ kind, violation, round }: Props) {
  const { breakAnswer } = breakPageWords;
  const generals = kind === 'three-generals' ? 3 : 2;
  const panels = panelsOf(violation);
  const executions = panels.map(({ execution }) => execution);
  const last = lastRound(executions);
  const upTo = rowsOf(executions, round);
  const rows = latest(upTo, MOST_ROWS);
  const hidden = (rows[0]?.round ?? 1) - 1;
  const row: VerdictRow = {
    name: breakAnswer.conditions[violation.condition],
    state: 'violated',
    word: breakAnswer.broken,
    why: `${breakAnswer.asks[violation.condition]} ${breakAnswer.explain(violation)}`,
  };
  const over = round >= last;
  const broken = panels.find(({ twinFor }) => twinFor === null)!;
  const twins = panels.filter(({ twinFor }) => twinFor !== null);
  return (
    <>
      <VerdictList rows={[row]} class="verdicts the-verdict" />
      <div class={`worlds panels-${panels.length}`}>
        {panels.map(({ letter, execution, twinFor }, i) => (
          <div key={letter} class="world" role="group" aria-label={breakAnswer.name(letter)}>
            <p class="world-title">
              <b>{letter}</b>{' '}
              {twinFor === null ? (
                <span class="breaks">{breakAnswer.breaks[violation.condition]}</span>
              ) : (
                breakAnswer.twin(twinFor)
              )}
            </p>
            <p class="standing">
              {standingOf(execution, generals)}
              {generals === 2 && hidden > 0 && ` ${breakAnswer.earlier(hidden)}`}
            </p>
            <Drawing
              id={`drawn-${letter}`}
              {...{ execution, generals, rows, round, last, over }}
              observers={twinFor === null ? twins.map((twin) => twin.twinFor!) : [twinFor]}
            />
            {tablesAt(panels, i).map((table) => (
              <Table key={table.general} {...table} {...{ execution, round }} />
            ))}
            <Transcript key={JSON.stringify(execution.decisions)} execution={execution} />
          </div>
        ))}
      </div>
      {twins.map(({ letter, twinFor }) => (
        <EqualViews key={letter} equal>
          {breakAnswer.same(twinFor!, ...inOrder(broken.letter, letter))}
        </EqualViews>
      ))}
      {last > 0 && (
        <div class="foot controls">
          <Timeline {...{ round, last }} moment={breakAnswer.moment} />
        </div>
      )}
    </>
  );
}

/** The tables of an execution, each held against that of the one beside it: to the left, to the right, or both. */
function tablesAt(panels: readonly Panel[], at: number) {
  const here = panels[at]!;
  return [at - 1, at].flatMap((left) => {
    const [one, other] = [panels[left], panels[left + 1]];
    if (!one || !other) return [];
    const general = (one.twinFor ?? other.twinFor)!;
    const place = left === 0 ? (1 as const) : (2 as const);
    return { general, twin: (one === here ? other : one).execution, joins: one === here, place };
  });
}

const inOrder = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);
