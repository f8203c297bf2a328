/**
 * Where the messages of executions stand when these are drawn side by side: generals as lanes from top to bottom, time
 * downwards, a row for each message. All executions share their rows, so that the same messenger stands at the same
 * height in each of them, and an empty place says that there was none.
 */
import type { General, Order, Round } from '../../../src/core/model.ts';
import type { ReportedExecution, SentMessage } from '../../../src/sandbox/report.ts';

/** A messenger that some of the executions have. */
export interface Row {
  readonly round: Round;
  readonly from: General;
  readonly to: General;
}

/** The last round in which anything was sent; 0 where nothing ever was. */
export const lastRound = (executions: readonly ReportedExecution[]): Round =>
  executions.reduce(
    (last, { messages }) => messages.reduce((most, { round }) => Math.max(most, round), last),
    0,
  );

/** Every messenger of any of the executions up to a round, once, by round, sender and receiver. */
export function rowsOf(executions: readonly ReportedExecution[], upTo: Round): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { messages } of executions) {
    for (const { round, from, to } of messages) {
      if (round <= upTo) rows.set(keyOf({ round, from, to }), { round, from, to });
    }
  }
  return [...rows.values()].sort((a, b) => a.round - b.round || a.from - b.from || a.to - b.to);
}

const keyOf = ({ round, from, to }: Row): string => `${round} ${from} ${to}`;

/** The latest whole rounds that fit in `most` rows, at least one; a long execution is read round by round. */
export function latest(rows: readonly Row[], most: number): readonly Row[] {
  const first = rows[Math.max(0, rows.length - most)];
  if (rows.length <= most || first === undefined) return rows;
  const cut = rows[rows.length - most - 1]!.round === first.round ? first.round + 1 : first.round;
  const whole = Math.min(cut, rows.at(-1)!.round);
  return rows.filter(({ round }) => round >= whole);
}

/** On each way the latest message that went it up to a round. */
export function latestOn({ messages }: ReportedExecution, upTo: Round): readonly SentMessage[] {
  const ways = new Map<string, SentMessage>();
  for (const message of messages)
    if (message.round <= upTo) ways.set(`${message.from}-${message.to}`, message);
  return [...ways.values()];
}

/** The order that a message is, if it is nothing but one. */
export const orderIn = ({ value }: SentMessage): Order | null =>
  value === 'attack' || value === 'retreat' ? value : null;

/** The orders that a value names, wherever in it. */
export function ordersNamedIn({ value }: SentMessage): Order | 'both' | null {
  const text = JSON.stringify(value);
  const [attack, retreat] = ['attack', 'retreat'].map((order) => text.includes(order));
  return attack ? (retreat ? 'both' : 'attack') : retreat ? 'retreat' : null;
}

/** An execution's message in a row, if it has one there. */
export const messageIn = ({ messages }: ReportedExecution, row: Row): SentMessage | undefined =>
  messages.find(({ round, from, to }) => round === row.round && from === row.from && to === row.to);

/** Who is a traitor: of a traitor nothing can be said to be decided. */
export const traitorOf = ({ decisions }: ReportedExecution, generals: number): General | null =>
  Array.from({ length: generals }, (_, i) => i + 1).find((general) => !(String(general) in decisions)) ??
  null;

/** A message's value as it is written: plain words without quotation marks, anything else as JSON. */
export const written = (value: unknown): string =>
  typeof value === 'string' && WORDS.test(value) ? value : JSON.stringify(value);

/** Words that can't be taken for a number, true, false or null. */
const WORDS = /^(?!(?:true|false|null)$)\p{L}[\p{L}\p{N} ]*$/u;

/** The text, or as much of its beginning as fits, with an ellipsis. */
export const shortened = (text: string, most: number): string => {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
};
