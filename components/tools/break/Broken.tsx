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
import { Lanes, standingOf } from './Lanes.tsx';
import { lastRound, latest, rowsOf } from './lanes.ts';
import { breakPageWords } from './words.ts';
import { Transcript } from './Transcript.tsx';

/** As many messages as a drawing shows at a time. */
const MOST_ROWS = 36;

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
  const broken = panels.find(({ twinFor }) => twinFor === null)!;
  const twins = panels.filter(({ twinFor }) => twinFor !== null);
  return (
    <>
      <div class={`worlds panels-${panels.length}`}>
        {panels.map(({ letter, execution, twinFor }) => (
          <div key={letter} class="world" role="group" aria-label={breakAnswer.name(letter)}>
            <p class="world-title">
              <b>{letter}</b>{' '}
              {twinFor === null ? (
                <span class="breaks">{breakAnswer.breaks[violation.condition]}</span>
              ) : (
                breakAnswer.twin(twinFor)
              )}
            </p>
            <p class="standing">{standingOf(execution, generals)}</p>
            {hidden > 0 && <p class="standing">{breakAnswer.earlier(hidden)}</p>}
            <Lanes
              id={`lanes-${letter}`}
              {...{ execution, generals, rows, round, last }}
              observers={twinFor === null ? twins.map((twin) => twin.twinFor!) : [twinFor]}
            />
            <Transcript key={JSON.stringify(execution.decisions)} execution={execution} />
          </div>
        ))}
      </div>
      {twins.map(({ letter, twinFor }) => (
        <EqualViews key={letter} equal>
          {breakAnswer.same(twinFor!, ...inOrder(broken.letter, letter))}
        </EqualViews>
      ))}
      <VerdictList rows={[row]} />
      {last > 0 && (
        <div class="foot controls">
          <Timeline {...{ round, last }} />
        </div>
      )}
    </>
  );
}

const inOrder = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);
