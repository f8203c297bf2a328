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
import { Toggle } from '../../kit/Toggle.tsx';
import { AlterBits } from './AlterBits.tsx';
import { BytesToPress } from './BytesToPress.tsx';
import { CheckResult, sayCheck } from './CheckResult.tsx';
import { Hex } from './Hex.tsx';
import { bytesOfText, hex, textOf, type Part, type Sealed } from './sealed.ts';
import { OPENING, PARAMS } from './sealed-address.ts';
import { SidesDrawing } from './SidesDrawing.tsx';
import { useSealed, type Doing } from './use-sealed.ts';

interface Props {
  readonly figure: string;
  readonly label: string;
  /** What the server signed. */
  readonly start: Sealed;
}

/** The byte whose bits are shown. */
interface Place {
  readonly part: Part;
  readonly byte: number;
}

export function SignIt({ figure, label, start }: Props) {
  const { shown, odd, values, unread, live, doing } = useSealed(figure, start);
  const [place, setPlace] = useState<Place>(() => ({ part: 'message', byte: orderIn(start) }));
  const { part } = place;
  const at = Math.max(0, Math.min(place.byte, shown[part].length - 1));
  const parts = { figure, shown, live, doing, setPlace };
  return (
    <NamedSheet
      {...{ figure, label, values, unread, live }}
      class="signing unframed"
      params={PARAMS}
      opening={OPENING}
    >
      <div class="signed-parts">
        <Text {...parts} />
        <KeyAndSignature {...parts} at={part === 'signature' ? at : null} />
      </div>
      <AlterBits {...{ shown, part, at, doing }} />
      <SidesDrawing sides={shown.sides} />
      <CheckResult check={shown.check} role="status">
        {odd ? signatureWords.signIt.odd : sayCheck(shown.check)}
      </CheckResult>
      <Signing {...parts} />
    </NamedSheet>
  );
}

/** Where in the text the order stands. */
const orderIn = ({ message, order }: Sealed): number => textOf(message).indexOf(`order ${order}`) + 6;

interface PartProps {
  readonly figure: string;
  readonly shown: Sealed;
  readonly live: boolean;
  readonly doing: Doing;
  setPlace(place: Place): void;
}

/** Who signs, and behind three dots which order of which session. */
function Signing({ figure, shown, doing }: PartProps) {
  const words = signatureWords.signIt;
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="controls foot">
        {[1, 2].map((general) => (
          <button
            key={general}
            type="button"
            onClick={() => {
              doing.signAs(general);
            }}
          >
            {words.signAs(general)}
          </button>
        ))}
        <button type="button" onClick={doing.reset}>
          {words.reset}
        </button>
        <Toggle
          class="more-toggle"
          label={words.more}
          controls={`${figure}-more`}
          {...{ open }}
          onToggle={setOpen}
        >
          …
        </Toggle>
      </div>
      <div class="controls more" id={`${figure}-more`} data-open={open ? '' : undefined}>
        <What {...{ shown, doing }} />
      </div>
    </>
  );
}

/** Which order of which session is signed. */
function What({ shown, doing }: Pick<PartProps, 'shown' | 'doing'>) {
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

/** What was signed, as text to be typed over; the byte before the caret is the one whose bits are shown. */
function Text({ figure, shown, live, doing, setPlace }: PartProps) {
  const follow = ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }): void => {
    setPlace({ part: 'message', byte: currentTarget.selectionStart });
  };
  return (
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
        onClick={follow}
        onKeyUp={follow}
        onInput={(event) => {
          const message = bytesOfText(event.currentTarget.value);
          if (message) doing.alter({ message });
          else doing.refuse();
        }}
      />
    </div>
  );
}

/** @param at the byte of the signature whose bits are shown */
function KeyAndSignature({ shown, live, setPlace, at }: PartProps & { readonly at: number | null }) {
  const words = signatureWords.signIt;
  return (
    <div>
      <p class="small-caps">{words.publicKey}</p>
      <Hex bytes={hex(shown.publicKey)} marked={null} />
      <p class="small-caps">{words.signature}</p>
      <BytesToPress
        bytes={shown.signature}
        label={words.signature}
        {...{ live, at }}
        nameOf={(byte, digits) => words.byteOf(byte + 1, digits)}
        onPress={(byte) => {
          setPlace({ part: 'signature', byte });
        }}
      />
    </div>
  );
}
