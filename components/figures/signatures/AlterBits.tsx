/** One byte of the text or of its signature, every bit of it to be turned over; and who else may sign. */
import { signatureWords } from '#words/signatures.ts';
import { Choice } from '../../kit/Choice.tsx';
import { Labelled, Stepper } from '../../kit/Stepper.tsx';
import { flipped, type Part, type Sealed } from './sealed.ts';
import type { Doing } from './use-sealed.ts';

interface Props {
  readonly shown: Sealed;
  readonly part: Part;
  /** Which byte of it, from 0. */
  readonly at: number;
  readonly doing: Doing;
  onPlace(part: Part, byte: number): void;
}

export function AlterBits({ shown, part, at, doing, onPlace }: Props) {
  const words = signatureWords.signIt;
  const { length } = shown[part];
  return (
    <div class="controls foot bits">
      <Choice<Part>
        label={words.alter}
        value={part}
        options={(['message', 'signature'] as const).map((of) => ({ value: of, text: words.parts[of] }))}
        onChoose={(of) => {
          onPlace(of, 0);
        }}
      />
      <Stepper
        label={words.byte}
        value={at + 1}
        least={1}
        most={length}
        onChange={(to) => {
          if (Number.isInteger(to) && to >= 1 && to <= length) onPlace(part, to - 1);
        }}
      />
      <Bits
        value={shown[part][at] ?? 0}
        {...{ at }}
        onFlip={(bit) => {
          doing.alter({ [part]: flipped(shown[part], at, bit) });
        }}
      />
      <span class="tools">
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
      </span>
    </div>
  );
}

interface BitsProps {
  readonly value: number;
  readonly at: number;
  onFlip(bit: number): void;
}

/** The bits of a byte, the one that is worth most first. */
function Bits({ value, at, onFlip }: BitsProps) {
  const words = signatureWords.signIt;
  return (
    <Labelled text={words.bits(value)}>
      <span class="segments wrap" role="group" aria-label={words.bits(value)}>
        {[7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (
          <button
            key={bit}
            type="button"
            aria-label={words.flip(at + 1, bit, (value >> bit) & 1)}
            onClick={() => {
              onFlip(bit);
            }}
          >
            {(value >> bit) & 1}
          </button>
        ))}
      </span>
    </Labelled>
  );
}
