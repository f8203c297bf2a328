/** The byte that was pressed, bit by bit: each turns over where it is pressed. */
import { signatureWords } from '#words/signatures.ts';
import { flipped, type Part, type Sealed } from './sealed.ts';
import type { Doing } from './use-sealed.ts';

interface Props {
  readonly shown: Sealed;
  readonly part: Part;
  /** Which byte of it, from 0. */
  readonly at: number;
  readonly doing: Doing;
}

export function AlterBits({ shown, part, at, doing }: Props) {
  const words = signatureWords.signIt;
  const value = shown[part][at] ?? 0;
  const title = words.bits(part, at + 1, value);
  return (
    <div class="controls bits">
      <span>{title}</span>
      <span class="eight" role="group" aria-label={title}>
        {[7, 6, 5, 4, 3, 2, 1, 0].map((bit) => {
          const set = (value >> bit) & 1;
          return (
            <button
              key={bit}
              type="button"
              class={set === 1 ? 'one' : 'zero'}
              aria-label={words.flip(at + 1, bit, set)}
              onClick={() => {
                doing.alter({ [part]: flipped(shown[part], at, bit) });
              }}
            >
              {set}
            </button>
          );
        })}
      </span>
    </div>
  );
}
