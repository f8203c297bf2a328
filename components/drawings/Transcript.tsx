/** An execution as a table of text: for screen readers, for copying, and for everybody who prefers rows to arrows. */
import { formatPath } from '../../src/core/paths.ts';
import { useFigure } from '../kit/context.ts';
import { Decisions } from './Decisions.tsx';
import { InlineGlyph } from './glyphs.tsx';
import { scrollable } from '../kit/pressable.ts';
import { TableHead } from '../kit/TableHead.tsx';
import { Pages, usePages } from '../kit/Pages.tsx';
import { noteOf } from '../scenes/say.ts';
import { messagesOf, PAGE, type RelayedScene, type SeenMessage } from '../scenes/relayed-scene.ts';

export function Transcript({ scene, world }: { scene: RelayedScene; world: number }) {
  const { strings, live } = useFigure();
  const { total } = messagesOf(scene, {}, 0, 0);
  const shown = usePages(total, PAGE);
  const { messages } = messagesOf(scene, {}, shown.page * PAGE, PAGE);
  const words = strings.transcript;
  const { signed } = strings;
  const headings = [
    ...[words.round, words.path, words.from, words.to, words.order],
    ...(signed ? [signed.signers, signed.check] : []),
    words.note,
  ];
  return (
    <div class="transcript">
      <div class="scrolled" {...scrollable(live, words.all)}>
        <table data-world={world}>
          <caption>{total === 0 ? strings.sentences.noMessages : words.caption(total)}</caption>
          <TableHead columns={headings} />
          <tbody>
            {messages.map((message) => (
              <Row key={message.index} {...{ scene, message }} />
            ))}
          </tbody>
        </table>
      </div>
      <Pages {...shown} />
      <Decisions scene={scene} />
    </div>
  );
}

function Row({ scene, message: seen }: { scene: RelayedScene; message: SeenMessage }) {
  const { message } = seen;
  const { strings } = useFigure();
  const words = strings.casts[scene.cast];
  const { round, from, to, payload } = message;
  const { order } = payload;
  return (
    <tr class={order ?? 'nothing'}>
      <td>{round}</td>
      <td>{formatPath(payload.path)}</td>
      <td>{words.short(from)}</td>
      <td>{words.short(to)}</td>
      <td class="says">
        <InlineGlyph saying={order ?? 'nothing'} />{' '}
        {order === null ? strings.transcript.nothing : words.order(order)}
      </td>
      <Signatures {...{ scene, seen }} />
      <td class="remark">
        {from === scene.eyes && strings.transcript.own}
        {noteOf(strings, scene, seen)}
      </td>
    </tr>
  );
}

/** Of signed messages, by whom each is signed and what the receiver's check says. */
function Signatures({
  scene,
  seen: { message, check, forgery },
}: {
  scene: RelayedScene;
  seen: SeenMessage;
}) {
  const { signed } = useFigure().strings;
  if (!signed) return null;
  if (!check) return <td colspan={2} />;
  return (
    <>
      <td>{signed.names(message.payload.path, forgery, scene.cast)}</td>
      <td class={check}>
        {check === 'rejected' ? '✗' : '✓'} {signed[check]}
      </td>
    </>
  );
}
