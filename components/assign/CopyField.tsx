/** A text to take along: in a field, with a button that copies it. */
import type { AssignWords } from '#words/exercises/assign.ts';
import { CopyButton, markAll, useCopying } from '../kit/CopyButton.tsx';

interface Props {
  readonly label: string;
  readonly button: string;
  readonly text: string;
  readonly words: AssignWords['copy'];
  readonly rows?: number;
}

export function CopyField({ label, button, text, words, rows = 3 }: Props) {
  const copying = useCopying(text, { copy: button, copied: words.copied, copyFailed: words.failed });
  return (
    <div class="copy-field">
      <label class="field">
        <span>{label}</span>
        <textarea readOnly rows={rows} value={text} spellcheck={false} onFocus={markAll} />
      </label>
      <p class="row">
        <CopyButton {...{ copying }} take={() => text} />
      </p>
    </div>
  );
}
