/** Where nothing runs: the triangles that the scene doesn't show, all messages of the ring, and what becomes of every plan. */
import { commonWords } from '#words/common.ts';
import { tooFewWords } from '#words/too-few.ts';
import { TableHead } from '../../kit/TableHead.tsx';
import { Compared } from './Heard.tsx';
import { pairAt, PLANS } from './ring-steps.ts';
import { RingTranscript } from './RingTranscript.tsx';
import { nameOf, sayDeed, sayPair } from './say-ring.ts';
import { showRing } from './show-ring.ts';
import { FIRST_NUMBER, FIRST_PLAN, FIRST_STEP } from './Ring.tsx';
import { TriangleDrawing } from './TriangleDrawing.tsx';

const words = tooFewWords.ring;

/** Nothing is pointed at, and nothing runs. */
const STILL = { round: null, lit: null, onLight: () => undefined };

export function RingTable({ figure }: { figure: string }) {
  const { names } = commonWords.verdict;
  const found = showRing(FIRST_PLAN, FIRST_NUMBER);
  return (
    <div class="sheet padded">
      <div class="ring-three">
        {found.pairs.map((pair, i) => (
          <div key={i}>
            {pair !== pairAt(found, FIRST_STEP) && (
              <>
                <TriangleDrawing id={`${figure}-${i}`} {...{ found, pair, ...STILL }} />
                <p>{sayPair(pair)}</p>
              </>
            )}
            <Compared {...{ pair }} />
          </div>
        ))}
      </div>
      <p class="small-caps">{words.transcript(found.messages.length)}</p>
      <div class="ring-messages">
        <RingTranscript {...{ found }} />
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
