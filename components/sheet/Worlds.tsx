/** The executions on a sheet: each with its drawing, what one general sees of two, and the verdicts below. */
import type { General } from '../../src/core/model.ts';
import type { Drawings } from '../drawings/drawings.ts';
import type { FigureState } from '../scenes/figure-state.ts';
import type { Scene } from '../scenes/scene.ts';
import { Compared } from './Compared.tsx';
import { Verdicts } from './Verdicts.tsx';
import { World } from './World.tsx';

interface Props {
  readonly scenes: readonly Scene[];
  readonly state: FigureState;
  /** Whose views are compared. */
  readonly observer: General | null;
  readonly drawings: Drawings;
  /** What the text calls them; A and B where it says nothing. */
  readonly names?: readonly string[] | undefined;
  readonly verdicts?: boolean | undefined;
  /** Whether nothing is said below them of their views and verdicts. */
  readonly alone?: boolean | undefined;
  /** Whether it is also said what the plan promises. */
  readonly promise?: boolean;
}

export function Worlds(props: Props) {
  const { scenes, state, observer, drawings, names, verdicts = true, alone = false, promise = false } = props;
  return (
    <>
      <div class="worlds">
        {scenes.map((scene, world) => (
          <World
            key={world}
            {...{ scene, world, state, observer, drawings }}
            beside={scenes.length === 2 ? scenes[1 - world] : undefined}
            name={names?.[world] ?? 'AB'.charAt(world)}
          />
        ))}
      </div>
      {!alone && scenes.length === 2 && observer !== null && <Compared {...{ scenes, observer }} />}
      {verdicts && !alone && (
        <div class="verdict-columns">
          {scenes.map((scene, world) => (
            <Verdicts key={world} {...{ scene, promise }} />
          ))}
        </div>
      )}
    </>
  );
}
