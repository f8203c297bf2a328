/** What an instructor is told of the levels is true of what the generators make. */
import { expect, test } from 'vitest';
import { CURRENT, type Listed } from '../../exercises/catalogue.ts';
import { KIND_NAMES, LEVELS, type KindName, type Level } from '../../exercises/kind.ts';
import { instanceOf, kindOf } from '../../exercises/mark.ts';
import { kindsAsked } from './offers.ts';

const KINDS_ASKED = kindsAsked();
const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);
type Plain = Record<string, never>;

/** Instances of a kind on a level, of some topics, or of all. */
function made(kind: KindName, level: Level, topics?: readonly string[]): readonly Plain[] {
  const fitting = CURRENT.filter(
    (one: Listed) =>
      one.kind === kind && one.level === level && (topics === undefined || topics.includes(one.topic)),
  );
  expect(fitting.length).toBeGreaterThan(0);
  return fitting.flatMap((one) => SEEDS.map((seed) => instanceOf(one, seed) as Plain));
}
/** From the least to the greatest of what occurs. */
const range = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];
const all = <T>(
  kind: KindName,
  level: Level,
  what: (instance: never) => T,
  topics?: readonly string[],
): readonly T[] => made(kind, level, topics).map((one) => what(one as never));
type Scened = {
  scenario: { n?: number; messengers?: number; traitors?: number[] };
  asked: number[];
  staged: boolean;
};

test('every kind has a name and a sentence for each level, and no two are the same', () => {
  expect(Object.keys(KINDS_ASKED).sort()).toEqual([...KIND_NAMES].sort());
  const titles = KIND_NAMES.map((kind) => KINDS_ASKED[kind].title);
  expect(new Set(titles).size).toBe(titles.length);
  for (const kind of KIND_NAMES) {
    // named by what is asked, never by the name that codes have
    expect(KINDS_ASKED[kind].title.split(' ').length).toBeGreaterThan(1);
    const sentences = LEVELS.map((level) => KINDS_ASKED[kind].levels[level]);
    expect(new Set(sentences).size).toBe(3);
    // a traitor commander's letters count, and none of them is false by itself
    expect([KINDS_ASKED[kind].title, ...sentences].join('\n')).not.toMatch(/\blies?\b/i);
  }
});

test('predict: one decision, one in a larger run, everybody’s; so many generals, traitors and messengers', () => {
  const asked = ({ asked }: Scened) => asked.length;
  const size = ({ scenario }: Scened) => scenario.n ?? 0;
  const messengers = ({ scenario }: Scened) => scenario.messengers ?? 0;
  const traitors = ({ scenario }: Scened) => scenario.traitors?.length ?? 0;
  expect(range(all('predict', 1, asked))).toEqual([1, 1]);
  expect(range(all('predict', 1, size, ['om', 'sm', 'shop']))).toEqual([3, 3]);
  expect(range(all('predict', 1, messengers, ['2g']))[1]).toBeLessThanOrEqual(4);
  expect(range(all('predict', 2, asked, ['om', 'sm', 'shop']))).toEqual([1, 1]);
  expect(range(all('predict', 2, size, ['om', 'sm']))).toEqual([4, 5]);
  expect(range(all('predict', 2, messengers, ['2g']))).toEqual([5, 7]);
  expect(range(all('predict', 3, size, ['om', 'sm']))).toEqual([5, 7]);
  expect(range(all('predict', 3, traitors, ['om', 'sm']))).toEqual([2, 3]);
  expect(range(all('predict', 3, messengers, ['2g', 'shop']))).toEqual([8, 12]);
  for (const level of [2, 3] as const) expect(range(all('predict', level, asked, ['2g']))).toEqual([2, 2]);
});

test('traitor: placed, to be placed, and in the fewest lies', () => {
  for (const [level, placed, strict] of [
    [1, true, false],
    [2, false, false],
    [3, true, true],
  ] as const) {
    expect(new Set(all('traitor', level, (one: { traitors: unknown }) => one.traitors !== null))).toEqual(
      new Set([placed]),
    );
    expect(new Set(all('traitor', level, (one: { strict: boolean }) => one.strict))).toEqual(
      new Set([strict]),
    );
    expect(
      all('traitor', level, (one: { takes: unknown }) => one.takes),
      'some can’t be done',
    ).toContain(null);
  }
});

test('lie: so many generals pass messages on so often', () => {
  const given = ({ given: { n, m } }: { given: { n: number; m: number } }) => 10 * m + n;
  expect(new Set(all('lie', 1, given))).toEqual(new Set([13, 14]));
  expect(new Set(all('lie', 2, given))).toEqual(new Set([14, 15]));
  expect(new Set(all('lie', 3, given))).toEqual(new Set([24, 25]));
});

test('count: drawn on the first level only', () => {
  for (const level of LEVELS)
    expect(new Set(all('count', level, ({ staged }: Scened) => staged))).toEqual(new Set([level === 1]));
});

test('losses: only on the last level there may be none, about every other time', () => {
  for (const level of LEVELS) {
    const exercises = CURRENT.filter((one) => one.kind === 'losses' && one.level === level);
    const answers = exercises.flatMap((one) =>
      SEEDS.map((seed) => kindOf(one).write(kindOf(one).reference(instanceOf(one, seed)))),
    );
    const none = answers.filter((answer) => answer === 'none').length / answers.length;
    if (level < 3) expect(none).toBe(0);
    else expect(Math.abs(none - 0.5)).toBeLessThan(0.2);
  }
});

test('proof: as many steps that don’t belong as is said, and joined ones on the first level only', () => {
  for (const one of CURRENT.filter(({ kind }) => kind === 'proof')) {
    const { cards } = instanceOf(one, 1) as {
      cards: readonly { names: readonly string[] }[];
    };
    expect(
      cards.some(({ names }) => names.length > 1),
      one.code,
    ).toBe(one.level === 1);
    const answer = kindOf(one).write(kindOf(one).reference(instanceOf(one, 1)));
    expect(cards.length - answer.replace(/[^A-Z]/g, '').length, one.code).toBe(one.level - 1);
  }
});

test('chain: so many orders, signatures and kinds of forgery', () => {
  type Chains = { chains: { path: number[] }[]; forged: { chain: number; fault: string } | null };
  // a forgery may be that one is left out
  const genuine = ({ chains, forged }: Chains) => chains.filter((_, i) => i + 1 !== forged?.chain);
  for (const [level, chains, signatures, kinds] of [
    [1, 3, [2, 2], 3],
    [2, 3, [2, 3], 5],
    [3, 4, [3, 3], 6],
  ] as const) {
    expect(new Set(all('chain', level, (one: Chains) => one.chains.length))).toEqual(new Set([chains]));
    expect(
      range(all('chain', level, (one: Chains) => genuine(one).map(({ path }) => path.length)).flat()),
    ).toEqual(signatures);
    const faults = all('chain', level, ({ forged }: Chains) => forged?.fault ?? 'none');
    expect(faults).toContain('none');
    expect(new Set(faults).size - 1).toBe(kinds);
  }
});
