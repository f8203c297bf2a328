/** One drawing of a scenario, as the server renders it: everything of it that is seen, heard or read out. */
import { renderToString } from 'preact-render-to-string';
import type { Drawing } from '../../src/scenario/link.ts';
import { stringsOf, sceneOf } from '../drawings/drawings.ts';
import { KingDrawing } from '../drawings/KingDrawing.tsx';
import { TwoGeneralsDrawing } from '../drawings/TwoGeneralsDrawing.tsx';
import { MessengerTime } from '../drawings/MessengerTime.tsx';
import { MessengerTranscript } from '../drawings/MessengerTranscript.tsx';
import { Figure } from '../kit/context.ts';
import { mapLayout } from '../drawings/geometry.ts';
import { SuspectMarks } from '../drawings/InPlace.tsx';
import { EVERY_DRAWING } from '../drawings/every-drawing.ts';
import { isChanging, openFigure, type Playable } from '../scenes/figure-state.ts';
import { RelayedDrawing } from '../drawings/RelayedDrawing.tsx';
import { SpaceTime } from '../drawings/SpaceTime.tsx';
import { Transcript } from '../drawings/Transcript.tsx';

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
    scene.kind === 'pk' ? (
      <KingDrawing {...shown} scene={scene} />
    ) : scene.kind === '2g' ? (
      drawing === 'time' ? (
        <MessengerTime scene={scene} world={0} />
      ) : drawing === 'transcript' ? (
        <MessengerTranscript scene={scene} />
      ) : (
        <TwoGeneralsDrawing {...shown} scene={scene} />
      )
    ) : drawing === 'time' ? (
      <SpaceTime scene={scene} world={0} chosen={null} />
    ) : drawing === 'transcript' ? (
      <Transcript scene={scene} world={0} />
    ) : (
      <>
        <RelayedDrawing {...shown} scene={scene} />
        <svg>
          <SuspectMarks scene={scene} layout={mapLayout(scene.scenario.n)} />
        </svg>
      </>
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
