/** Taking a figure along: a link, the lab, an embedding, a picture. */
import { format } from '../../src/scenario/format.ts';
import type { Drawing, Named } from '../../src/scenario/link.ts';
import { linkWords } from '#words/links.ts';
import { addressOf } from '../kit/address.ts';
import { useFigure } from '../kit/context.ts';
import { ByHand, CopyButton, TextToTake, useCopying } from '../kit/CopyButton.tsx';
import type { Worlds } from '../scenes/figure-state.ts';
import { downloadDrawing } from '../platform/svg-file.ts';

interface Props {
  readonly worlds: Worlds;
  readonly drawing: Drawing;
  /** The figure's slug; '' on pages that are one figure. */
  readonly figure: string;
  /** What its address says by name beside the scenarios. */
  readonly beside?: Named | undefined;
  readonly page: 'lecture' | 'lab' | 'embed';
  /** The figure's element, for its drawings. */
  element(): Element | null;
}

export function Share({ worlds, drawing, figure, beside, page, element }: Props) {
  const { id } = useFigure();
  const words = linkWords.sharing;
  const link = addressOf(worlds, drawing, 'here', figure, beside);
  const copying = useCopying(link, words);
  const frame = `<iframe src="${addressOf(worlds, drawing, 'embed', '')}" width="100%" height="640" loading="lazy" allow="clipboard-write" title="${words.frame}"></iframe>`;
  return (
    <div class="share" role="region" aria-label={words.label} id={`${id}-share`}>
      <div class="row">
        <CopyButton {...{ copying }} primary take={() => link}>
          {page !== 'lab' && <a href={addressOf(worlds, drawing, 'lab', '')}>{words.lab}</a>}
          <button
            type="button"
            onClick={() => {
              downloadDrawing(element(), worlds.map(format).join('+'));
            }}
          >
            {words.svg}
          </button>
        </CopyButton>
      </div>
      <ByHand {...{ copying }} label={words.copy} />
      <TextToTake label={words.token} text={worlds.map(format).join(' ')} />
      <TextToTake label={words.embedLabel} text={frame} />
    </div>
  );
}
