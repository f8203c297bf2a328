/** Fields for whole numbers; the answer is whole once each holds one. What can't be read as one is said beside its field. */
import './exercises.css';
import { useId, useState } from 'preact/hooks';
import { wholeNumber } from '../../../src/exercises/kinds/whole-number.ts';
import { frameWords } from '#words/exercises/frame.ts';

interface Props {
  readonly labels: readonly string[];
  /** The numbers with dots between. */
  readonly text: string | null;
  readonly locked: boolean;
  onText(text: string | null): void;
}

export function NumberFields({ labels, text, locked, onText }: Props) {
  const { notANumber } = frameWords;
  const id = useId();
  const [typed, setTyped] = useState<readonly string[]>(() => {
    const stored = text?.split('.') ?? [];
    return labels.map((_, i) => stored[i] ?? '');
  });
  const type = (at: number, value: string): void => {
    const now = typed.map((old, i) => (i === at ? value : old));
    setTyped(now);
    const numbers = now.map(wholeNumber);
    onText(numbers.includes(null) ? null : numbers.join('.'));
  };
  const unread = typed.map((one) => one.trim() !== '' && wholeNumber(one) === null);
  return (
    <div class="sheet answer numbers-asked controls">
      {labels.map((label, i) => (
        <label key={label} class="row">
          <span class="asked-name">{label}</span>
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            size={9}
            maxLength={32}
            value={typed[i]}
            readOnly={locked}
            aria-describedby={`${id}-said`}
            {...(unread[i] ? { 'aria-invalid': 'true' } : {})}
            onInput={(event) => {
              type(i, event.currentTarget.value);
            }}
          />
        </label>
      ))}
      <p class="unread" id={`${id}-said`} role="status">
        {typed
          .filter((_, i) => unread[i])
          .map((one) => notANumber(one.trim()))
          .join(' ')}
      </p>
    </div>
  );
}
