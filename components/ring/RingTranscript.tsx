/** All messages of the ring, as a table. */
import type { TooFewStrings } from '../../src/strings/too-few.ts';
import type { ShownRing } from './ring-steps.ts';

export function RingTranscript({ found, words }: { found: ShownRing; words: TooFewStrings['ring'] }) {
  return (
    <table>
      <thead>
        <tr>
          {words.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.messages.map(({ from, to, message }, i) => (
          <tr key={i} class={message.payload.order ?? ''}>
            <td>{message.round}</td>
            <td>{words.copy(from)}</td>
            <td>{words.copy(to)}</td>
            <td class="says">{words.says(message.payload.path, message.payload.order)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
