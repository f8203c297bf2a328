/** One figure alone, for other people's pages; the link leads back to the book. */
import { useEffect } from 'preact/hooks';
import { format } from '../../../src/scenario/format.ts';
import { linkTo } from '../../../src/scenario/link.ts';
import { BASE } from '../../platform/root.ts';
import { EVERY_DRAWING } from '../../drawings/every-drawing.ts';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { ambiguousWorlds, OBSERVER } from '../../scenes/ambiguous.ts';
import { tellHeight } from './resize.ts';

export function Embed({ label }: { label: string }) {
  useEffect(tellHeight, []);
  return (
    <FigureSheet
      figure=""
      {...{ label }}
      worlds={ambiguousWorlds()}
      observer={OBSERVER}
      page="embed"
      drawings={EVERY_DRAWING}
      leads={({ worlds, drawing }, strings) => (
        <a class="button" href={`${BASE}lab/${linkTo(worlds.map(format), drawing, '')}`} target="_top">
          {strings.openInBook}
        </a>
      )}
    />
  );
}
