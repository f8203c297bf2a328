/** All messages of the ring, as a table. */
import type { TooFewWords } from '#words/too-few.ts';
import { TableHead } from '../../kit/TableHead.tsx';
import type { ShownRing } from './ring-steps.ts';

export function RingTranscript({ found, strings }: { found: ShownRing; strings: TooFewWords }) {
  return (
    <table>
      <TableHead columns={strings.ring.columns} />
      <tbody>
        {found.messages.map(({ from, to, message }, i) => (
          <tr key={i} class={message.payload.order ?? ''}>
            <td>{message.round}</td>
            <td>{strings.ring.copy(from)}</td>
            <td>{strings.ring.copy(to)}</td>
            <td class="says">{strings.ring.says(message.payload.path, message.payload.order)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
