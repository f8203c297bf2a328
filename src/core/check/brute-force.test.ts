/**
 * The exact check against every behaviour there is, one by one. `EXHAUSTIVE=1` goes on where that takes minutes.
 */
import { describe, expect, test, vi } from 'vitest';
import { bruteForce } from '../testing/brute-force.ts';
import { placementsOf } from '../testing/enumerate.ts';
import { checkOral, checkPlaced, type Question } from './check.ts';
import type { Condition } from './attack.ts';
import { LeastLies } from './least-lies.ts';
import { choose, countStrategies } from './strategies.ts';

vi.setConfig({ testTimeout: 600_000 });

/** How many behaviours each case may have. */
const MOST = 2 ** 20;

/** How many one placement may have where the strategies that loyal generals can notice are few enough. */
const MOST_PLACED = process.env['EXHAUSTIVE'] === '1' ? 2 ** 24 : 2 ** 20;

const least = new LeastLies();

/** How many messages the traitors of one placement send in OM(m). */
function choices({ n, m, traitors }: Question, commander: 'loyal' | 'traitor'): number {
  let sum = commander === 'traitor' ? n - 1 : 0;
  const lieutenants = commander === 'traitor' ? traitors - 1 : traitors;
  for (let round = 2, paths = 1; round <= m + 1; paths *= n - round++)
    sum += lieutenants * paths * (n - round);
  return sum;
}

/** The behaviours of all placements, each with both orders. */
function behaviours(question: Question): number {
  const { n, traitors } = question;
  const loyal = Number(choose(n - 1, traitors)) * 2 ** choices(question, 'loyal');
  const traitor = Number(choose(n - 1, traitors - 1)) * 2 ** choices(question, 'traitor');
  return 2 * (loyal + traitor);
}

/** Every question with a traitor; with none at all there is one behaviour, in executions of any length. */
const questions: readonly Question[] = Array.from({ length: 30 }, (_, i) => i + 2).flatMap((n) =>
  Array.from({ length: n - 1 }, (_, m) => m).flatMap((m) =>
    Array.from({ length: n }, (_, f) => ({ n, m, traitors: f + 1 })),
  ),
);
const small = questions.filter((question) => behaviours(question) <= MOST);

const lowest = (found: readonly Readonly<Record<Condition, number | null>>[], condition: Condition) =>
  found.reduce<number | null>((best, { [condition]: lies }) => {
    if (best === null || lies === null) return best ?? lies;
    return Math.min(best, lies);
  }, null);

describe('Every behaviour of every placement, lies between traitors included', () => {
  test.each([2, 3, 4, 5, 6, 7, 8])('at n = %i', (n) => {
    for (const question of small.filter((one) => one.n === n)) tryAll(question);
  });

  test('at n above 8', () => {
    for (const question of small.filter((one) => one.n > 8)) tryAll(question);
  });

  test('and with no traitor at all', () => {
    for (let n = 2; n <= 7; n++) {
      for (let m = 0; m <= n - 2; m++) tryAll({ n, m, traitors: 0 });
    }
  });

  test('in so many cases', () => {
    const counted = small.reduce((sum, question) => sum + behaviours(question), 0);
    expect({ cases: small.length, counted }).toEqual({ cases: 132, counted: 15_302_298 });
  });
});

function tryAll(question: Question): void {
  const { n, m, traitors } = question;
  const placements = placementsOf(n, traitors);
  let tried = 0;
  const found = placements.map((placed) => {
    const brute = bruteForce(n, m, placed);
    tried += brute.behaviours;
    const { fewestLies } = checkPlaced(n, m, placed, least);
    expect({ question, placed, fewestLies }).toEqual({ question, placed, fewestLies: brute.fewestLies });
    return brute.fewestLies;
  });
  expect(tried).toBe(behaviours(question));
  const { fewestLies } = checkOral(question, least);
  expect({ question, fewestLies }).toEqual({
    question,
    fewestLies: { agreement: lowest(found, 'agreement'), validity: lowest(found, 'validity') },
  });
}

describe('One placement of each kind and some relaying, where traitors have more to tell each other than loyal generals', () => {
  const larger = questions.filter(
    (question) =>
      !small.includes(question) &&
      question.n > question.traitors + 1 &&
      question.m > 0 &&
      (countStrategies(question.n, question.m, question.traitors).exact ?? Infinity) <= MOST,
  );
  const placed = larger.flatMap((question) =>
    (['loyal', 'traitor'] as const)
      .filter((commander) => 2 ** choices(question, commander) <= MOST_PLACED)
      .map((commander) => ({ ...question, commander })),
  );

  test('of such cases there are enough', () => {
    expect(placed.length).toBeGreaterThan(10);
  });

  test.each(placed)('n = $n, m = $m, $traitors traitors, commander $commander', (one) => {
    const first = one.commander === 'traitor' ? 1 : 2;
    const traitors = Array.from({ length: one.traitors }, (_, i) => first + i);
    const { fewestLies } = bruteForce(one.n, one.m, traitors);
    expect(checkPlaced(one.n, one.m, traitors, least).fewestLies).toEqual(fewestLies);
  });
});
