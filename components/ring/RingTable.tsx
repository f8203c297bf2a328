/** Where nothing runs: the three triangles of OM(1), and what becomes of every plan. */
import { stringsFor, type Locale } from '../../src/strings/index.ts';
import { tooFewStrings } from '../../src/strings/too-few.ts';
import { Compared } from './Heard.tsx';
import { breakPlan, PLANS } from './plans.ts';
import { demandOf, walk } from './ring-steps.ts';
import { sayStep } from './say-ring.ts';
import { TriangleDrawing } from './TriangleDrawing.tsx';
import { FIRST_NUMBER } from './Ring.tsx';

export function RingTable({ figure, locale }: { figure: string; locale: Locale }) {
  const words = tooFewStrings(locale).ring;
  const { names } = stringsFor(locale).verdict;
  const found = breakPlan('majority', FIRST_NUMBER);
  return (
    <div class="sheet padded">
      <div class="ring-three">
        {(['ab', 'ca', 'bc'] as const).map((step, i) => (
          <div key={step}>
            <TriangleDrawing id={`${figure}-${step}`} triangle={walk(found)[i]!} words={words} />
            <p>{sayStep(found, step, words)}</p>
            <Compared ring={found.ring} triangle={walk(found)[i]!} words={words} />
          </div>
        ))}
      </div>
      <div class="scrolled">
        <table>
          <caption>{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.planColumn}</th>
              {walk(found).map(({ asks, places }) => (
                <th key={places.join()} scope="col">
                  {words.breaks(asks === 'IC1' ? names.agreement : names.validity, places[0], places[1])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PLANS.map((plan) => {
              const broken = breakPlan(plan, FIRST_NUMBER);
              return (
                <tr key={plan}>
                  <td>{words.plans[plan]}</td>
                  {walk(broken).map((triangle) => {
                    const demand = demandOf(broken.ring, triangle);
                    const does =
                      demand.kind === 'obey'
                        ? words.does(demand.place, demand.does)
                        : words.doBoth(demand.places[0], demand.do[0], demand.places[1], demand.do[1]);
                    return (
                      <td key={triangle.places.join()}>
                        {does}: {triangle.broken ? <b>✗ {words.broken}</b> : `✓ ${words.kept}`}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
