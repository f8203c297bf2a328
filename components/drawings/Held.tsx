/** Beside a lieutenant of four: what it holds, a card for each that wrote to it, and on a pennant what it decides. */
import type { General, Order } from '../../src/core/model.ts';
import { useFigure } from '../kit/context.ts';
import {
  roundsUpTo,
  sayingOf,
  type RelayedScene,
  type Saying,
  type SceneGeneral,
} from '../scenes/relayed-scene.ts';
import type { MapLayout, Point } from './geometry.ts';
import { Glyph } from './glyphs.tsx';
import { tenth } from './tenth.ts';

interface Props {
  readonly scene: RelayedScene;
  readonly general: SceneGeneral;
  readonly layout: MapLayout;
}

const CARD = { width: 22, height: 30, gap: 4 };
/** Characters are about this wide at 12.5 units in the label's face, when they are bold. */
export const CHARACTER = 7;

export function Held({ scene, general, layout }: Props) {
  const { strings } = useFigure();
  const { number, decision } = general;
  const votes = votesOf(scene, general);
  const word = decision === null ? '' : strings.map.decides(decision, scene.cast);
  const cards = votes.length * (CARD.width + CARD.gap) - CARD.gap;
  const width = Math.max(cards, decision === null ? 0 : 36 + word.length * CHARACTER);
  if (width <= 0) return null;
  const { x, y } = placeOf(layout, number, width);
  return (
    <g class="held" transform={`translate(${tenth(x)} ${tenth(y)})`}>
      {votes.map((vote, i) => (
        <Card key={vote.from} at={i * (CARD.width + CARD.gap)} {...vote} />
      ))}
      {decision !== null && (
        <Pennant {...{ decision, word, width }} top={votes.length > 0 ? CARD.height + 8 : 0} />
      )}
    </g>
  );
}

/** Below 2 and 4, to the right of 3; inside the drawing. */
function placeOf({ places, radius, width }: MapLayout, general: General, wide: number): Point {
  const at = places[general - 1]!;
  if (general === 3) return { x: at.x + radius + 18, y: at.y - 14 };
  return { x: general === 2 ? 2 : width - wide - 2, y: at.y + radius + 16 };
}

interface Vote {
  readonly from: General;
  /** Null while nothing has come that could be held. */
  readonly saying: Exclude<Saying, 'mixed'> | null;
}

/**
 * What a loyal lieutenant votes on in OM(1): a value from everybody but itself. A traitor's vote is nobody's concern, and of
 * others' hands one general knows nothing.
 */
function votesOf(scene: RelayedScene, { number, standing, you }: SceneGeneral): readonly Vote[] {
  const { kind, scenario, round, eyes, bundles } = scene;
  if (kind !== 'om' || scenario.m !== 1 || number === 1 || round === 0) return [];
  if (eyes === null ? standing !== 'loyal' : !you) return [];
  return roundsUpTo(scenario.n)
    .filter((from) => from !== number)
    .map((from) => {
      const bundle = bundles.find((sent) => sent.from === from && sent.to === number);
      const saying = bundle ? sayingOf(bundle) : null;
      return { from, saying: saying === 'mixed' ? null : saying };
    });
}

const Card = ({ at, from, saying }: Vote & { readonly at: number }) => (
  <g class={`card ${saying ?? 'empty'}`} transform={`translate(${at})`}>
    <rect class="slip-of-paper" width={CARD.width} height={CARD.height} rx="1.5" />
    {saying !== null && <Glyph {...{ saying }} x={CARD.width / 2} y={11} size={13} />}
    <text class="from" x={CARD.width / 2} y={CARD.height - 4} text-anchor="middle" font-size="10.5">
      {from}
    </text>
  </g>
);

export interface PennantProps {
  readonly decision: Order;
  /** '' where there is no room for one. */
  readonly word: string;
  readonly width: number;
  readonly top: number;
}

/** A decision on its pennant, from the foot of its staff up to the right. */
export const Pennant = ({ decision, word, width, top }: PennantProps) => (
  <g class={`pennant ${decision}`} transform={`translate(0 ${top})`}>
    <path class="staff" d="M0 -3V38" />
    <path class="cloth" d={`M0 0H${width}L${width - 8} 12.5 ${width} 25H0z`} />
    <Glyph saying={decision} x={14} y={12.5} size={13} />
    {word !== '' && (
      <text class={`decision ${decision}`} x="24" y="16.8">
        {word}
      </text>
    )}
  </g>
);
