/** Beside a general on the map: who it is and what it decides, in words where there is room. */
import { useFigure } from '../kit/context.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import type { RelayedScene, SceneGeneral } from '../scenes/relayed-scene.ts';
import type { MapLayout, Point } from './geometry.ts';
import { tenth } from './tenth.ts';

interface Props {
  readonly scene: RelayedScene;
  readonly general: SceneGeneral;
  readonly layout: MapLayout;
  readonly at: Point;
}

export const GeneralCaption = (props: Props) =>
  props.layout.labels === 'badges' ? (
    <Role {...props} />
  ) : props.layout.labels === 'bends' ? (
    <Beside {...props} />
  ) : (
    <Words {...props} />
  );

/** Among four: the commander's part and order to its right, the others' above or beside them, on the side away from the city. */
function Beside({
  scene,
  general: { number, standing, you, decision },
  layout: { radius, centre, places },
  at,
}: Props) {
  const { strings } = useFigure();
  const { map } = strings;
  const words = strings.casts[scene.cast];
  const name = number === 1 && scene.cast === 'generals' ? [map.commander] : [];
  const role = roleOf(you, standing, map.you, words);
  const telling = standing === 'traitor' || you ? [role] : [];
  const line = [...name, ...telling].join(', ');
  const commander = number === 1;
  const side = Math.sign(at.x - centre.x);
  // a neighbour just below the commander would have its words in the commander's: they stand beside it
  const close = !commander && at.y - radius - 8 < places[0]!.y + 26;
  const x = commander ? at.x + radius + 9 : at.x + radius * (close ? 1.3 : 0.6) * side;
  const anchor = commander ? 'start' : !close ? 'middle' : side > 0 ? 'start' : 'end';
  const y = commander
    ? at.y - (decision === null ? -4 : 10)
    : close
      ? at.y + 5
      : at.y > centre.y
        ? at.y + radius + 16
        : at.y - radius - 8;
  return (
    <>
      {line !== '' && (
        <text class="role" x={tenth(x)} y={tenth(y)} text-anchor={anchor}>
          {line}
        </text>
      )}
      {commander && decision !== null && (
        <text class={`decision ${decision}`} x={x} y={at.y + 8} text-anchor="start">
          {map.decides(decision, scene.cast)}
        </text>
      )}
    </>
  );
}

/** Who the reader is, and who is a traitor; the rest goes without saying. */
function Role({ scene, general: { standing, you }, layout, at }: Props) {
  const { strings } = useFigure();
  if (standing !== 'traitor' && !you) return null;
  const below = at.y > layout.centre.y + 1;
  return (
    <text
      class="role"
      x={at.x}
      y={tenth(below ? at.y + layout.radius + 15 : at.y - layout.radius - 8)}
      text-anchor="middle"
    >
      {roleOf(you, standing, strings.map.you, strings.casts[scene.cast])}
    </text>
  );
}

function roleOf(
  you: boolean,
  standing: SceneGeneral['standing'],
  yours: string,
  words: Readonly<Record<Exclude<SceneGeneral['standing'], 'unknown'>, string>>,
): string {
  if (you) return yours;
  return standing === 'unknown' ? '' : words[standing];
}

/** How far beside their generals the words of 2 and 3 are set: long names keep clear of the road between the two. */
export const asideOf = ({ cast }: Pick<RelayedScene, 'cast'>, { places, radius }: MapLayout): number =>
  places.length === 3 && cast === 'shop-trio' ? radius + 22 : 0;

/** The name of a general, what it is and what it decides, a line each: as they stand where they are set aside. */
export function captionLines(
  { cast }: Pick<RelayedScene, 'cast'>,
  { number, standing, decision, you }: SceneGeneral,
  { casts, map }: FigureWords,
): readonly [string, string, string] {
  const words = casts[cast];
  const name = cast === 'generals' ? (number === 1 ? map.commander : '') : words.short(number);
  const decides = decision === null ? '' : map.decides(decision, cast);
  return [name, roleOf(you, standing, map.you, words), decides];
}

function Words({ scene, general, layout, at }: Props) {
  const { strings } = useFigure();
  const { number, decision } = general;
  const [name, role, decides] = captionLines(scene, general, strings);
  const beside = layout.places.length === 3 && number === 1;
  const aside = asideOf(scene, layout);
  // long names have a line of their own
  const who = aside > 0 ? [name, role] : [[name, role].filter((part) => part !== '').join(', ')];
  const lines = [...who, decides];
  const x = beside ? at.x + layout.radius + 9 : number === 2 ? at.x - aside : at.x + aside;
  const anchor = beside || (aside > 0 && number === 2) ? 'start' : aside > 0 ? 'end' : 'middle';
  // above the road to 3, also where there are three lines
  const y = beside ? at.y - (aside > 0 ? 24 : 12) : at.y + layout.radius + 19;
  return (
    <>
      {lines.map((line, i) => (
        <text
          key={i}
          class={i < who.length ? 'role' : `decision ${decision ?? ''}`}
          x={x}
          y={y + i * (aside > 0 ? 15 : 16)}
          text-anchor={anchor}
        >
          {line}
        </text>
      ))}
    </>
  );
}
