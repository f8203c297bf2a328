/** A commander's two signed orders, as files that convince whoever has its public key. */
import '../../sheet/look.ts';
import './signatures.css';
import { signatureWords } from '#words/signatures.ts';
import { Bar } from '../../kit/Bar.tsx';
import { useLive } from '../../kit/context.ts';
import { scrollable } from '../../kit/pressable.ts';
import { download } from '../../platform/download.ts';
import { verifyCommand, type Proof } from './chains.ts';
import { bytesOfText, hex, type Bytes } from './sealed.ts';
import { Hex } from './Hex.tsx';
import { SealedSlip } from './SealedSlip.tsx';
import { UNTRANSLATED } from '../../platform/untranslated.ts';

interface Props {
  readonly label: string;
  readonly proofs: readonly Proof[];
}

export function Evidence({ label, proofs }: Props) {
  const words = signatureWords.evidence;
  const live = useLive();
  const [first] = proofs;
  const file = (name: string, bytes: Bytes) => (
    <button
      type="button"
      class="controls"
      onClick={() => {
        download(name, Uint8Array.from(bytes));
      }}
    >
      {words.download(name)}
    </button>
  );
  return (
    <div class="sheet signing unframed" {...(live ? { 'data-live': '' } : {})}>
      <Bar {...{ label }} />
      <div class="signed-parts">
        {proofs.map(({ order, text, signature }) => (
          <div key={order}>
            <p class="small-caps">{words.signed(order)}</p>
            <SealedSlip {...{ order }} signer={1} state="whole" />
            <pre class="typed" {...UNTRANSLATED}>
              {text}
            </pre>
            <Hex bytes={hex(signature)} marked={null} />
            <p class="row controls">
              {file(`${order}.message`, bytesOfText(text)!)}
              {file(`${order}.signature`, signature)}
            </p>
          </div>
        ))}
      </div>
      <div class="settings">
        <p>{words.key}</p>
        <pre class="typed" {...UNTRANSLATED}>
          {first!.publicKeyPem}
        </pre>
        <p class="row controls">{file('key.pem', bytesOfText(first!.publicKeyPem)!)}</p>
        <p>{words.command}</p>
        <pre class="typed" {...UNTRANSLATED} {...scrollable(live, words.command)}>
          {proofs.map(({ order }) => verifyCommand(order)).join('\n')}
        </pre>
      </div>
    </div>
  );
}
