/** A text to take along: in a field, with a button that copies it. */
import { assignWords } from '#words/exercises/assign.ts';
import { CopyButton, markAll, useCopying } from '../kit/CopyButton.tsx';

interface Props {
  readonly label: string;
  readonly button: string;
  readonly text: string;
  readonly rows?: number;
}

export function CopyField({ label, button, text, rows = 3 }: Props) {
  const { copy } = assignWords;
  const copying = useCopying(text, { copy: button, copied: copy.copied, copyFailed: copy.failed });
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
