/** What each of a pair hears in the ring, beside what its general hears in the triangle. */
import type { Relay } from '../../src/core/oral-messages.ts';
import type { Message } from '../../src/core/model.ts';
import type { TooFewStrings } from '../../src/strings/too-few.ts';
import { sameMessage, type Hearing, type ShownPair } from './ring-steps.ts';

type Words = TooFewStrings['ring'];

export function Compared({ pair, words }: { pair: ShownPair; words: Words }) {
  return (
    <div class="ring-heard">
      {pair.hearings.map((hearing) => (
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
