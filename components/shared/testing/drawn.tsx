/** One drawing of a scenario, as the server renders it: everything of it that is seen, heard or read out. */
import { renderToString } from 'preact-render-to-string';
import type { Drawing } from '../../../src/scenario/link.ts';
import { stringsOf, sceneOf } from '../drawings.ts';
import { ChainDrawing } from '../ChainDrawing.tsx';
import { ChainTime } from '../ChainTime.tsx';
import { ChainTranscript } from '../ChainTranscript.tsx';
import { Figure } from '../context.ts';
import { EVERY_DRAWING } from '../every-drawing.ts';
import { isChanging, openFigure, type Playable } from '../figure-state.ts';
import { RelayedDrawing } from '../RelayedDrawing.tsx';
import { SpaceTime } from '../SpaceTime.tsx';
import { Transcript } from '../Transcript.tsx';

/**
 * A scenario drawn in one way, live, so that the names of its buttons are there.
 * @param editing whether messages are being changed
 */
export function drawn(scenario: Playable, drawing: Drawing, editing = false): string {
  const scene = sceneOf(EVERY_DRAWING, scenario);
  const strings = stringsOf(EVERY_DRAWING, scenario);
  const state = openFigure([scenario], drawing);
  const shown = { world: 0, state, at: scene.eyes, beside: undefined };
  const part =
    scene.kind === '2g' ? (
      drawing === 'time' ? (
        <ChainTime scene={scene} world={0} />
      ) : drawing === 'transcript' ? (
        <ChainTranscript scene={scene} />
      ) : (
        <ChainDrawing {...shown} scene={scene} />
      )
    ) : drawing === 'time' ? (
      <SpaceTime scene={scene} world={0} chosen={null} />
    ) : drawing === 'transcript' ? (
      <Transcript scene={scene} world={0} />
    ) : (
      <RelayedDrawing {...shown} scene={scene} />
    );
  const context = {
    strings,
    id: 'x',
    live: true,
    editing: isChanging({ ...state, editing }),
    dispatch: () => undefined,
  };
  return renderToString(<Figure.Provider value={context}>{part}</Figure.Provider>);
}
