/** An execution's messages as a table of text, every value in full. */
import type { ReportedExecution } from '../../../src/sandbox/report.ts';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import { Pages, usePages } from '../../kit/Pages.tsx';
import { TableHead } from '../../kit/TableHead.tsx';
import { written } from './lanes.ts';
import { breakPageWords } from './words.ts';

/** Rows on one page. */
const PAGE = 60;

interface Props {
  readonly execution: ReportedExecution;
  /** What is said of a message that did not arrive. */
  readonly gone?: string;
}

export function Transcript({ execution, gone = breakPageWords.breakAnswer.isLost }: Props) {
  const { messages, decisions } = execution;
  const shown = usePages(messages.length, PAGE);
  const start = shown.page * PAGE;
  const { transcript, exchange } = breakPageWords;
  return (
    <details class="transcript">
      <summary>{transcript.all}</summary>
      <table>
        <caption>{transcript.caption(messages.length)}</caption>
        <TableHead
          columns={[
            transcript.round,
            transcript.from,
            transcript.to,
            breakPageWords.breakAnswer.value,
            exchange!.fate,
          ]}
        />
        <tbody>
          {messages.slice(start, start + PAGE).map(({ round, from, to, value, delivered }) => (
            <tr key={`${round}-${from}-${to}`} class={typeof value === 'string' ? value : ''}>
              <td>{round}</td>
              <td>{from}</td>
              <td>{to}</td>
              <td class="says">
                {(value === 'attack' || value === 'retreat') && <InlineGlyph saying={value} />}{' '}
                {written(value)}
              </td>
              <td class={delivered ? '' : 'remark'}>
                {delivered ? exchange!.fates('arrived', 'generals') : gone}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pages {...shown} />
      <p class="decisions">
        {Object.entries(decisions)
          .map(([general, order]) => breakPageWords.sentences.decision(Number(general), order, 'generals'))
          .join(' ')}
      </p>
    </details>
  );
}
