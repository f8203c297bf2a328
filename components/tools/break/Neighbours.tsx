/**
 * How a protocol of too few rounds was broken: two neighbours on the walk of the proof, side by side, what each general
 * sent, what one of them left out, and the tables of the general that can't tell them apart.
 */
import './neighbours.css';
import type { General } from '../../../src/core/model.ts';
import type { FaultyExecution, RoundsViolation } from '../../../src/sandbox/rounds-report.ts';
import { breakRoundsWords } from '#words/break-rounds.ts';
import { VerdictList } from '../../kit/VerdictList.tsx';
import type { VerdictRow } from '../../scenes/verdict-rows.ts';
import { EqualViews } from '../../sheet/EqualViews.tsx';
import { Timeline } from '../../sheet/Timeline.tsx';
import { Grids } from './Grids.tsx';
import { lastRound } from './lanes.ts';
import { Table } from './Table.tsx';
import { Transcript } from './Transcript.tsx';
import { breakPageWords } from './words.ts';

const { breakRounds: words } = breakRoundsWords;

interface Props {
  readonly generals: number;
  readonly violation: RoundsViolation;
  readonly round: number;
}

export function Neighbours({ generals, violation, round }: Props) {
  const { breakAnswer } = breakPageWords;
  const { condition, blind, executions } = violation;
  const last = lastRound(executions);
  const row: VerdictRow = {
    name: breakAnswer.conditions[condition],
    state: 'violated',
    word: breakAnswer.broken,
    why: `${breakAnswer.asks[condition]} ${breakAnswer.explainRounds(violation)}`,
  };
  return (
    <>
      <VerdictList rows={[row]} class="verdicts the-verdict" />
      <div class="worlds panels-2 neighbours">
        {executions.map((execution, i) => (
          <div key={i} class="world" role="group" aria-label={breakAnswer.name('AB'.charAt(i))}>
            <p class="world-title">
              <b>{'AB'.charAt(i)}</b>{' '}
              {breaks(condition, execution) ? (
                <span class="breaks">{breakAnswer.breaks[condition]}</span>
              ) : (
                words.neighbour
              )}
            </p>
            <p class="standing">{standingOf(execution)}</p>
            <Grids
              id={`grids-${i}`}
              {...{ generals, execution, blind, round, last }}
              other={executions[1 - i]!}
              summary={summaryOf(execution, round, last)}
            />
            <Table
              general={blind}
              {...{ execution, round }}
              twin={executions[1 - i]!}
              joins={i === 0}
              place={1}
            />
            <Transcript key={JSON.stringify(execution.decisions)} {...{ execution }} gone={words.isLeftOut} />
          </div>
        ))}
      </div>
      <p class="legend">{words.legend}</p>
      <EqualViews equal>{breakAnswer.same(blind, 'A', 'B')}</EqualViews>
      {last > 0 && (
        <div class="foot controls">
          <Timeline {...{ round, last }} moment={breakAnswer.moment} />
        </div>
      )}
    </>
  );
}

const standingOf = ({ traitors, messages }: FaultyExecution): string =>
  words.standing(traitors, messages.filter(({ delivered }) => !delivered).length);

/** The picture in words; the transcript has the messages. */
function summaryOf(execution: FaultyExecution, round: number, last: number): string {
  const { breakAnswer, sentences } = breakPageWords;
  const count = execution.messages.filter((message) => message.round <= round).length;
  const decided = round >= last ? Object.entries(execution.decisions) : [];
  return [
    standingOf(execution),
    breakAnswer.summary(round, last, count),
    ...decided.map(([general, order]) => sentences.decision(Number(general), order, 'generals')),
  ].join(' ');
}

/** Whether an execution breaks the condition: nothing is asked of traitors, nor of the commander. */
export function breaks(condition: 'IC1' | 'IC2', { order, traitors, decisions }: FaultyExecution): boolean {
  const decided = Object.entries(decisions).flatMap(([general, decision]) =>
    general === '1' ? [] : [decision],
  );
  const commander: General = 1;
  return condition === 'IC1'
    ? new Set(decided).size > 1
    : !traitors.includes(commander) && decided.some((decision) => decision !== order);
}
