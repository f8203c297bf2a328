/** An execution's messages as a table of text, every value in full. */
import { chainStrings } from '../../src/strings/chain.ts';
import { useState } from 'preact/hooks';
import type { ReportedExecution } from '../../src/sandbox/report.ts';
import { useFigure } from '../shared/context.ts';
import { EndButton } from '../shared/EndButton.tsx';
import { InlineGlyph } from '../shared/glyphs.tsx';
import { written } from './lanes.ts';
import type { Strings } from './strings.ts';

/** Rows on one page. */
const PAGE = 60;

interface Props {
  readonly execution: ReportedExecution;
  readonly strings: Strings;
}

export function Transcript({ execution, strings }: Props) {
  const { live } = useFigure();
  const [page, setPage] = useState(0);
  const { messages, decisions } = execution;
  const pages = Math.max(1, Math.ceil(messages.length / PAGE));
  const shown = messages.slice(page * PAGE, (page + 1) * PAGE);
  const { transcript } = strings;
  const { chain } = chainStrings(strings.locale);
  return (
    <details class="transcript">
      <summary>{transcript.all}</summary>
      <table>
        <caption>{transcript.caption(messages.length)}</caption>
        <thead>
          <tr>
            {[transcript.round, transcript.from, transcript.to, strings.breakAnswer.value, chain.fate].map(
              (heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ round, from, to, value, delivered }) => (
            <tr key={`${round}-${from}-${to}`} class={typeof value === 'string' ? value : ''}>
              <td>{round}</td>
              <td>{from}</td>
              <td>{to}</td>
              <td class="says">
                {(value === 'attack' || value === 'retreat') && <InlineGlyph saying={value} />}{' '}
                {written(value)}
              </td>
              <td class={delivered ? '' : 'remark'}>
                {delivered ? chain.fates('arrived', 'generals') : strings.breakAnswer.isLost}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && live && (
        <p class="pages">
          <EndButton
            ended={page === 0}
            onPress={() => {
              setPage(page - 1);
            }}
          >
            {transcript.previous}
          </EndButton>
          <span aria-live="polite">{transcript.page(page + 1, pages)}</span>
          <EndButton
            ended={page === pages - 1}
            onPress={() => {
              setPage(page + 1);
            }}
          >
            {transcript.next}
          </EndButton>
        </p>
      )}
      <p class="decisions">
        {Object.entries(decisions)
          .map(([general, order]) => strings.sentences.decision(Number(general), order, 'generals'))
          .join(' ')}
      </p>
    </details>
  );
}
