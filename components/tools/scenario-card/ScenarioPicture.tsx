/** A named scenario at a glance: its picture, and below it how each condition fares. It needs no script. */
import '../../drawings/miniature/look.ts';
import { format } from '../../../src/scenario/format.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { sceneOf, stringsOf } from '../../drawings/drawings.ts';
import { EVERY_DRAWING } from '../../drawings/every-drawing.ts';
import { Miniature } from '../../drawings/miniature/Miniature.tsx';
import type { AnyScene } from '../../scenes/scene.ts';

interface Props {
  readonly scenario: Scenario;
  /** A prefix of the drawing's ids, its own on the page. */
  readonly name: string;
}

export const ScenarioPicture = ({ scenario, name }: Props) => (
  <div class="scenario-picture" data-token={format(scenario)}>
    <Miniature {...{ scenario }} id={name} />
  </div>
);

/** The conditions in a line, each with a word; why is said by the sentence on the card, and by the figure. */
export function Outcome({ scenario }: Pick<Props, 'scenario'>) {
  const scene = sceneOf(EVERY_DRAWING, scenario);
  const { says }: AnyScene = scene;
  return (
    <dl class="outcome">
      {says.verdicts(scene, stringsOf(EVERY_DRAWING, scenario)).map(({ name, state, word }) => (
        <div key={name} class={`verdict ${state}`}>
          <dt>{name}</dt> <dd>{word}</dd>
        </div>
      ))}
    </dl>
  );
}
