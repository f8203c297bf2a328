/** What one general holds, as slips of paper on its table; beside another execution's, each marked same or different. */
import type { General } from '../../src/core/model.ts';
import { useFigure } from '../kit/context.ts';
import { InlineGlyph } from './glyphs.tsx';
import { aligned, type Row } from '../scenes/aligned.ts';
import { messagesOf, type RelayedScene, type SeenMessage } from '../scenes/relayed-scene.ts';

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
  const { slips, total } = received(scene, general, most);
  const others = beside ? received(beside, general, most).slips : null;
  // of two lists in the same order, cut off at the same length, the first so many rows are complete
  const rows = others
    ? aligned(slips, others).slice(0, most)
    : slips.map((slip): Row => ({ here: slip, there: null }));
  const held = rows.filter(({ here }) => here !== null).length;
  const own = general === 1 ? execution.order : null;
  return (
    <div class="inbox" role="group" aria-label={strings.inbox.title(general, cast)}>
      <p class="small-caps">{strings.inbox.title(general, cast)}</p>
      {own !== null && <p class="own">{strings.inbox.own(own, cast)}</p>}
      {held === 0 && own === null && <p class="own">{strings.inbox.empty}</p>}
      <ul>
        {rows.map((row) =>
          row.here ? (
            <Slip key={row.here.index} {...{ scene, slip: row.here }} mark={others ? markOf(row) : null} />
          ) : (
            <Absent key={`absent-${row.there!.index}`} {...{ scene, slip: row.there! }} />
          ),
        )}
      </ul>
      {total > held && <p class="own">{strings.inbox.more(total - held)}</p>}
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

function markOf({ here, there }: Row): Mark {
  const said = ({ message, check }: SeenMessage): string => JSON.stringify([message.payload.order, check]);
  return here && there && said(here) === said(there) ? 'same' : 'differs';
}

/** What lies on the other table only. */
function Absent({ scene, slip }: { scene: RelayedScene; slip: SeenMessage }) {
  const { strings } = useFigure();
  return (
    <li class="slip absent">
      <span class="sender">{strings.inbox.from(slip.message.from, scene.cast)}</span>
      <span>{strings.inbox.absent}</span>
      <span class="mark differs">
        ≠ <span class="mark-word">{strings.inbox.differs}</span>
      </span>
    </li>
  );
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
          {mark === 'same' ? '=' : '≠'} <span class="mark-word">{strings.inbox[mark]}</span>
        </span>
      )}
    </li>
  );
}
