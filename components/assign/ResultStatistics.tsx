/** How a class did, exercise by exercise. */
import { useMemo } from 'preact/hooks';
import type { Assignment } from '../../src/exercises/assignment.ts';
import type { Row } from '../../src/exercises/gradebook.ts';
import { statisticsOf } from '../../src/exercises/statistics.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { titleOfItem, type Offers } from './offered.ts';
import { sayReason } from './say-reason.ts';

interface Props {
  readonly assignment: Assignment;
  readonly rows: readonly Row[];
  readonly offers: Offers;
}

export function ResultStatistics({ assignment, rows, offers }: Props) {
  const { grade } = assignWords;
  const statistics = useMemo(() => statisticsOf(assignment, rows), [assignment, rows]);
  const { items, meanPoints, wrongFirstAt } = statistics;
  const columns = grade.statisticsColumns;
  return (
    <section class="sheet" aria-labelledby="grade-statistics">
      <h2 id="grade-statistics" class="small-caps">
        {grade.statistics}
      </h2>
      <p>{grade.mean(meanPoints.toFixed(1), items.length)}</p>
      <p>
        {wrongFirstAt === null
          ? grade.allRight
          : grade.wrongFirst(wrongFirstAt, items[wrongFirstAt - 1]!.firstWrong)}
      </p>
      <div class="scroll" role="group" aria-label={grade.statistics} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {Object.entries(columns).map(([name, title]) => (
                <th key={name} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item, i) => (
              <tr key={item.place}>
                <th scope="row">{`${item.place}. ${titleOfItem(offers, assignment.items[i]!)}`}</th>
                <td>{item.right}</td>
                <td>{item.wrong}</td>
                <td>{item.unanswered}</td>
                <td>{item.meanAttempts.toFixed(1)}</td>
                <td>{item.meanHints.toFixed(1)}</td>
                <td>{item.firstWrong}</td>
                <td>
                  {item.commonest === null
                    ? ''
                    : `${sayReason(item.commonest.code, item.commonest.reason)} (${item.commonest.count})`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
