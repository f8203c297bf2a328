/** An order, its signature, and every bit of both to be turned over, under the eyes of the real verification. */
import '../../sheet/figure.css';
import './signatures.css';
import { useRef, useState } from 'preact/hooks';
import type { Order } from '../../../src/core/model.ts';
import { LIMITS } from '../../../src/scenario/scenario.ts';
import { commonWords } from '#words/common.ts';
import { signatureWords, type SignatureWords } from '#words/signatures.ts';
import { loadPart } from '../../platform/load-part.ts';
import { Figure as Context } from '../../kit/context.ts';
import { takenBy, useAddress } from '../../platform/named.ts';
import { NamedFoot } from '../../kit/NamedFoot.tsx';
import { Segments } from '../../kit/Segments.tsx';
import { Labelled, Stepper } from '../../kit/Stepper.tsx';
import { bytesOfText, flipped, hex, textOf, type Part, type Sealed } from './sealed.ts';
import { addressed, OPENING, PARAMS, type Addressed } from './sealed-address.ts';

interface Props {
  readonly figure: string;
  readonly label: string;
  /** What the server signed. */
  readonly start: Sealed;
}

type Signing = typeof import('./signing.ts');

export function SignIt({ figure, label, start }: Props) {
  const words = signatureWords.signIt;
  const { order: named } = commonWords.casts.generals;
  const [shown, setShown] = useState(start);
  const [values, setValues] = useState<Addressed>(OPENING);
  const now = useRef(shown);
  const show = (signing: Signing, next: Sealed): Addressed => {
    now.current = next;
    setShown(next);
    const said = addressed(next, signing.sealed(next.order, next.session));
    setValues(said);
    return said;
  };
  const [part, setPart] = useState<Part>('message');
  const [byte, setByte] = useState(0);
  const [odd, setOdd] = useState(false);
  const { live, unread, keep } = useAddress(figure, PARAMS, OPENING, (asked) => {
    void loadPart(() => import('./signing.ts')).then((signing) => {
      const pristine = signing.sealed(asked.order, asked.session);
      const { message, signature } = asked;
      const changed = { ...(message && { message }), ...(signature && { signature }) };
      show(signing, signing.checked({ ...pristine, ...changed }));
    });
  });
  const act = (change: (signing: Signing, now: Sealed) => Sealed): void => {
    setOdd(false);
    void loadPart(() => import('./signing.ts')).then((signing) => {
      keep(show(signing, change(signing, now.current)));
    });
  };
  const alter = (changes: Partial<Sealed>): void => {
    act((signing, now) => signing.checked({ ...now, ...changes }));
  };
  const at = Math.min(byte, shown[part].length - 1);
  const value = shown[part][at] ?? 0;
  return (
    <Context.Provider value={contextOf(figure, live)}>
      <div class="sheet signing" data-takes={takenBy(PARAMS, OPENING)} {...(live ? { 'data-live': '' } : {})}>
        <div class="bar">
          <span class="small-caps figure-number">{label}</span>
        </div>
        <div class="settings controls">
          <div class="setting-grid">
            <Labelled text={words.order}>
              <Segments<Order>
                label={words.order}
                value={shown.order}
                options={(['attack', 'retreat'] as const).map((order) => ({
                  value: order,
                  text: named(order),
                }))}
                onChoose={(order) => {
                  act((signing, now) => signing.sealed(order, now.session));
                }}
              />
            </Labelled>
            <Stepper
              label={words.session}
              value={shown.session}
              {...LIMITS.session}
              onChange={(session) => {
                const { least, most } = LIMITS.session;
                if (!Number.isInteger(session) || session < least || session > most) return;
                act((signing, now) => signing.sealed(now.order, session));
              }}
            />
          </div>
        </div>
        <div class="signed-parts">
          <div>
            <p class="small-caps" id={`${figure}-text`}>
              {words.message}
            </p>
            <textarea
              aria-labelledby={`${figure}-text`}
              rows={7}
              spellcheck={false}
              readOnly={!live}
              value={textOf(shown.message)}
              onInput={(event) => {
                const message = bytesOfText(event.currentTarget.value);
                if (message) alter({ message });
                else setOdd(true);
              }}
            />
          </div>
          <div>
            <p class="small-caps">{words.publicKey}</p>
            <Hex bytes={hex(shown.publicKey)} marked={null} />
            <p class="small-caps">{words.signature}</p>
            <Hex bytes={hex(shown.signature)} marked={part === 'signature' && live ? at : null} />
          </div>
        </div>
        <p class={`check-result ${shown.check.kind}`} role="status">
          <b>
            {shown.check.kind === 'valid' ? '✓' : '✗'} {words[shown.check.kind]}
          </b>{' '}
          {odd ? words.odd : sayCheck(signatureWords, shown.check)}
        </p>
        <div class="controls foot bits">
          <Labelled text={words.alter}>
            <Segments<Part>
              label={words.alter}
              value={part}
              options={(['message', 'signature'] as const).map((of) => ({
                value: of,
                text: words.parts[of],
              }))}
              onChoose={(of) => {
                setPart(of);
                setByte(0);
              }}
            />
          </Labelled>
          <Stepper
            label={words.byte}
            value={at + 1}
            least={1}
            most={shown[part].length}
            onChange={(to) => {
              if (Number.isInteger(to) && to >= 1 && to <= shown[part].length) setByte(to - 1);
            }}
          />
          <Labelled text={words.bits(value)}>
            <span class="segments wrap" role="group" aria-label={words.bits(value)}>
              {[7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (
                <button
                  key={bit}
                  type="button"
                  aria-label={words.flip(at + 1, bit, (value >> bit) & 1)}
                  onClick={() => {
                    alter({ [part]: flipped(shown[part], at, bit) });
                  }}
                >
                  {(value >> bit) & 1}
                </button>
              ))}
            </span>
          </Labelled>
          <span class="tools">
            {[1, 2].map((general) => (
              <button
                key={general}
                type="button"
                onClick={() => {
                  act((signing, now) => signing.signedBy(now, general));
                }}
              >
                {words.signAs(general)}
              </button>
            ))}
            <button
              type="button"
              onClick={() => {
                act(() => start);
              }}
            >
              {words.reset}
            </button>
          </span>
        </div>
        <NamedFoot {...{ figure, values, unread }} params={PARAMS} />
      </div>
    </Context.Provider>
  );
}

/** What the shared controls need of their surroundings. */
export const contextOf = (id: string, live: boolean) => ({
  ...{ strings: commonWords, id, live, editing: false },
  dispatch: () => undefined,
});

/** Bytes in hexadecimal digits, one of them marked. */
export function Hex({ bytes, marked }: { bytes: string; marked: number | null }) {
  if (marked === null) return <p class="hex">{bytes}</p>;
  const start = marked * 3;
  return (
    <p class="hex">
      {bytes.slice(0, start)}
      <mark>{bytes.slice(start, start + 2)}</mark>
      {bytes.slice(start + 2)}
    </p>
  );
}

export function sayCheck(strings: SignatureWords, check: Sealed['check']): string {
  const { faults } = strings;
  if (check.kind === 'valid') return faults.none;
  const { fault } = check;
  return fault.kind === 'length' ? faults.length(fault.found, fault.expected) : faults[fault.kind];
}
