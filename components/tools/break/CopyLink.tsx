/** Taking the code along: a link that carries all of it. */
import { useState } from 'preact/hooks';
import type { Task } from '../../../src/sandbox/kinds.ts';
import { fragmentOf } from '../../platform/code-link.ts';
import type { BreakPageWords } from './words.ts';

export function CopyLink({ task, strings }: { task: Task; strings: BreakPageWords }) {
  const { breaking } = strings;
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    const link = new URL(fragmentOf(task), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setCopied({ link, done: true });
    } catch {
      setCopied({ link, done: false }); // no clipboard on plain http: the link stands there to be copied by hand
    }
  };
  return (
    <div class="copy-link">
      <button
        type="button"
        onClick={() => {
          void copy();
        }}
      >
        {breaking.copy}
      </button>
      <span role="status">{copied === null ? '' : copied.done ? breaking.copied : breaking.copyFailed}</span>
      {copied?.done === false && (
        <label class="field">
          <span>{breaking.link}</span>
          <input
            type="text"
            readOnly
            value={copied.link}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </label>
      )}
    </div>
  );
}
