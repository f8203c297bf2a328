/** An order, its signature, and every bit of both to be turned over, under the eyes of the real verification. */
import '../../sheet/look.ts';
import './signatures.css';
import { useState } from 'preact/hooks';
import type { Order } from '../../../src/core/model.ts';
import { LIMITS } from '../../../src/scenario/scenario.ts';
import { commonWords } from '#words/common.ts';
import { signatureWords } from '#words/signatures.ts';
import { Choice } from '../../kit/Choice.tsx';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { Stepper } from '../../kit/Stepper.tsx';
import { AlterBits } from './AlterBits.tsx';
import { CheckResult, sayCheck } from './CheckResult.tsx';
import { Hex } from './Hex.tsx';
import { bytesOfText, hex, textOf, type Part, type Sealed } from './sealed.ts';
import { OPENING, PARAMS } from './sealed-address.ts';
import { useSealed, type Doing } from './use-sealed.ts';

interface Props {
  readonly figure: string;
  readonly label: string;
  /** What the server signed. */
  readonly start: Sealed;
}

export function SignIt({ figure, label, start }: Props) {
  const { shown, odd, values, unread, live, doing } = useSealed(figure, start);
  const [part, setPart] = useState<Part>('message');
  const [byte, setByte] = useState(0);
  const at = Math.min(byte, shown[part].length - 1);
  return (
    <NamedSheet
      {...{ figure, label, values, unread, live }}
      class="signing"
      params={PARAMS}
      opening={OPENING}
    >
      <div class="settings controls">
        <What {...{ shown, doing }} />
      </div>
      <div class="signed-parts">
        <Text {...{ figure, shown, live, doing }} />
        <KeyAndSignature shown={shown} marked={part === 'signature' && live ? at : null} />
      </div>
      <CheckResult check={shown.check} role="status">
        {odd ? signatureWords.signIt.odd : sayCheck(shown.check)}
      </CheckResult>
      <AlterBits
        {...{ shown, part, at, doing }}
        onPlace={(of, to) => {
          setPart(of);
          setByte(to);
        }}
      />
    </NamedSheet>
  );
}

interface PartProps {
  readonly shown: Sealed;
  readonly doing: Doing;
}

/** Which order of which session is signed. */
function What({ shown, doing }: PartProps) {
  const words = signatureWords.signIt;
  const { order: named } = commonWords.casts.generals;
  return (
    <div class="setting-grid">
      <Choice<Order>
        label={words.order}
        value={shown.order}
        options={(['attack', 'retreat'] as const).map((order) => ({ value: order, text: named(order) }))}
        onChoose={(order) => {
          doing.sign({ order });
        }}
      />
      <Stepper
        label={words.session}
        value={shown.session}
        {...LIMITS.session}
        onChange={(session) => {
          const { least, most } = LIMITS.session;
          if (Number.isInteger(session) && session >= least && session <= most) doing.sign({ session });
        }}
      />
    </div>
  );
}

/** What was signed, as text to be typed over. */
const Text = ({ figure, shown, live, doing }: PartProps & { figure: string; live: boolean }) => (
  <div>
    <p class="small-caps" id={`${figure}-text`}>
      {signatureWords.signIt.message}
    </p>
    <textarea
      aria-labelledby={`${figure}-text`}
      rows={7}
      spellcheck={false}
      readOnly={!live}
      value={textOf(shown.message)}
      onInput={(event) => {
        const message = bytesOfText(event.currentTarget.value);
        if (message) doing.alter({ message });
        else doing.refuse();
      }}
    />
  </div>
);

/** @param marked the byte of the signature that is about to be altered */
const KeyAndSignature = ({ shown, marked }: { shown: Sealed; marked: number | null }) => (
  <div>
    <p class="small-caps">{signatureWords.signIt.publicKey}</p>
    <Hex bytes={hex(shown.publicKey)} marked={null} />
    <p class="small-caps">{signatureWords.signIt.signature}</p>
    <Hex bytes={hex(shown.signature)} marked={marked} />
  </div>
);
