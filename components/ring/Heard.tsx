/** What is heard, as text: one of a pair in the ring beside its general in the triangle, and all messages of the ring. */
import type { Relay } from '../../src/core/oral-messages.ts';
import type { Message } from '../../src/core/model.ts';
import type { Ring, Triangle } from '../../src/core/ring.ts';
import type { TooFewStrings } from '../../src/strings/too-few.ts';
import { hearings, sameMessage, type Hearing } from './ring-steps.ts';

type Words = TooFewStrings['ring'];

export function Compared({
  ring,
  triangle,
  words,
}: {
  ring: Ring<Relay>;
  triangle: Triangle<Relay>;
  words: Words;
}) {
  return (
    <div class="ring-heard">
      {hearings(ring, triangle).map((hearing) => (
        <HeardTwice key={hearing.place} {...{ hearing, words }} />
      ))}
    </div>
  );
}

function HeardTwice({ hearing, words }: { hearing: Hearing; words: Words }) {
  const { place, general, order, inRing, inTriangle } = hearing;
  const rows = Math.max(inRing.length, inTriangle.length);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.inRing(place)}</th>
          <th scope="col">{words.inTriangle(general)}</th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {order !== null && <Row left={words.own(order)} right={words.own(order)} words={words} same />}
        {Array.from({ length: rows }, (_, i) => (
          <Row
            key={i}
            left={say(inRing[i], words)}
            right={say(inTriangle[i], words)}
            same={sameMessage(inRing[i], inTriangle[i])}
            words={words}
          />
        ))}
        {order === null && rows === 0 && (
          <Row left={words.nothing} right={words.nothing} words={words} same />
        )}
      </tbody>
    </table>
  );
}

function Row({ left, right, same, words }: { left: string; right: string; same: boolean; words: Words }) {
  return (
    <tr>
      <td>{left}</td>
      <td>{right}</td>
      <td>{same ? `= ${words.same}` : `≠ ${words.differs}`}</td>
    </tr>
  );
}

const say = (message: Message<Relay> | undefined, words: Words): string =>
  message === undefined
    ? ''
    : `${words.heard(message.round, message.from)}: ${words.says(message.payload.path, message.payload.order)}`;

export function RingTranscript({ ring, words }: { ring: Ring<Relay>; words: Words }) {
  if (ring.messages.length === 0) return null;
  return (
    <details class="ring-all">
      <summary>{words.transcript(ring.messages.length)}</summary>
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
          {ring.messages.map(({ from, to, message }, i) => (
            <tr key={i} class={message.payload.order ?? ''}>
              <td>{message.round}</td>
              <td>{words.copy(from)}</td>
              <td>{words.copy(to)}</td>
              <td class="says">{words.says(message.payload.path, message.payload.order)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
