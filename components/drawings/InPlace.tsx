/** In a general's place: what it sent itself, and whom it must suspect, in words and on the map. */
import { placeWords } from '#words/place.ts';
import { useFigure } from '../kit/context.ts';
import { messagesOf, type RelayedScene } from '../scenes/relayed-scene.ts';
import { suspectsIn } from '../scenes/suspects.ts';
import { towards, type MapLayout } from './geometry.ts';
import { InlineGlyph } from './glyphs.tsx';
import { SLIPS } from './Inbox.tsx';
import { tenth } from './tenth.ts';
import './in-place.css';

interface Props {
  readonly scene: RelayedScene;
  /** How many of the letters that it sent are shown. */
  readonly most?: number;
}

/** Below what the general holds in whose place the reader stands: who may be the traitor, and what it sent. */
export function InPlace({ scene, most = SLIPS }: Props) {
  const said = saySuspects(scene);
  return (
    <div class="inbox">
      {said !== null && <p class="suspicion">{said}</p>}
      <Sent {...{ scene, most }} />
    </div>
  );
}

/** What it sent itself: no part of its view, but nothing that it doesn't know. */
function Sent({ scene, most }: Required<Props>) {
  const { strings } = useFigure();
  const { eyes, cast } = scene;
  if (eyes === null) return null;
  const { messages, total } = messagesOf(scene, { from: eyes }, 0, most);
  if (total === 0) return null;
  return (
    <div role="group" aria-label={placeWords.sent(eyes, cast)}>
      <p class="small-caps">{placeWords.sent(eyes, cast)}</p>
      <ul>
        {messages.map(({ index, message: { to, payload } }) => (
          <li key={index} class={`slip ${payload.order!}`}>
            <span class="sender">{placeWords.to(to, cast)}</span>
            <b>
              <InlineGlyph saying={payload.order!} /> {strings.map.said(payload.path, payload.order, cast)}
            </b>
          </li>
        ))}
      </ul>
      {total > messages.length && <p class="own">{strings.inbox.more(total - messages.length)}</p>}
    </div>
  );
}

function saySuspects(scene: RelayedScene): string | null {
  const found = suspectsIn(scene);
  if (!found) return null;
  const { suspects, certain, most, contradicted } = found;
  const words = placeWords.suspects;
  if (suspects.length === 0) return words.more(most, scene.cast);
  return contradicted
    ? words.some({ suspects, certain }, most, scene.eyes!, scene.cast)
    : words.nobody(suspects, most, scene.cast);
}

/** How far a question mark stands from the rim of its general. */
const BESIDE = 10;
/** No question mark stands higher, where it would be cut off: it then stands to the left of its general. */
const TOP = 10;

/** On the map: a broken ring and a question mark for everybody who may be the traitor, on the side where none of the roads are. */
export function SuspectMarks({
  scene,
  layout,
}: {
  readonly scene: RelayedScene;
  readonly layout: MapLayout;
}) {
  const found = suspectsIn(scene);
  if (!found) return null;
  const { places, radius } = layout;
  const observer = places[scene.eyes! - 1]!;
  return (
    <g class="suspects" aria-hidden="true">
      {found.suspects.map((general) => {
        const at = places[general - 1]!;
        const beyond = towards(at, observer, -(radius + BESIDE));
        const mark = beyond.y < TOP ? { x: at.x - radius - BESIDE, y: at.y } : beyond;
        return (
          <g key={general}>
            <circle cx={at.x} cy={at.y} r={radius} />
            <text x={mark.x} y={tenth(mark.y + 6)} text-anchor="middle" font-size="17">
              ?
            </text>
          </g>
        );
      })}
    </g>
  );
}
