/** A text to take along: in a field, with a button that copies it. */
import { useState } from 'preact/hooks';
import type { AssignWords } from '#words/exercises/assign.ts';

interface Props {
  readonly label: string;
  readonly button: string;
  readonly text: string;
  readonly words: AssignWords['copy'];
  readonly rows?: number;
}

export function CopyField({ label, button, text, words, rows = 3 }: Props) {
  const [told, setTold] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold({ text, done: true });
    } catch {
      setTold({ text, done: false }); // no clipboard on plain http
    }
  };
  return (
    <div class="copy-field">
      <label class="field">
        <span>{label}</span>
        <textarea
          readOnly
          rows={rows}
          value={text}
          spellcheck={false}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      </label>
      <p class="row">
        <button type="button" onClick={() => void copy()}>
          {button}
        </button>
        <span role="status">{told?.text !== text ? '' : told.done ? words.copied : words.failed}</span>
      </p>
    </div>
  );
}
