/** The lab: the figure of the lectures on a page of its own, with every setting of a scenario in reach. */
import { CATALOGUE } from '../../../src/scenario/catalogue.ts';
import { EVERY_DRAWING } from '../../drawings/every-drawing.ts';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import type { Worlds } from '../../scenes/figure-state.ts';
import { worldsNamed } from '../../scenes/worlds.ts';
import { Settings } from './Settings.tsx';

/** @param worlds what it opens with; a link may ask for others */
export function Lab({
  label,
  worlds = worldsNamed(CATALOGUE['four-lieutenant-lies']),
}: {
  label: string;
  worlds?: Worlds;
}) {
  return (
    <FigureSheet
      figure=""
      {...{ label, worlds }}
      page="lab"
      drawings={EVERY_DRAWING}
      controls={({ worlds, active, drawing }, dispatch) => (
        <Settings {...{ worlds, active, drawing, dispatch }} />
      )}
    />
  );
}
