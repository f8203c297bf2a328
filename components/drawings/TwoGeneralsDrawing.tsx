/** An execution of two generals: the valley, the space-time diagram, inboxes or transcript. */
import type { General } from '../../src/core/model.ts';
import { kept } from '../kit/kept.tsx';
import { lazy } from '../kit/lazy.tsx';
import { twoGeneralsRun } from '../../src/scenario/kinds/two-generals-run.ts';
import { messengerFigureWords } from '../../src/words/figure-messengers.ts';
import { messengerWords } from '#words/messengers.ts';
import { twoGeneralsScene, type TwoGeneralsScene } from '../scenes/two-generals-scene.ts';
import { useFigure } from '../kit/context.ts';
import type { DrawingOf, DrawingProps } from './drawings.ts';
import { MessengerTranscript } from './MessengerTranscript.tsx';
import { StaticOnly } from '../kit/StaticOnly.tsx';

const MessengerTime = lazy(() => import('./MessengerTime.tsx').then((part) => part.MessengerTime));

// The valley is as much as all the rest of a figure together, and comes when the figure has woken up. Only the server
// waits for it; to import it here would have it sent with the rest.
const Told = kept('valley', () => import('./Valley.tsx').then((part) => part.ToldValley));
const Picture = kept('valley', () => import('./Valley.tsx').then((part) => part.Valley));
if (import.meta.env.SSR) await Promise.all([Told.here(), Picture.here()]);

/** For pages that bring the valley themselves (valley-here.ts). */
export function valleyArrived(valley: typeof import('./Valley.tsx')): void {
  Told.arrived(valley.ToldValley);
  Picture.arrived(valley.Valley);
}

export const TwoGeneralsDrawing: DrawingOf<'2g'> = Object.assign(Drawn, {
  sceneOf: twoGeneralsScene,
  picture: (scene: TwoGeneralsScene) => <Picture scene={scene} world={0} />,
  moves: twoGeneralsRun.moves,
  strings: messengerFigureWords,
});

function Drawn({ scene, world, state: { drawing }, at, beside }: DrawingProps<TwoGeneralsScene>) {
  const { strings } = useFigure();
  const whose = at === null ? [1, 2] : [at];
  return (
    <>
      {drawing === 'map' && <Told {...{ scene, world }} />}
      {drawing === 'time' && <MessengerTime {...{ scene, world }} />}
      {drawing === 'transcript' && <MessengerTranscript scene={scene} />}
      {(drawing === 'inbox' || (at !== null && drawing !== 'transcript')) && (
        <div class="inboxes">
          {whose.map((general) => (
            <MessengerInbox key={general} {...{ scene, general, beside }} />
          ))}
        </div>
      )}
      <StaticOnly>
        {import.meta.env.SSR && (
          <details>
            <summary>{strings.transcript.all}</summary>
            <MessengerTranscript scene={scene} />
          </details>
        )}
      </StaticOnly>
    </>
  );
}

/** The messengers that reached one general: all that it knows besides its order and the plan. */
function MessengerInbox({
  scene,
  general,
  beside,
}: {
  scene: TwoGeneralsScene;
  general: General;
  beside: TwoGeneralsScene | undefined;
}) {
  const { strings } = useFigure();
  const { exchange } = messengerWords;
  const { cast, scenario } = scene;
  const arrived = arrivals(scene, general);
  const others = beside && arrivals(beside, general);
  const all = [...new Set([...arrived, ...(others ?? [])])].sort((a, b) => a - b);
  return (
    <div class="inbox" role="group" aria-label={strings.inbox.title(general, cast)}>
      <p class="small-caps">{strings.inbox.title(general, cast)}</p>
      {general === 1 && <p class="own">{exchange.given(scenario.order, cast)}</p>}
      {all.length === 0 && <p class="own">{strings.inbox.empty}</p>}
      <ul>
        {all.map((number) => {
          const here = arrived.includes(number);
          const mark = others && (here === others.includes(number) ? 'same' : 'differs');
          return (
            <li key={number} class={here ? 'slip attack' : 'slip absent'}>
              <span>{here ? exchange.arrived(number) : strings.inbox.absent}</span>
              {mark && (
                <span class={`mark ${mark}`}>
                  {mark === 'same' ? '=' : '≠'} <span class="mark-word">{strings.inbox[mark]}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {scene.eyes === general && <OwnMessengers scene={scene} />}
    </div>
  );
}

/** Whoever stands in a general's place sees what it sent, too, though that is no part of what reached it. */
function OwnMessengers({ scene: { messengers, eyes, cast } }: { scene: TwoGeneralsScene }) {
  const { exchange } = messengerWords;
  const own = messengers.filter(({ from }) => from === eyes);
  if (own.length === 0) return null;
  return (
    <>
      <p class="small-caps">{exchange.own}</p>
      <ul>
        {own.map(({ number, fate }) => (
          <li key={number} class="slip attack">
            <span>{exchange.arrived(number)}</span> <span>{exchange.fates(fate, cast)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const arrivals = ({ messengers }: TwoGeneralsScene, general: General): readonly number[] =>
  messengers.filter(({ to, fate }) => to === general && fate === 'arrived').map(({ number }) => number);
