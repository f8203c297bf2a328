/** Taking a figure along that no token names: a link to what it shows. */
import { useState } from 'preact/hooks';
import type { Named } from '../../src/scenario/link.ts';
import { linkWords } from '#words/links.ts';
import { addressNamed } from '../platform/named.ts';

interface Props {
  readonly figure: string;
  readonly named: Named;
}

export function CopyAddress({ figure, named }: Props) {
  const words = linkWords.sharing;
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    const link = addressNamed(named, figure);
    try {
      await navigator.clipboard.writeText(link);
      setCopied({ link, done: true });
    } catch {
      setCopied({ link, done: false }); // no clipboard on plain http: the link stands there to be copied by hand
    }
  };
  // of what was shown before nothing is said
  const current = copied !== null && copied.link === addressNamed(named, figure) ? copied : null;
  return (
    <div class="copy-address controls">
      <button
        type="button"
        onClick={() => {
          void copy();
        }}
      >
        {words.copy}
      </button>
      <span aria-live="polite">{current === null ? '' : current.done ? words.copied : words.copyFailed}</span>
      {current?.done === false && (
        <input
          type="text"
          readOnly
          aria-label={words.copy}
          value={current.link}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      )}
    </div>
  );
}
