/** The ring as text: its three demands and what becomes of them, what a pair hears in ring and triangle, and every message. */
import { commonWords } from '#words/common.ts';
import { tooFewWords } from '#words/too-few.ts';
import type { Named } from '../../../src/scenario/link.ts';
import { CopyAddress } from '../../kit/CopyAddress.tsx';
import { Compared } from './Heard.tsx';
import type { ShownPair, ShownRing } from './ring-steps.ts';
import { RingTranscript } from './RingTranscript.tsx';
import { nameOf, sayBroken, sayDeed, sayDemand } from './say-ring.ts';

const words = tooFewWords.ring;

interface Props {
  readonly figure: string;
  readonly found: ShownRing;
  readonly pair: ShownPair | null;
  /** What the figure shows, as its address says it. */
  readonly named: Named;
}

export function Everything({ figure, found, pair, named }: Props) {
  const { names } = commonWords.verdict;
  return (
    <div class="ring-text">
      <Walk {...{ found }} />
      <p>{sayBroken(found, names)}</p>
      {pair !== null && <Compared {...{ pair }} />}
      <CopyAddress {...{ figure, named }} />
      {found.messages.length > 0 && <RingTranscript {...{ found }} />}
    </div>
  );
}

/** The contradiction, pair by pair: what each must do, and what it does. */
function Walk({ found }: { found: ShownRing }) {
  const { names } = commonWords.verdict;
  return (
    <dl class="ring-walk">
      {found.pairs.map((pair) => (
        <div key={pair.places.join()} class={`verdict ${pair.broken ? 'violated' : 'holds'}`}>
          <dt>{pair.places.map(words.copy).join(' ')}</dt>
          <dd>
            <span>
              {nameOf(pair, names)}: {sayDemand(pair)}
            </span>
            <span>{sayDeed(pair)}</span>
            <b>{pair.broken ? words.broken : words.kept}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}
