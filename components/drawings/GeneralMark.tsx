/** A general on the map: its number, what it is, and what it decided. */
import { pressable, type Press } from '../kit/pressable.ts';
import type { RelayedScene, SceneGeneral } from '../scenes/relayed-scene.ts';
import { DecidedBadge } from './BadgeShape.tsx';
import { GeneralCaption } from './GeneralCaption.tsx';
import type { MapLayout, Point } from './geometry.ts';
import type { MapParts } from './map-parts.ts';
import { Held } from './Held.tsx';
import { tenth } from './tenth.ts';

interface Props {
  readonly scene: RelayedScene;
  readonly general: SceneGeneral;
  readonly layout: MapLayout;
  readonly prefix: string;
  readonly observed: boolean;
  readonly press: Press | null;
  /** What is drawn beside a lieutenant, if it isn't the votes of oral messages. */
  readonly held?: MapParts['Held'] | undefined;
}

export function GeneralMark({ scene, general, layout, prefix, observed, press, held }: Props) {
  const { number, standing, decision } = general;
  const at = layout.places[number - 1]!;
  const { radius } = layout;
  const Beside = held ?? Held;
  return (
    <g class={`general ${standing}${press ? ' turnable' : ''}`} {...(press ? pressable(true, press) : {})}>
      {observed && <circle class="observed" cx={at.x} cy={at.y} r={radius + 4.5} />}
      <circle class="ground" cx={at.x} cy={at.y} r={radius} />
      {standing === 'traitor' && (
        <>
          <circle class="hatched" cx={at.x} cy={at.y} r={radius} fill={`url(#${prefix}-hatch)`} />
          <circle class="inner" cx={at.x} cy={at.y} r={tenth(radius * 0.6)} />
        </>
      )}
      <text class="number" x={at.x} y={tenth(at.y + radius * 0.29)} font-size={tenth(radius * 0.86)}>
        {number}
      </text>
      <GeneralCaption {...{ scene, general, layout, at }} />
      {layout.labels === 'bends' && number > 1 && <Beside {...{ scene, general, layout }} />}
      {decision !== null && layout.labels === 'badges' && <DecisionMark {...{ general, layout, at }} />}
    </g>
  );
}

/** What a general decided, as a badge beyond it, on the far side from the city. */
function DecisionMark({ general, layout, at }: { general: SceneGeneral; layout: MapLayout; at: Point }) {
  const { centre, radius } = layout;
  const away = Math.hypot(at.x - centre.x, at.y - centre.y);
  const share = (away + radius + 15) / away;
  const mark = {
    x: tenth(centre.x + (at.x - centre.x) * share),
    y: tenth(centre.y + (at.y - centre.y) * share),
  };
  return <DecidedBadge decision={general.decision!} at={mark} size={20} />;
}
