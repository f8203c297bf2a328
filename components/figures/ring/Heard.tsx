/** What each of a pair hears in the ring, beside what its general hears in the triangle. */
import type { TooFewWords } from '#words/too-few.ts';
import type { Relay } from '../../../src/core/oral-messages.ts';
import type { Message } from '../../../src/core/model.ts';
import { sameMessage, type Hearing, type ShownPair } from './ring-steps.ts';

export function Compared({ pair, strings }: { pair: ShownPair; strings: TooFewWords }) {
  return (
    <div class="ring-heard">
      {pair.hearings.map((hearing) => (
        <HeardTwice key={hearing.place} {...{ hearing, strings }} />
      ))}
    </div>
  );
}

function HeardTwice({ hearing, strings }: { hearing: Hearing; strings: TooFewWords }) {
  const { place, general, order, inRing, inTriangle } = hearing;
  const rows = Math.max(inRing.length, inTriangle.length);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.ring.inRing(place)}</th>
          <th scope="col">{strings.ring.inTriangle(general)}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {order !== null && (
          <Row left={strings.ring.own(order)} right={strings.ring.own(order)} strings={strings} same />
        )}
        {Array.from({ length: rows }, (_, i) => (
          <Row
            key={i}
            left={say(inRing[i], strings)}
            right={say(inTriangle[i], strings)}
            same={sameMessage(inRing[i], inTriangle[i])}
            strings={strings}
          />
        ))}
        {order === null && rows === 0 && (
          <Row left={strings.ring.nothing} right={strings.ring.nothing} strings={strings} same />
        )}
      </tbody>
    </table>
  );
}

function Row({
  left,
  right,
  same,
  strings,
}: {
  left: string;
  right: string;
  same: boolean;
  strings: TooFewWords;
}) {
  return (
    <tr>
      <td>{left}</td>
      <td>{right}</td>
      <td>{same ? `= ${strings.ring.same}` : `≠ ${strings.ring.differs}`}</td>
    </tr>
  );
}

const say = (message: Message<Relay> | undefined, strings: TooFewWords): string =>
  message === undefined
    ? ''
    : `${strings.ring.heard(message.round, message.from)}: ${strings.ring.says(message.payload.path, message.payload.order)}`;
