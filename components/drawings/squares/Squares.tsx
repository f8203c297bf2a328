/**
 * The map of an OM(2): generals round the city, and every letter where it arrived, in a square beside its receiver. A press
 * on a square shows its letters large, and which way each took; a press on a general shows all from its hand.
 */
import './squares.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { COMMANDER, type General } from '../../../src/core/model.ts';
import { squaresWords } from '#words/squares.ts';
import { useFigure } from '../../kit/context.ts';
import { lazy } from '../../kit/lazy.tsx';
import { toolbar } from '../../kit/pressable.ts';
import { useRoving } from '../../kit/roving.ts';
import type { RelayedScene } from '../../scenes/relayed-scene.ts';
import { ArrowHead } from '../ArrowHead.tsx';
import { City } from '../City.tsx';
import { GeneralMark } from '../GeneralMark.tsx';
import { Hatching } from '../Hatching.tsx';
import { squaresLayout, type Arrangement } from './layout.ts';
import { squaresOf, type LetterInSquare, type SquareOf } from './letters.ts';
import { Panel } from './Panel.tsx';
import { nameOf, Square, type Picked } from './Square.tsx';
import { swarm } from './swarm.ts';
import { Ways } from './Ways.tsx';

interface Props {
  readonly scene: RelayedScene;
  readonly world: number;
  /** Whom the figure compares: drawn with a second ring. */
  readonly observer: General | null;
  /** The lieutenants whose columns a proof speaks of just now; all where it is left out or null. */
  readonly columns?: readonly General[] | null;
}

/** Fetched when the figure answers. */
const Hands = lazy(() => import('../Hands.tsx').then((part) => part.Hands));
// Whom a general must suspect is marked without a script, too; a browser fetches it when somebody stands in a general's place.
const SuspectMarks = lazy(() => import('../InPlace.tsx').then((part) => part.SuspectMarks));
if (import.meta.env.SSR) await SuspectMarks.here();

const ARRANGEMENTS: readonly Arrangement[] = ['wide', 'narrow'];

export function Squares({ scene, world, observer, columns = null }: Props) {
  const { live } = useFigure();
  const squares = useMemo(() => squaresOf(scene), [scene]);
  const place = useRef<HTMLDivElement>(null);
  const [picked, pick] = usePicked(scene);
  const back = (): void => {
    const was = picked;
    pick(null);
    if (was === null) return;
    const [row, at] = was.kind === 'hand' ? ['.general', was.general - 1] : ['.square', was.receiver - 2];
    const drawn = [...(place.current?.querySelectorAll('svg') ?? [])].find(
      (svg) => svg.getClientRects().length > 0,
    );
    const from = drawn?.querySelectorAll<SVGElement>(row)[at];
    from?.focus({ preventScroll: true });
    from?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div
      class="squares"
      ref={place}
      data-picked={picked?.kind}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || picked === null) return;
        event.stopPropagation();
        back();
      }}
    >
      <div class="squares-maps">
        {ARRANGEMENTS.map((arrangement) => (
          <Arranged
            key={arrangement}
            {...{ scene, world, observer, columns, squares, arrangement, picked, pick }}
          />
        ))}
      </div>
      {live && picked && <Panel {...{ scene, world, squares, picked, pick, back }} />}
    </div>
  );
}

/** The picture alone, as it lies in a wide place. */
export const SquaresPicture = ({ scene }: { readonly scene: RelayedScene }) => (
  <Arranged
    {...{ scene, world: 0, observer: scene.eyes, arrangement: 'wide', picked: null }}
    squares={squaresOf(scene)}
    pick={() => undefined}
  />
);

/** What is picked, as long as there is such a general and the reader stands where it was picked. */
function usePicked({ scenario: { n, eyes } }: RelayedScene) {
  const [picked, pick] = useState<Picked | null>(null);
  const [at, setAt] = useState(eyes);
  if (at !== eyes) {
    setAt(eyes);
    pick(null);
  }
  const general = picked?.kind === 'hand' ? picked.general : (picked?.receiver ?? 0);
  return [at !== eyes || general > n ? null : picked, pick] as const;
}

interface ArrangedProps extends Props {
  readonly squares: readonly SquareOf[];
  readonly arrangement: Arrangement;
  readonly picked: Picked | null;
  pick(picked: Picked | null): void;
}

function Arranged(props: ArrangedProps) {
  const { scene, world, observer, columns = null, squares, arrangement, picked, pick } = props;
  const { strings, id, live, direct, editing, placing = true, dispatch } = useFigure();
  const turns = editing && placing;
  const { n } = scene.scenario;
  const layout = useMemo(() => squaresLayout(n, arrangement), [n, arrangement]);
  const svg = useRef<SVGSVGElement>(null);
  const prefix = `${id}-squares-${world}-${arrangement}`;
  const roving = useRoving(2 * n - 1);
  useFlights(svg, props);
  const general = (number: General, index: number) => ({
    label: turns ? strings.map.ask(number, scene.cast) : squaresWords.squares.hand(number, scene.cast),
    tabIndex: roving.tabIndex(index),
    ...(turns ? {} : { pressed: picked?.kind === 'hand' && picked.general === number }),
    act: (): void => {
      roving.moveTo(index);
      if (turns) dispatch({ kind: 'turn', world, general: number });
      else
        pick(picked?.kind === 'hand' && picked.general === number ? null : { kind: 'hand', general: number });
    },
  });
  return (
    <svg
      ref={svg}
      class={`map squares-map ${arrangement}${picked ? ' picking' : ''}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={sayLying(scene, squares, strings)}
      data-drawing="map"
    >
      <defs>
        {(['attack', 'retreat', 'mixed', 'nothing'] as const).map((saying) => (
          <ArrowHead key={saying} id={`${prefix}-${saying}`} saying={saying} size={11} />
        ))}
        <Hatching id={prefix} />
      </defs>
      <path class="web" d={webOf(layout.places)} />
      <Ways {...{ scene, squares, layout, prefix, picked }} />
      {scene.cast === 'generals' && <City centre={layout.centre} />}
      <g
        {...toolbar(live, squaresWords.squares.toolbar, roving.onKeyDown)}
        class={live ? 'messages live' : 'messages'}
      >
        {squares.map((square, i) => (
          <Square
            key={square.receiver}
            {...{ scene, square, layout, prefix, columns, picked }}
            tabIndex={roving.tabIndex(i)}
            onPick={(letter) => {
              roving.moveTo(i);
              const { receiver } = square;
              const same = picked?.kind === 'why' && picked.receiver === receiver && letter === null;
              pick(same ? null : { kind: 'why', receiver, letter });
            }}
          />
        ))}
        {scene.generals.map((one) => (
          <GeneralMark
            key={one.number}
            {...{ scene, layout, prefix }}
            general={one.number === COMMANDER ? one : { ...one, decision: null }}
            observed={
              one.number === observer || one.you || (picked?.kind === 'why' && picked.receiver === one.number)
            }
            press={live ? general(one.number, n - 2 + one.number) : null}
          />
        ))}
      </g>
      {scene.eyes !== null && <SuspectMarks {...{ scene, layout }} />}
      {direct === true && <Hands {...{ scene, world, layout, prefix, svg }} />}
      <g class="air" aria-hidden="true" />
    </svg>
  );
}

/** Faint lines between all: the roads there are. */
const webOf = (places: readonly { readonly x: number; readonly y: number }[]): string =>
  places
    .slice(1)
    .flatMap((a, i) => places.slice(i + 2).map((b) => `M${a.x} ${a.y}L${b.x} ${b.y}`))
    .join('');

function sayLying(
  { scenario, cast, eyes, generals }: RelayedScene,
  squares: readonly SquareOf[],
  strings: ReturnType<typeof useFigure>['strings'],
): string {
  const { sentences, perspective } = strings;
  return [
    eyes === null ? sentences.traitors(scenario.traitors, cast) : perspective.fogged(eyes, cast),
    squaresWords.squares.lie(squares.reduce((sum, { letters }) => sum + letters.length, 0)),
    ...generals.flatMap(({ number, decision }) =>
      decision === null ? [] : [sentences.decision(number, decision, cast)],
    ),
  ].join(' ');
}

/** When the round goes one on, its letters fly; a letter that says something else now flies again. */
function useFlights(
  svg: { readonly current: SVGSVGElement | null },
  { scene, squares, arrangement }: ArrangedProps,
): void {
  const before = useRef({ scene, squares });
  useEffect(() => {
    const old = before.current;
    before.current = { scene, squares };
    if (!svg.current || old.scene === scene) return undefined;
    const layout = squaresLayout(scene.scenario.n, arrangement);
    const letters = squares.flatMap((square) => square.letters);
    if (scene.round === old.scene.round + 1)
      return swarm(
        svg.current,
        layout,
        letters.filter(({ round }) => round === scene.round),
        scene.round,
      );
    if (scene.round !== old.scene.round || scene.eyes !== old.scene.eyes) return undefined;
    return swarm(svg.current, layout, changedIn(old.squares, letters), null);
  }, [scene]);
}

function changedIn(old: readonly SquareOf[], letters: readonly LetterInSquare[]): readonly LetterInSquare[] {
  const said = new Map(
    old.flatMap((square) => square.letters).map((letter) => [nameOf(letter), letter.order]),
  );
  return letters.filter((letter) => said.has(nameOf(letter)) && said.get(nameOf(letter)) !== letter.order);
}
