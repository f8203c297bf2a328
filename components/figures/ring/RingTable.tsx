/** Where nothing runs: the three triangles of OM(1), all messages of its ring, and what becomes of every plan. */
import { commonWords } from '#words/common.ts';
import { tooFewWords } from '#words/too-few.ts';
import { TableHead } from '../../kit/TableHead.tsx';
import { Compared } from './Heard.tsx';
import { PLANS } from './ring-steps.ts';
import { RingTranscript } from './RingTranscript.tsx';
import { nameOf, sayDeed, sayStep } from './say-ring.ts';
import { showRing } from './show-ring.ts';
import { FIRST_NUMBER, FIRST_PLAN } from './Ring.tsx';
import { TriangleDrawing } from './TriangleDrawing.tsx';

const PAIRS = ['ab', 'ca', 'bc'] as const;

export function RingTable({ figure }: { figure: string }) {
  const words = tooFewWords.ring;
  const { names } = commonWords.verdict;
  const found = showRing(FIRST_PLAN, FIRST_NUMBER);
  return (
    <div class="sheet padded">
      <div class="ring-three">
        {found.pairs.map((pair, i) => (
          <div key={i}>
            <TriangleDrawing id={`${figure}-${PAIRS[i]!}`} pair={pair} />
            <p>{sayStep(found, PAIRS[i]!)}</p>
            <Compared pair={pair} />
          </div>
        ))}
      </div>
      <p class="small-caps">{words.transcript(found.messages.length)}</p>
      <div class="ring-messages">
        <RingTranscript found={found} />
      </div>
      <div class="scrolled">
        <table>
          <caption>{words.table}</caption>
          <TableHead
            columns={[
              words.planColumn,
              ...found.pairs.map((pair) => words.breaks(nameOf(pair, names), ...pair.places)),
            ]}
          />
          <tbody>
            {PLANS.map((plan) => (
              <tr key={plan}>
                <td>{words.plans[plan]}</td>
                {showRing(plan, FIRST_NUMBER).pairs.map((pair, i) => (
                  <td key={i}>
                    {sayDeed(pair)}: {pair.broken ? <b>✗ {words.broken}</b> : `✓ ${words.kept}`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
