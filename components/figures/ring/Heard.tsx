/** What each of a pair hears in the ring, beside what its general hears in the triangle. */
import { tooFewWords } from '#words/too-few.ts';
import type { Relay } from '../../../src/core/oral-messages.ts';
import type { Message } from '../../../src/core/model.ts';
import { sameMessage, type Hearing, type ShownPair } from './ring-steps.ts';

export function Compared({ pair }: { pair: ShownPair }) {
  return (
    <div class="ring-heard">
      {pair.hearings.map((hearing) => (
        <HeardTwice key={hearing.place} hearing={hearing} />
      ))}
    </div>
  );
}

function HeardTwice({ hearing }: { hearing: Hearing }) {
  const { place, general, order, inRing, inTriangle } = hearing;
  const rows = Math.max(inRing.length, inTriangle.length);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{tooFewWords.ring.inRing(place)}</th>
          <th scope="col">{tooFewWords.ring.inTriangle(general)}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {order !== null && (
          <Row left={tooFewWords.ring.own(order)} right={tooFewWords.ring.own(order)} same />
        )}
        {Array.from({ length: rows }, (_, i) => (
          <Row
            key={i}
            left={say(inRing[i])}
            right={say(inTriangle[i])}
            same={sameMessage(inRing[i], inTriangle[i])}
          />
        ))}
        {order === null && rows === 0 && (
          <Row left={tooFewWords.ring.nothing} right={tooFewWords.ring.nothing} same />
        )}
      </tbody>
    </table>
  );
}

function Row({ left, right, same }: { left: string; right: string; same: boolean }) {
  return (
    <tr>
      <td>{left}</td>
      <td>{right}</td>
      <td>{same ? `= ${tooFewWords.ring.same}` : `≠ ${tooFewWords.ring.differs}`}</td>
    </tr>
  );
}

const say = (message: Message<Relay> | undefined): string =>
  message === undefined
    ? ''
    : `${tooFewWords.ring.heard(message.round, message.from)}: ${tooFewWords.ring.says(message.payload.path, message.payload.order)}`;
