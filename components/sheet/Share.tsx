/** Taking a figure along: a link, the lab, an embedding, a picture. */
import { useRef, useState } from 'preact/hooks';
import { format } from '../../src/scenario/format.ts';
import type { Drawing, Named } from '../../src/scenario/link.ts';
import { linkWords } from '#words/links.ts';
import { addressOf } from '../kit/address.ts';
import { useFigure } from '../kit/context.ts';
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
  const [note, setNote] = useState<'copied' | 'failed' | null>(null);
  const link = addressOf(worlds, drawing, 'here', figure, beside);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setNote('copied');
    } catch {
      setNote('failed'); // no clipboard on plain http: the link stands there to be copied by hand
    }
  };
  const frame = `<iframe src="${addressOf(worlds, drawing, 'embed', '')}" width="100%" height="640" loading="lazy" allow="clipboard-write" title="${words.frame}"></iframe>`;
  return (
    <div class="share" role="region" aria-label={words.label} id={`${id}-share`}>
      <div class="row">
        <button
          type="button"
          class="primary"
          onClick={() => {
            void copy();
          }}
        >
          {words.copy}
        </button>
        {page !== 'lab' && <a href={addressOf(worlds, drawing, 'lab', '')}>{words.lab}</a>}
        <button
          type="button"
          onClick={() => {
            downloadDrawing(element(), worlds.map(format).join('+'));
          }}
        >
          {words.svg}
        </button>
        <span role="status">
          {note === 'copied' ? words.copied : note === 'failed' ? words.copyFailed : ''}
        </span>
      </div>
      <Field label={words.copy} value={link} shown={note === 'failed'} />
      <Field label={words.token} value={worlds.map(format).join(' ')} shown />
      <Field label={words.embedLabel} value={frame} shown />
    </div>
  );
}

function Field({ label, value, shown }: { label: string; value: string; shown: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  if (!shown) return null;
  return (
    <label class="field">
      <span>{label}</span>
      <input
        ref={field}
        type="text"
        readOnly
        value={value}
        onFocus={() => {
          field.current?.select();
        }}
      />
    </label>
  );
}
