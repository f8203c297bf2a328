/** One cell in words: its question, the verdict, and, once it is chosen, how few lies do it and where to see them. */
import { useEffect, useState } from 'preact/hooks';
import { frontierWords } from '#words/frontier.ts';
import { loadPart } from '../../platform/load-part.ts';
import type { Detail } from './detail.ts';
import { mOf, type Kind, type Levels, type Place, type Verdict } from './grid.ts';

interface Props {
  readonly kind: Kind;
  readonly levels: Levels;
  readonly place: Place;
  readonly verdict: Verdict | null;
  /** Whether a reader looks at it: only then is there more to fetch. */
  readonly asked: boolean;
}

export function Readout({ kind, levels, place, verdict, asked }: Props) {
  const words = frontierWords.frontier;
  const detail = useDetail(kind, levels, place, asked && verdict !== null);
  return (
    <div class="readout controls" role="group" aria-label={words.chosen}>
      <p class="cell-question">
        {words.question(kind, place.n, place.f, mOf(levels, place))}:{' '}
        <b class={verdict?.kind}>{words.verdicts[verdict?.kind ?? 'unchecked']}</b>
      </p>
      {detail && (
        <p>
          {detail.text} {detail.link && <a href={detail.link.href}>{detail.link.text}</a>}
        </p>
      )}
    </div>
  );
}

function useDetail(kind: Kind, levels: Levels, place: Place, wanted: boolean): Detail | null {
  const key = [kind, levels, place.n, place.f].join(' ');
  const [found, setFound] = useState<{ readonly key: string; readonly detail: Detail } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void loadPart(() => import('./detail.ts')).then(({ detailOf }) => {
      if (current) setFound({ key, detail: detailOf(kind, levels, place) });
    });
    return () => {
      current = false;
    };
  }, [key, wanted]);
  return found?.key === key ? found.detail : null;
}
