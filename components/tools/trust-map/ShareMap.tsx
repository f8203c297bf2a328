/** Taking a map along. */
import { trustEditWords } from '#words/trust-edit.ts';
import { ByHand, CopyButton, useCopying } from '../../kit/CopyButton.tsx';
import type { TrustMap } from './trust-map.ts';
import { addressOf } from './use-map.ts';

interface Props {
  readonly map: TrustMap;
  readonly figure: string;
}

/** The link that carries all of a map. */
export function ShareMap({ map, figure }: Props) {
  const { trustEdit: words } = trustEditWords;
  const copying = useCopying(map, words); // a changed map has another link
  return (
    <div class="share">
      <div class="row">
        <CopyButton {...{ copying }} take={() => addressOf(map, figure)} />
      </div>
      <ByHand {...{ copying }} label={words.link} />
    </div>
  );
}
