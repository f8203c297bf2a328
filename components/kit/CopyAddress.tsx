/** Taking a figure along that no token names: a link to what it shows. */
import type { Named } from '../../src/scenario/link.ts';
import { linkWords } from '#words/links.ts';
import { addressNamed } from '../platform/named.ts';
import { CopyButton, markAll, useCopying } from './CopyButton.tsx';

interface Props {
  readonly figure: string;
  readonly named: Named;
}

export function CopyAddress({ figure, named }: Props) {
  const { sharing: words } = linkWords;
  const copying = useCopying(JSON.stringify(named), words);
  const { told } = copying;
  return (
    <div class="copy-address controls">
      <CopyButton {...{ copying }} aside take={() => addressNamed(named, figure)} />
      {told?.done === false && (
        <input type="text" readOnly aria-label={words.copy} value={told.text} onFocus={markAll} />
      )}
    </div>
  );
}
