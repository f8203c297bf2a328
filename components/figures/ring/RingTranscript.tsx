/** All messages of the ring, as a table. */
import { tooFewWords } from '#words/too-few.ts';
import { TableHead } from '../../kit/TableHead.tsx';
import type { ShownRing } from './ring-steps.ts';

export function RingTranscript({ found }: { found: ShownRing }) {
  return (
    <table>
      <TableHead columns={tooFewWords.ring.columns} />
      <tbody>
        {found.messages.map(({ from, to, message }, i) => (
          <tr key={i} class={message.payload.order ?? ''}>
            <td>{message.round}</td>
            <td>{tooFewWords.ring.copy(from)}</td>
            <td>{tooFewWords.ring.copy(to)}</td>
            <td class="says">{tooFewWords.ring.says(message.payload.path, message.payload.order)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
