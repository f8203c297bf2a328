/** Fields for whole numbers; the answer is whole once each holds one. */
import { useState } from 'preact/hooks';

interface Props {
  readonly labels: readonly string[];
  /** The numbers with dots between. */
  readonly text: string | null;
  readonly locked: boolean;
  onText(text: string | null): void;
}

export function NumberFields({ labels, text, locked, onText }: Props) {
  const [typed, setTyped] = useState<readonly string[]>(() => {
    const kept = text?.split('.') ?? [];
    return labels.map((_, i) => kept[i] ?? '');
  });
  const type = (at: number, value: string): void => {
    const now = typed.map((old, i) => (i === at ? value : old));
    setTyped(now);
    const numbers = now.map((one) => one.trim().replace(/^0+(?=\d)/, ''));
    onText(numbers.every((one) => /^\d{1,16}$/.test(one)) ? numbers.join('.') : null);
  };
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
            maxLength={16}
            value={typed[i]}
            readOnly={locked}
            onInput={(event) => {
              type(i, event.currentTarget.value);
            }}
          />
        </label>
      ))}
    </div>
  );
}
