/** What one general holds, as slips of paper on its table; beside another execution's, each marked same or different. */
import type { General } from '../../src/core/model.ts';
import { useFigure } from './context.ts';
import { InlineGlyph } from './glyphs.tsx';
import { messagesOf, type RelayedScene, type SeenMessage } from './relayed-scene.ts';

interface Props {
  readonly scene: RelayedScene;
  readonly general: General;
  /** The other execution's scene, where two are compared. */
  readonly beside?: RelayedScene | undefined;
  /** How many slips are shown; the rest is left to the transcript. */
  readonly most?: number;
}

/** How many slips have room beside a map. */
export const SLIPS = 10;

export function Inbox({ scene, general, beside, most = SLIPS }: Props) {
  const { strings } = useFigure();
  const { cast, execution } = scene;
  const slips = received(scene, general, most);
  const others = beside ? received(beside, general, most).slips : null;
  const own = general === 1 ? execution.order : null;
  return (
    <div class="inbox" role="group" aria-label={strings.inbox.title(general, cast)}>
      <p class="small-caps">{strings.inbox.title(general, cast)}</p>
      {own !== null && <p class="own">{strings.inbox.own(own, cast)}</p>}
      {slips.slips.length === 0 && own === null && <p class="own">{strings.inbox.empty}</p>}
      <ul>
        {slips.slips.map((slip, i) => (
          <Slip key={slip.index} {...{ scene, slip }} mark={others ? markOf(slip, others[i]) : null} />
        ))}
        {others?.slice(slips.slips.length).map((slip) => (
          <li key={`absent-${slip.index}`} class="slip absent">
            <span>{strings.inbox.absent}</span>
            <span class="mark differs">≠ {strings.inbox.differs}</span>
          </li>
        ))}
      </ul>
      {slips.total > slips.slips.length && (
        <p class="own">{strings.inbox.more(slips.total - slips.slips.length)}</p>
      )}
    </div>
  );
}

/** What reached a general; withheld messages left no slip, whoever looks. */
function received(
  scene: RelayedScene,
  general: General,
  most: number,
): { slips: readonly SeenMessage[]; total: number } {
  const { messages, total } = messagesOf({ ...scene, eyes: general }, { to: general }, 0, most);
  return { slips: messages, total };
}

type Mark = 'same' | 'differs';

function markOf(a: SeenMessage, b: SeenMessage | undefined): Mark {
  const seen = ({ message, check }: SeenMessage): string =>
    JSON.stringify([message.round, message.payload.path, message.payload.order, check]);
  return b && seen(a) === seen(b) ? 'same' : 'differs';
}

function Slip({ scene, slip, mark }: { scene: RelayedScene; slip: SeenMessage; mark: Mark | null }) {
  const { strings } = useFigure();
  const { from, payload } = slip.message;
  const order = payload.order!;
  return (
    <li class={`slip ${order}${slip.check === 'rejected' ? ' struck' : ''}`}>
      <span class="sender">{strings.inbox.from(from, scene.cast)}</span>
      <b>
        <InlineGlyph saying={order} /> {strings.map.said(payload.path, order, scene.cast)}
      </b>
      {strings.signed && slip.check && (
        <span class={slip.check}>
          {slip.check === 'rejected' ? '✗' : '✓'} {strings.signed[slip.check]}
        </span>
      )}
      {mark && (
        <span class={`mark ${mark}`}>
          {mark === 'same' ? '=' : '≠'} {strings.inbox[mark]}
        </span>
      )}
    </li>
  );
}
