/**
 * What one general holds in an execution, a slip for each message, beside what it holds in the twin: what is equal is
 * joined, and for a general that can't tell the two apart that is all.
 */
import type { General, Round } from '../../../src/core/model.ts';
import type { ReportedExecution, SentMessage } from '../../../src/sandbox/report.ts';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import { orderIn, shortened, written } from './lanes.ts';
import { breakPageWords } from './words.ts';

/** As many slips as lie on a table; the transcript has all. */
export const SLIPS = 10;
/** Letters of a value that a slip has room for. */
const ROOM = 34;

interface Props {
  readonly general: General;
  readonly execution: ReportedExecution;
  /** The execution that it is held against. */
  readonly twin: ReportedExecution;
  readonly round: Round;
  /** Whether the twin stands to the right, and is joined from here; else the twin's table joins them. */
  readonly joins: boolean;
  /** The first or the second table of its execution. */
  readonly place: 1 | 2;
}

export function Table({ general, execution, twin, round, joins, place }: Props) {
  const { inbox } = breakPageWords;
  const received = arrived(execution, general, round);
  const others = arrived(twin, general, round);
  const shown = received.slice(-SLIPS);
  const own = general === 1 ? execution.order : null;
  return (
    <div
      class={`inbox table-${place}${joins ? ' joins' : ''}`}
      role="group"
      aria-label={inbox.title(general, 'generals')}
    >
      <p class="small-caps">{inbox.title(general, 'generals')}</p>
      {own !== null && <p class="own">{inbox.own(own, 'generals')}</p>}
      {shown.length === 0 && <p class="own">{inbox.empty}</p>}
      {received.length > shown.length && <p class="own">{inbox.more(received.length - shown.length)}</p>}
      <ul>
        {shown.map((message) => (
          <Slip
            key={keyOf(message)}
            {...{ message }}
            same={others.some((other) => keyOf(other) === keyOf(message) && equal(other, message))}
          />
        ))}
      </ul>
    </div>
  );
}

const arrived = ({ messages }: ReportedExecution, general: General, upTo: Round): readonly SentMessage[] =>
  messages.filter(({ round, to, delivered }) => to === general && delivered && round <= upTo);

const keyOf = ({ round, from }: SentMessage): string => `${round}-${from}`;

const equal = (one: SentMessage, other: SentMessage): boolean => written(one.value) === written(other.value);

function Slip({ message, same }: { readonly message: SentMessage; readonly same: boolean }) {
  const { inbox, breakAnswer } = breakPageWords;
  const order = orderIn(message);
  const text = written(message.value);
  const short = shortened(text, ROOM);
  return (
    <li class={`slip ${order ?? ''}`} {...(short === text ? {} : { title: text })}>
      <span class="sender">{breakAnswer.came(message.round, message.from)}</span>
      <b>
        {order !== null && <InlineGlyph saying={order} />} {short}
      </b>
      <span class={`mark ${same ? 'same' : 'differs'}`}>
        {same ? '=' : '≠'} <span class="mark-word">{same ? inbox.same : inbox.differs}</span>
      </span>
    </li>
  );
}
