/** In traitor 2's place: whatever it puts where 1's signature belongs, 3's verification refuses it. */
import '../../sheet/figure.css';
import './signatures.css';
import { useState } from 'preact/hooks';
import { signatureWords, type SignatureWords } from '#words/signatures.ts';
import { loadPart } from '../../platform/load-part.ts';
import { StaticOnly } from '../../kit/StaticOnly.tsx';
import { oneOf, takenBy, useAddress } from '../../platform/named.ts';
import { NamedFoot } from '../../kit/NamedFoot.tsx';
import { ATTEMPTS, type Attempt, type Forged } from './chains.ts';
import { hex } from './sealed.ts';
import { Hex, sayCheck } from './SignIt.tsx';

interface Props {
  readonly figure: string;
  readonly label: string;
  /** What the server found of every attempt; a browser checks again the one that is made. */
  readonly tried: readonly Forged[];
}

export const PARAMS = { attempt: oneOf(['none', ...ATTEMPTS]) };
const OPENING = { attempt: 'none' as Attempt | 'none' };

export function Forge({ figure, label, tried }: Props) {
  const words = signatureWords.forge;
  const [shown, setShown] = useState<Forged | null>(null);
  const show = (chosen: Attempt): void => {
    void loadPart(() => import('./signing.ts')).then(({ forged }) => {
      setShown(forged(chosen));
    });
  };
  const { live, unread, keep } = useAddress(figure, PARAMS, OPENING, ({ attempt }) => {
    if (attempt === 'none') setShown(null);
    else show(attempt);
  });
  const attempt = (chosen: Attempt): void => {
    keep({ attempt: chosen });
    show(chosen);
  };
  return (
    <div class="sheet signing" data-takes={takenBy(PARAMS, OPENING)} {...(live ? { 'data-live': '' } : {})}>
      <div class="bar">
        <span class="small-caps figure-number">{label}</span>
      </div>
      <div class="settings">
        <p class="ask" id={`${figure}-question`}>
          {words.question}
        </p>
        <p class="row controls" role="group" aria-labelledby={`${figure}-question`}>
          {ATTEMPTS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={shown?.attempt === one}
              onClick={() => {
                attempt(one);
              }}
            >
              {words.attempts[one]}
            </button>
          ))}
        </p>
      </div>
      <div role="status">{shown && <Tried {...{ strings: signatureWords, one: shown }} />}</div>
      <StaticOnly>
        {import.meta.env.SSR &&
          tried.map((one) => <Tried key={one.attempt} {...{ strings: signatureWords, one }} />)}
      </StaticOnly>
      <NamedFoot {...{ figure, unread }} values={{ attempt: shown?.attempt ?? 'none' }} params={PARAMS} />
    </div>
  );
}

function Tried({ strings, one }: { strings: SignatureWords; one: Forged }) {
  const words = strings.forge;
  return (
    <div class="tried">
      <p class="small-caps">{words.attempts[one.attempt]}</p>
      <Hex bytes={hex(one.signature)} marked={null} />
      <p class={`check-result ${one.check.kind}`}>
        <b>
          {one.check.kind === 'valid' ? '✓' : '✗'} {strings.signIt[one.check.kind]}
        </b>{' '}
        {sayCheck(strings, one.check)} {words.why[one.attempt]}
      </p>
    </div>
  );
}
