/** A named scenario as a picture: the map as a figure shows it at the end, with its verdicts. It needs no script. */
import '../../sheet/look.ts';
import { format } from '../../../src/scenario/format.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { Figure } from '../../kit/context.ts';
import { drawingOf, sceneOf, stringsOf } from '../../drawings/drawings.ts';
import { EVERY_DRAWING } from '../../drawings/every-drawing.ts';
import { Verdicts } from '../../sheet/Verdicts.tsx';

interface Props {
  readonly scenario: Scenario;
  /** A prefix of the drawing's ids, its own on the page. */
  readonly name: string;
}

export function ScenarioPicture({ scenario, name }: Props) {
  const scene = sceneOf(EVERY_DRAWING, scenario);
  const context = {
    strings: stringsOf(EVERY_DRAWING, scenario),
    id: name,
    live: false,
    editing: false,
    dispatch: () => undefined,
  };
  return (
    <Figure.Provider value={context}>
      <div class="sheet scenario-picture" data-token={format(scenario)}>
        {drawingOf(EVERY_DRAWING, scenario)?.picture(scene)}
        <Verdicts scene={scene} />
      </div>
    </Figure.Provider>
  );
}
