/** The ring breaks every protocol for three generals, and what it returns stands on its own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oralMessages } from './oral-messages.ts';
import type { Protocol } from './protocol.ts';
import { breakThreeGenerals, generalAt, orderAt, runRing, type RingBreak } from './ring.ts';
import { herald } from './testing/herald.ts';
import { anyTables, fromTables, inWords, replayedByHand } from './testing/triples.ts';
import { indistinguishable } from './views.ts';

/** What is wrong with a break, in words; nothing if every triangle is legal, and broken exactly where it says so. */
function faults<State, Payload>(
  protocol: Protocol<State, Payload>,
  { ring, triangles, links }: RingBreak<Payload>,
): readonly string[] {
  const found: string[] = [];
  const hands = triangles.map(({ execution }) => replayedByHand(protocol, execution));
  for (const [i, { traitor, asks, execution, broken }] of triangles.entries()) {
    const { messages, decisions } = hands[i]!;
    if (execution.traitors.join() !== `${traitor}`) found.push('another traitor');
    if (messages.join() !== inWords(execution).join()) found.push('by hand other messages are sent');
    if ([...decisions].join() !== [...execution.decisions].join())
      found.push('by hand they decide otherwise');
    if ([...execution.log].some(({ delivered }) => !delivered)) found.push('a message is lost');
    if ((traitor === 1) !== (asks === 'IC1')) found.push('the wrong condition is asked for');
    const lieutenants = [...decisions].filter(([general]) => general !== 1).map(([, order]) => order);
    const wrong =
      asks === 'IC1'
        ? lieutenants[0] !== lieutenants[1]
        : lieutenants.some((order) => order !== execution.order);
    if (wrong !== broken) found.push(`triangle ${i} says ${broken ? 'broken' : 'kept'}`);
  }
  if (!triangles.some(({ broken }) => broken)) found.push('nothing is broken');
  for (const { triangles: pair, general } of links) {
    const [one, other] = pair.map((i) => hands[i]!.received.get(general));
    if (one === undefined || one.join() !== other?.join()) found.push(`by hand ${general} hears more`);
    const [a, b] = pair.map((i) => triangles[i]!.execution);
    if (!indistinguishable(a!, b!, general)) found.push(`${general} can tell`);
  }
  // every loyal general hears in its triangle what its copy hears in the ring
  for (const [i, { places }] of triangles.entries()) {
    for (const place of places) {
      const heard = ring.messages.filter(({ to }) => to === place).map(({ message }) => message);
      const texts = heard.map((m) => `${m.round} ${m.from} ${m.to} ${JSON.stringify(m.payload)}`);
      if (texts.sort().join() !== hands[i]!.received.get(generalAt(place))?.join()) {
        found.push(`place ${place} hears something else`);
      }
    }
  }
  return found;
}

describe('The ring of six', () => {
  test('is A₀ B₀ C₀ A₁ B₁ C₁, and only the commanders hold an order', () => {
    const places = [0, 1, 2, 3, 4, 5];
    expect(places.map(generalAt)).toEqual([1, 2, 3, 1, 2, 3]);
    expect(places.map(orderAt)).toEqual(['retreat', null, null, 'attack', null, null]);
  });

  test('of OM(1) carries each message to the neighbour of its receiver’s name', () => {
    const { messages, decisions } = runRing(oralMessages(3, 1));
    expect(
      messages.map(
        ({ from, to, message }) => `${from}→${to} ${message.payload.path.join('.')} ${message.payload.order}`,
      ),
    ).toEqual([
      ...['0→1 1 retreat', '3→4 1 attack', '0→5 1 retreat', '3→2 1 attack'],
      ...['1→2 1.2 retreat', '4→5 1.2 attack', '2→1 1.3 attack', '5→4 1.3 retreat'],
    ]);
    // one word for attack, one for retreat: no majority, but for the commanders
    expect(decisions).toEqual(['retreat', 'retreat', 'retreat', 'attack', 'retreat', 'retreat']);
  });
});

describe('OM among three generals', () => {
  test.each([0, 1])('OM(%i) is broken', (m) => {
    const protocol = oralMessages(3, m);
    expect(faults(protocol, breakThreeGenerals(protocol))).toEqual([]);
  });

  test('OM(1) disobeys a loyal commander that orders attack, and keeps what else the ring asks', () => {
    const { triangles } = breakThreeGenerals(oralMessages(3, 1));
    expect(triangles.map(({ asks, traitor, broken }) => `${asks} ${traitor} ${broken}`)).toEqual([
      'IC2 3 false',
      'IC1 1 false',
      'IC2 2 true',
    ]);
  });

  test('OM(0) obeys whatever the commander says, so a traitorous one divides the lieutenants', () => {
    const { triangles } = breakThreeGenerals(oralMessages(3, 0));
    expect(triangles.map(({ broken }) => broken)).toEqual([false, true, false]);
    expect([...triangles[1]!.execution.decisions]).toEqual([
      [2, 'retreat'],
      [3, 'attack'],
    ]);
  });
});

test('a protocol of several rounds without relaying is broken', () => {
  expect(faults(herald(3), breakThreeGenerals(herald(3)))).toEqual([]);
});

const seed = Number(process.env['RING_SEED'] ?? Date.now() % 2 ** 31);

test(`2,000 random finite-state protocols are broken (RING_SEED=${seed})`, () => {
  console.info(`random protocols for three generals: RING_SEED=${seed}`);
  const times = [0, 0, 0];
  fc.assert(
    fc.property(anyTables, (tables) => {
      const protocol = fromTables(tables);
      const found = breakThreeGenerals(protocol);
      expect(faults(protocol, found)).toEqual([]);
      for (const [i, { broken }] of found.triangles.entries()) if (broken) times[i]!++;
    }),
    { seed, numRuns: 2000 },
  );
  // each of the three is what gives way to some protocol
  for (const broken of times) expect(broken).toBeGreaterThan(100);
});

describe('The engine', () => {
  /** Relays once; a lieutenant is at a loss where `lost` says so of the order it got and the one it was told. */
  const relaying = (lost: (got: string, told: string) => boolean): Protocol<readonly string[], string> => ({
    parameters: { kind: 'relaying' },
    problem: 'byzantine-agreement',
    generals: 3,
    rounds: 2,
    start: (self, order) => [`${self}`, order ?? ''],
    messages: ([self, got], round) => {
      if (self === '1') return round === 1 ? [2, 3].map((to) => ({ to, payload: got! })) : [];
      return round === 2 ? [{ to: self === '2' ? 3 : 2, payload: got! }] : [];
    },
    transition: ([self, got], round, inbox) => {
      const told = inbox[0]?.payload ?? '';
      if (self === '1') return [self, got!];
      if (round === 2 && lost(got!, told)) throw new Error(`general ${self!} is at a loss`);
      return round === 1 ? [self!, told] : [self!, got!];
    },
    decision: ([, got]) => (got === 'attack' ? 'attack' : 'retreat'),
    seen: ({ round, from, payload }) => ({ round, from, payload }),
  });

  test('asks nothing of the traitor’s place, where a protocol may be at a loss', () => {
    // in the ring two commanders disagree, so only the place of a lying lieutenant ever hears one thing twice
    const found = breakThreeGenerals(relaying((got, told) => got === told));
    expect(found.triangles.map(({ broken }) => broken)).toEqual([false, true, false]);
  });

  test('does not hide that a protocol is at a loss where it is loyal', () => {
    const protocol = relaying((got, told) => got === 'attack' && told === 'retreat');
    expect(() => breakThreeGenerals(protocol)).toThrow('general 3 is at a loss');
  });

  test('refuses a protocol that is not for three', () => {
    for (const n of [2, 4, 6]) {
      expect(() => breakThreeGenerals(herald(n))).toThrow(`about 3 generals, not about ${n}`);
    }
  });

  test('refuses one that writes to nobody', () => {
    const lost = {
      ...herald(3),
      messages: () => [{ to: 1, payload: { order: 'attack', round: 1 } as const }],
    };
    expect(() => breakThreeGenerals(lost)).toThrow('general 1 sent to 1: expected another of 1 to 3');
  });

  test('refuses one that is not deterministic, where it notices', () => {
    let asked = 0;
    const moody = {
      ...herald(3),
      decision: () => (++asked > 6 ? 'attack' : 'retreat'),
    };
    expect(() => breakThreeGenerals(moody)).toThrow('not deterministic');
  });
});
