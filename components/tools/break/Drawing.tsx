/** One execution as a picture: the map of three generals, or the valley of two. When a round is gone to, its letters walk. */
import '../../drawings/miniature.css';
import './execution.css';
import { useEffect, useRef } from 'preact/hooks';
import type { ReportedExecution } from '../../../src/sandbox/report.ts';
import { travel } from '../../drawings/travel.ts';
import type { DrawnExecution } from './drawn.ts';
import { traitorOf } from './lanes.ts';
import { MAP_OF_THREE, MapOfThree } from './MapOfThree.tsx';
import { heightOfValley, ValleyOfTwo } from './ValleyOfTwo.tsx';
import { breakPageWords } from './words.ts';

interface Props extends DrawnExecution {
  readonly generals: 2 | 3;
}

export function Drawing({ generals, ...drawn }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const { round, rows } = drawn;
  const before = useRef(round);
  useEffect(() => {
    if (svg.current && round === before.current + 1) travel(svg.current, round);
    before.current = round;
  }, [round]);
  const { width, height } =
    generals === 3 ? MAP_OF_THREE : { width: MAP_OF_THREE.width, height: heightOfValley(rows) };
  return (
    <svg
      ref={svg}
      class="map execution"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={summaryOf({ generals, ...drawn })}
      data-drawing="map"
    >
      {generals === 3 ? <MapOfThree {...drawn} /> : <ValleyOfTwo {...drawn} />}
    </svg>
  );
}

/** The drawing in words; the transcript has the messages. */
function summaryOf({ execution, generals, round, last, over }: Props): string {
  const count = execution.messages.filter((message) => message.round <= round).length;
  const decided = over ? Object.entries(execution.decisions) : [];
  return [
    standingOf(execution, generals),
    breakPageWords.breakAnswer.summary(round, last, count),
    ...decided.map(([general, order]) =>
      breakPageWords.sentences.decision(Number(general), order, 'generals'),
    ),
  ].join(' ');
}

/** What tells an execution from others: its traitor, or what was lost. */
export function standingOf(execution: ReportedExecution, generals: 2 | 3): string {
  const { breakAnswer } = breakPageWords;
  const traitor = traitorOf(execution, generals);
  if (traitor !== null) return breakAnswer.traitor(traitor);
  if (execution.order === null) return breakAnswer.noOrder;
  return breakAnswer.lost(execution.messages.filter(({ delivered }) => !delivered).length);
}
