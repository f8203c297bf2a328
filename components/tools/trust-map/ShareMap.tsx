/** Taking a map along. */
import { useState } from 'preact/hooks';
import { trustEditWords } from '#words/trust-edit.ts';
import type { TrustMap } from './trust-map.ts';
import { addressOf } from './use-map.ts';

interface Props {
  readonly map: TrustMap;
  readonly figure: string;
}

/** The link that carries all of a map. */
export function ShareMap({ map, figure }: Props) {
  const { trustEdit: words } = trustEditWords;
  const [copied, setCopied] = useState<{
    readonly map: TrustMap;
    readonly link: string;
    readonly done: boolean;
  } | null>(null);
  const copy = async (): Promise<void> => {
    const link = await addressOf(map, figure);
    const done = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setCopied({ map, link, done });
  };
  const now = copied?.map === map ? copied : null; // a changed map has another link
  return (
    <div class="share">
      <div class="row">
        <button
          type="button"
          onClick={() => {
            void copy();
          }}
        >
          {words.copy}
        </button>
        <span role="status">{now === null ? '' : now.done ? words.copied : words.copyFailed}</span>
      </div>
      {now?.done === false && (
        <label class="field">
          <span>{words.link}</span>
          <input
            type="text"
            readOnly
            value={now.link}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </label>
      )}
    </div>
  );
}
