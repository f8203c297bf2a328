/** A scenario replayed for a page or a picture outside the figures, and what there is to say of it. */
import { sceneOf, stringsOf } from '../../../components/drawings/drawings.ts';
import type { AnyScene, Scene } from '../../../components/scenes/scene.ts';
import { EVERY_DRAWING } from '../../../components/drawings/every-drawing.ts';
import { learn } from '../../../components/scenes/signed-records.ts';
import { recordOf } from '../../scenario/record.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { FigureWords } from '../../words/figure.ts';
import { scenarioWords } from '#words/scenarios.ts';

/** What a replayed scenario shows, and the words of its kind. */
export interface Replayed {
  readonly scene: Scene;
  readonly strings: FigureWords;
}

export function replay(scenario: Scenario): Replayed {
  if (scenario.kind === 'sm') learn(scenario, recordOf(scenario));
  return { scene: sceneOf(EVERY_DRAWING, scenario), strings: stringsOf(EVERY_DRAWING, scenario) };
}

/** What a picture of the scenario shows, as a figure says it to those who hear it. */
export function sayPicture(scenario: Scenario): string {
  const { scene, strings } = replay(scenario);
  const { scenario: words } = scenarioWords;
  const { says }: AnyScene = scene;
  const shown = says.summary(scene, strings);
  return words.picture(words.setting(scenario), shown);
}

/** Both conditions with their witnesses, a sentence each. */
export function sayVerdicts(scenario: Scenario): string {
  const { scene, strings } = replay(scenario);
  const { scenario: words } = scenarioWords;
  const { says }: AnyScene = scene;
  return says
    .verdicts(scene, strings)
    .map(({ name, word, why }) => words.verdict(name, word, why))
    .join(' ');
}
