/** An execution in which orders are relayed: map, space-time diagram, inboxes or transcript. */
import { useMemo } from 'preact/hooks';
import { keyOf } from './bundle.ts';
import { useFigure } from '../kit/context.ts';
import type { DrawingProps } from './drawings.ts';
import { useDeferred } from '../kit/deferred.ts';
import { InlineGlyph } from './glyphs.tsx';
import { Inbox, SLIPS } from './Inbox.tsx';
import { kept } from '../kit/kept.tsx';
import { lazy } from '../kit/lazy.tsx';
import type { MapParts } from './map-parts.ts';
import { countOf, leftOut, PAGE, sayingOf, type RelayedScene } from '../scenes/relayed-scene.ts';
import { inSquares } from './squares/in-squares.ts';
import { Stage } from './Stage.tsx';
import { StaticOnly } from '../kit/StaticOnly.tsx';

// What the server drew in a general's place stays until what answers there has come.
const InPlace = kept('in-place', () => import('./InPlace.tsx').then((part) => part.InPlace));
const SpaceTime = lazy(() => import('./SpaceTime.tsx').then((part) => part.SpaceTime));
const Reader = lazy(() => import('./Reader.tsx').then((part) => part.Reader));

// On the server it stands below every figure, for those who read without scripts.
const Transcript = lazy(() => import('./Transcript.tsx').then((part) => part.Transcript));

// Squares come when a figure that lays its letters out in them has woken up, and no other waits for them.
export const Squares = kept('squares-place', () =>
  import('./squares/Squares.tsx').then((part) => part.Squares),
);
const SquaresPicture = kept('squares-place', () =>
  import('./squares/Squares.tsx').then((part) => part.SquaresPicture),
);
if (import.meta.env.SSR)
  await Promise.all([InPlace.here(), Transcript.here(), Squares.here(), SquaresPicture.here()]);

/** For pages that bring themselves what answers in a general's place (place-here.ts). */
export function placeArrived(part: typeof import('./InPlace.tsx')): void {
  InPlace.arrived(part.InPlace);
}

/** For pages that bring the squares themselves (squares-here.ts). */
export function squaresArrived(squares: typeof import('./squares/Squares.tsx')): void {
  Squares.arrived(squares.Squares);
  SquaresPicture.arrived(squares.SquaresPicture);
}

interface Props extends DrawingProps<RelayedScene> {
  /** What its kind draws on the map in its own way. */
  readonly parts?: MapParts | null;
}

export function RelayedDrawing({ scene, world, state, at, beside, parts = null }: Props) {
  const { strings, editing, direct } = useFigure();
  const { drawing, chosen } = state;
  const opened = useMemo(() => ({ scene, chosen }), [scene, chosen]);
  const read = useDeferred(opened, (before) => before.scene === scene).chosen;
  // each is left alone while another answers a press
  const drawn = useMemo(
    () => (
      <>
        {drawing === 'map' && inSquares(scene) && <Squares {...{ scene, world, observer: at }} />}
        {drawing === 'map' && !inSquares(scene) && (
          <>
            <Stage {...{ scene, world, chosen, observer: at, parts, beside }} />
            {!parts && (scene.scenario.n > 4 || scene.kind === 'sm') && <Legend scene={scene} />}
            <LeftOut scene={scene} />
          </>
        )}
        {drawing === 'time' && <SpaceTime {...{ scene, world, chosen }} />}
        {drawing === 'transcript' && <Transcript {...{ scene, world }} />}
      </>
    ),
    [scene, world, drawing, chosen, at, parts, beside],
  );
  // where letters can be opened on the sheet, nothing else is read
  const opens = parts !== null && drawing === 'map' && direct !== undefined && !editing;
  const reader = useMemo(
    () => !opens && read?.world === world && <Reader key={keyOf(read)} scene={scene} chosen={read} />,
    [scene, world, read, opens],
  );
  const inboxes = useMemo(
    () =>
      at === null
        ? drawing === 'inbox' && <Inboxes scene={scene} />
        : drawing !== 'transcript' && (
            <>
              <Inbox {...{ scene, beside }} general={at} most={drawing === 'inbox' ? PAGE : SLIPS} />
              {scene.eyes !== null && <InPlace scene={scene} most={drawing === 'inbox' ? PAGE : SLIPS} />}
            </>
          ),
    [scene, beside, at, drawing],
  );
  return (
    <>
      {drawn}
      {opens && beside && <parts.Opened {...{ scene, world, chosen, beside }} />}
      {reader}
      {inboxes}
      <StaticOnly>
        {import.meta.env.SSR && (
          <details>
            <summary>{strings.transcript.all}</summary>
            <Transcript {...{ scene, world }} />
          </details>
        )}
      </StaticOnly>
    </>
  );
}

/** The map alone, as a picture. */
export const RelayedPicture = ({ scene, parts = null }: Pick<Props, 'scene' | 'parts'>) =>
  inSquares(scene) ? (
    <SquaresPicture scene={scene} />
  ) : (
    <Stage {...{ scene, parts }} world={0} chosen={null} observer={scene.eyes} />
  );

/** How many slips there is room for where every general's inbox is shown. */
const ON_ALL_TABLES = 50;

/** From round 3 on the map has the commander's orders and the present round only, and says so. */
function LeftOut({ scene }: { scene: RelayedScene }) {
  const { strings } = useFigure();
  const missing = leftOut(scene);
  return missing === 0 ? null : <p class="legend">{strings.map.leftOut(missing, scene.round)}</p>;
}

/** What the glyphs on a map without words stand for. */
function Legend({ scene }: { scene: RelayedScene }) {
  const { strings } = useFigure();
  const words = strings.casts[scene.cast];
  const sayings = (['attack', 'retreat', 'nothing', 'mixed'] as const).filter(
    (saying) =>
      saying === 'attack' || saying === 'retreat' || scene.bundles.some((b) => sayingOf(b) === saying),
  );
  return (
    <p class="legend">
      {sayings.map((saying) => (
        <span key={saying} class={`glyph ${saying}`}>
          <InlineGlyph saying={saying} />{' '}
          {saying === 'attack' || saying === 'retreat' ? words.order(saying) : strings.map.legend[saying]}
        </span>
      ))}
      {strings.signed && scene.bundles.some(({ rejected = 0 }) => rejected > 0) && (
        <span class="struck">{strings.signed.legend}</span>
      )}
      {scene.bundles.some((bundle) => countOf(bundle) > 1) && <span>{strings.map.count}</span>}
      {scene.scenario.n > 4 && scene.generals.some(({ decision }) => decision !== null) && (
        <span>{strings.map.outside}</span>
      )}
      {scene.scenario.n > 4 && <span class="controls">{strings.map.crowd}</span>}
    </p>
  );
}

const Inboxes = ({ scene }: { scene: RelayedScene }) => (
  <div class="inboxes">
    {scene.generals.map(({ number }) => (
      <Inbox
        key={number}
        scene={scene}
        general={number}
        most={Math.min(SLIPS, ON_ALL_TABLES / scene.scenario.n)}
      />
    ))}
  </div>
);
