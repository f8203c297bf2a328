/** In traitor 2's place: whatever it puts where 1's signature belongs, 3's verification refuses it. */
import '../../sheet/look.ts';
import './signatures.css';
import { useState } from 'preact/hooks';
import { signatureWords } from '#words/signatures.ts';
import { loadPart } from '../../platform/load-part.ts';
import { StaticOnly } from '../../kit/StaticOnly.tsx';
import { oneOf, useAddress } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { Question } from '../../kit/Question.tsx';
import { ATTEMPTS, type Attempt, type Forged } from './chains.ts';
import { hex } from './sealed.ts';
import { CheckResult, sayCheck } from './CheckResult.tsx';
import { Hex } from './Hex.tsx';
import { MadeFor } from './MadeFor.tsx';
import { SealedSlip } from './SealedSlip.tsx';

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
    <NamedSheet
      {...{ figure, label, unread, live }}
      class="signing unframed"
      params={PARAMS}
      opening={OPENING}
      values={{ attempt: shown?.attempt ?? 'none' }}
    >
      <div class="settings">
        <Question
          id={`${figure}-question`}
          text={words.question}
          answers={ATTEMPTS.map((value) => ({ value, text: words.attempts[value] }))}
          chosen={shown?.attempt ?? null}
          onChoose={attempt}
        />
      </div>
      <div role="status">{shown && <Tried {...{ one: shown }} />}</div>
      {!shown && live && <SealedSlip order="retreat" signer={1} state="unread" />}
      <StaticOnly>
        {import.meta.env.SSR && tried.map((one) => <Tried key={one.attempt} one={one} />)}
      </StaticOnly>
    </NamedSheet>
  );
}

function Tried({ one }: { one: Forged }) {
  const words = signatureWords.forge;
  return (
    <div class="tried">
      <p class="small-caps">{words.attempts[one.attempt]}</p>
      <MadeFor made={one.made} />
      <Hex bytes={hex(one.signature)} marked={null} />
      <CheckResult check={one.check}>
        {sayCheck(one.check)} {words.why[one.attempt]}
      </CheckResult>
    </div>
  );
}
