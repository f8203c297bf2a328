/** Every protocol that runs is broken, and what is reported can be checked by hand. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReaderKind } from './kinds.ts';
import { breakReaderProtocol, type ReportedExecution, type Violation } from './report.ts';
import { replay, reportedMessages, type Replayed } from './testing/replay.ts';

const folder = new URL('../../content/en/protocols/', import.meta.url);
const ATTEMPTS = (['three-generals', 'two-generals'] as const).flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, folder)).map((file): [ReaderKind, string] => [kind, file]),
);
const sourceOf = (kind: ReaderKind, file: string): string =>
  readFileSync(new URL(`${kind}/${file}`, folder), 'utf8');

/** What is wrong with a violation, in words; nothing if it is legal and breaks what it says. */
function faults(kind: ReaderKind, source: string, violation: Violation): readonly string[] {
  const found: string[] = [];
  const generals = kind === 'three-generals' ? 3 : 2;
  const follow = (execution: ReportedExecution): Replayed => {
    const traitor = [1, 2, 3].slice(0, generals).find((general) => !(general in execution.decisions)) ?? null;
    const hand = replay(source, generals, traitor, execution);
    if (hand.messages.join() !== reportedMessages(execution).join())
      found.push('by hand other messages are sent');
    if (JSON.stringify(hand.decisions) !== JSON.stringify(execution.decisions)) {
      found.push('by hand they decide something else');
    }
    if (generals === 3 && execution.messages.some(({ delivered }) => !delivered))
      found.push('a message is lost');
    return hand;
  };
  const { condition, traitor, execution, twins, explanation } = violation;
  const here = follow(execution);
  const decided = Object.entries(here.decisions);
  if (traitor !== null && `${traitor}` in execution.decisions) found.push('the traitor decides');
  const lieutenants = decided.filter(([general]) => general !== '1').map(([, order]) => order);
  const broken = {
    IC1: traitor !== null && lieutenants.length === 2 && lieutenants[0] !== lieutenants[1],
    IC2: traitor !== null && traitor !== 1 && lieutenants.some((order) => order !== execution.order),
    agreement: traitor === null && decided[0]![1] !== decided[1]![1],
    'no-loss-attack':
      execution.order === 'attack' &&
      execution.messages.every(({ delivered }) => delivered) &&
      decided.some(([, order]) => order === 'retreat'),
    'no-order-retreat': execution.order === null && decided.some(([, order]) => order === 'attack'),
  };
  if (!broken[condition]) found.push(`${condition} is kept`);
  if (twins.length === 0 && condition !== 'no-loss-attack') found.push('there is no twin');
  for (const { general, execution: twin } of twins) {
    const there = follow(twin);
    if (here.received.get(general)?.join() !== there.received.get(general)?.join())
      found.push('the views differ');
    if (general === 1 && execution.order !== twin.order) found.push('general 1 knows its order');
    if (JSON.stringify(execution) === JSON.stringify(twin)) found.push('a twin is the same execution');
  }
  if (!/^[A-Z][^\n]*\.$/.test(explanation)) found.push('the explanation is no sentence');
  return found;
}

const broken = async (kind: ReaderKind, source: string): Promise<Violation> => {
  const report = await breakReaderProtocol(kind, source);
  if (!report.broken) throw new Error(`${report.error.line ?? ''} ${report.error.message}`);
  return report;
};

describe('An honest attempt', () => {
  test('there are at least ten of them for three generals, and four for two', () => {
    const count = (kind: ReaderKind) => ATTEMPTS.filter(([known]) => known === kind).length;
    expect(count('three-generals')).toBeGreaterThanOrEqual(10);
    expect(count('two-generals')).toBeGreaterThanOrEqual(4);
  });

  test.each(ATTEMPTS)(
    'for %s, %s, does what it should while nobody lies and nothing is lost',
    (kind, file) => {
      const generals = kind === 'three-generals' ? 3 : 2;
      for (const order of generals === 3
        ? ['attack' as const, 'retreat' as const]
        : ['attack' as const, null]) {
        const { decisions } = replay(sourceOf(kind, file), generals, null, {
          order,
          messages: [],
          decisions: {},
        });
        expect(new Set(Object.values(decisions))).toEqual(new Set([order ?? 'retreat']));
      }
    },
  );

  test.each(ATTEMPTS)('for %s, %s, is broken', async (kind, file) => {
    const source = sourceOf(kind, file);
    const violation = await broken(kind, source);
    expect(faults(kind, source, violation)).toEqual([]);
  });
});

test('the execution of a report between two others comes with both', async () => {
  const violation = await broken('three-generals', sourceOf('three-generals', 'obey.js'));
  expect(violation).toMatchObject({ condition: 'IC1', traitor: 1 });
  expect(violation.twins.map(({ general }) => general)).toEqual([2, 3]);
});

/** A random machine as a module: everything it does is looked up by a number made of all it has seen. */
const moduleOf = (generals: number, rounds: number, table: readonly number[]): string => `
const table = ${JSON.stringify(table)};
const pick = (...from) => table[from.reduce((sum, x) => (sum * 31 + x + 7) % 9973, 1) % table.length];
export default {
  rounds: ${rounds},
  start({ self, order }) { return { self, at: pick(self, order === 'attack' ? 1 : 0, order === null ? 1 : 0) } },
  messages({ self, at }, round) {
    const sent = {};
    for (let to = 1; to <= ${generals}; to++) {
      const letter = pick(self, at, round, to);
      if (to !== self && letter > 1) sent[to] = letter === 2 ? 'two' : { letter: [letter, at] };
    }
    return sent;
  },
  transition({ self, at }, round, inbox) {
    let next = at;
    for (const [from, value] of Object.entries(inbox)) {
      next = pick(next, Number(from), value === 'two' ? 2 : value.letter[0] + value.letter[1], round);
    }
    return { self, at: next };
  },
  decision({ self, at }) { return ${generals === 2 ? 'pick(self, at, 5) !== 0' : 'pick(self, at, 5) > 2'} ? 'attack' : 'retreat' },
};`;

const seed = Number(process.env['SANDBOX_SEED'] ?? Date.now() % 2 ** 31);

test.each([3, 2])(
  `60 random modules for %i generals are broken (SANDBOX_SEED=${seed})`,
  async (generals) => {
    console.info(`random modules in the sandbox: SANDBOX_SEED=${seed}`);
    const kind = generals === 3 ? 'three-generals' : 'two-generals';
    const conditions = new Set<string>();
    const anyModule = fc.tuple(fc.nat(5), fc.array(fc.nat(5), { minLength: 40, maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(anyModule, async ([rounds, table]) => {
        const source = moduleOf(generals, rounds, table);
        const violation = await broken(kind, source);
        expect(faults(kind, source, violation)).toEqual([]);
        conditions.add(violation.condition);
      }),
      { seed, numRuns: 60 },
    );
    expect(conditions.size).toBeGreaterThanOrEqual(2);
  },
  120_000,
);
