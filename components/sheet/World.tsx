/** One execution on the sheet: its title where there are two, the drawing, what is open for reading, and the inbox. */
import { useMemo } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { Figure as Context, useFigure } from '../kit/context.ts';
import type { FigureState } from '../scenes/figure-state.ts';
import { drawingOf, stringsOf, type Drawings } from '../drawings/drawings.ts';
import type { AnyScene, Scene } from '../scenes/scene.ts';

export interface WorldProps {
  readonly scene: Scene;
  readonly world: number;
  readonly state: FigureState;
  /** Whose inbox is shown and compared. */
  readonly observer: General | null;
  /** The other execution, where there are two. */
  readonly beside: Scene | undefined;
  /** What the text calls this world. */
  readonly name: string;
  readonly drawings: Drawings;
}

export function World({ scene, world, state, observer, beside, name, drawings }: WorldProps) {
  const figure = useFigure();
  const strings = stringsOf(drawings, scene.scenario);
  const context = useMemo(
    () => ({
      ...figure,
      strings,
      ...(figure.given?.includes(world) === true ? { editing: false, direct: false } : {}),
    }),
    [figure, strings, world],
  );
  const at = observer !== null && observer <= scene.execution.generals ? observer : null;
  const { says }: AnyScene = scene;
  const title = says.title(scene, name, strings);
  return (
    <div
      class={`world${scene.eyes === null ? '' : ' fogged'}`}
      {...(beside ? { role: 'group', 'aria-label': title, 'data-part': `world-${name}` } : {})}
    >
      {beside && <p class="world-title">{title}</p>}
      <Context.Provider value={context}>
        <Drawn {...{ scene, world, state, at, beside, drawings }} />
      </Context.Provider>
    </div>
  );
}

type DrawnProps = Pick<WorldProps, 'scene' | 'world' | 'state' | 'beside' | 'drawings'> & {
  readonly at: General | null;
};

function Drawn({ scene, beside, drawings, ...rest }: DrawnProps) {
  const Kind = drawingOf(drawings, scene);
  return Kind ? (
    <Kind scene={scene} beside={beside?.kind === scene.kind ? beside : undefined} {...rest} />
  ) : null;
}
