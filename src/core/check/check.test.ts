/**
 * The exact check: what it says of known cases, what its attacks do when they are replayed, and what the paper proves.
 */
import { describe, expect, test } from 'vitest';
import { judge } from '../conditions.ts';
import { generals } from '../model.ts';
import { isLie, liars, oralMessages } from '../oral-messages.ts';
import { indexOfMessage, messageCount } from '../paths.ts';
import { run } from '../run.ts';
import { placementsOf } from '../testing/enumerate.ts';
import { liesOf, type Attack } from './attack.ts';
import { checkOral, checkPlaced, type Question } from './check.ts';
import { LeastLies } from './least-lies.ts';
import { countStrategies } from './strategies.ts';

const least = new LeastLies();
const fewest = (n: number, m: number, traitors: number): unknown =>
  checkOral({ n, m, traitors }, least).fewestLies;

/** Above this many messages an attack is not replayed. */
const MOST_MESSAGES = 5_000_000;

/** Replays an attack: it tells exactly the lies it counts, each of them a lie, and breaks what it says it breaks. */
function replay(attack: Attack): void {
  const { n, m, order, traitors, breaks, fewestLies } = attack;
  const lies = liesOf(attack, least);
  expect(lies).toHaveLength(fewestLies);
  if (messageCount(n, m) > MOST_MESSAGES) return;
  const execution = run(oralMessages(n, m), order, liars(traitors, 'truthful', lies));
  expect(judge(execution)[breaks].kind).toBe('violated');
  for (const { path, to } of lies) {
    const place = execution.log.range(path.length)[0] + indexOfMessage(n, path, to);
    expect(isLie(execution, execution.log.at(place))).toBe(true);
  }
}

describe('Among n = 3f generals f traitors break OM(f), and it takes them', () => {
  test.each([
    { f: 1, lies: 1 },
    { f: 2, lies: 6 },
    { f: 3, lies: 24 },
    { f: 4, lies: 100 },
    { f: 5, lies: 335 },
  ])('$lies lies for f = $f', ({ f, lies }) => {
    const { attack, fewestLies } = checkOral({ n: 3 * f, m: f, traitors: f }, least);
    expect(attack?.fewestLies).toBe(lies);
    expect(fewestLies.validity).toBe(lies);
    replay(attack!);
  });

  test('the one lie among three is that of the ambiguous view', () => {
    const { attack, fewestLies } = checkOral({ n: 3, m: 1, traitors: 1 });
    expect(fewestLies).toEqual({ agreement: null, validity: 1 });
    expect(attack).toMatchObject({ order: 'attack', traitors: [2], breaks: 'validity' });
    expect(liesOf(attack!, new LeastLies())).toEqual([{ path: [1, 2], to: 3, order: 'retreat' }]);
  });
});

describe('Every question with n to 16, m to 5 and up to five traitors', () => {
  const questions: Question[] = [];
  for (let n = 2; n <= 16; n++) {
    for (let m = 0; m <= Math.min(5, n - 2); m++) {
      for (let traitors = 0; traitors <= Math.min(5, n); traitors++) questions.push({ n, m, traitors });
    }
  }

  test.each(generals(16).slice(1))('n = %i: an attack stands for each verdict, and replays', (n) => {
    for (const question of questions.filter((one) => one.n === n)) {
      const { vacuous, fewestLies, attack } = checkOral(question, least);
      const { agreement, validity } = fewestLies;
      expect(vacuous).toBe(n <= question.traitors + 1);
      expect(attack === null).toBe(agreement === null && validity === null);
      if (attack === null) continue;
      expect(attack.fewestLies).toBe(Math.min(agreement ?? Infinity, validity ?? Infinity));
      expect(attack.fewestLies).toBe(fewestLies[attack.breaks]);
      expect(attack.traitors).toHaveLength(question.traitors);
      replay(attack);
    }
  });

  test('whoever is checked first, the verdicts are the same', () => {
    const all = new LeastLies();
    for (const question of [...questions].reverse()) {
      const together = checkOral(question, all);
      expect({ question, ...together }).toEqual({ question, ...checkOral(question) });
    }
  });
});

describe('What the paper proves, the check finds', () => {
  const everything: Question[] = [];
  for (let n = 2; n <= 31; n++) {
    for (let m = 0; m <= Math.min(10, n - 2); m++) {
      for (let traitors = 0; traitors <= Math.min(10, n); traitors++) everything.push({ n, m, traitors });
    }
  }

  test('Lemma 1: IC2 holds where there are more than 2k + m generals, k of them traitors', () => {
    const spoken = everything.filter(({ n, m, traitors }) => n > 2 * traitors + m);
    expect(spoken.length).toBeGreaterThan(1000);
    for (const { n, m, traitors } of spoken) {
      expect(checkOral({ n, m, traitors }, least).fewestLies.validity).toBeNull();
    }
  });

  test('Theorem 2: OM(m) holds among more than 3m generals, at most m of them traitors', () => {
    const spoken = everything.filter(({ n, m, traitors }) => n > 3 * m && traitors <= m);
    expect(spoken.length).toBeGreaterThan(500);
    for (const question of spoken) {
      expect({ question, attack: checkOral(question, least).attack }).toEqual({ question, attack: null });
    }
  });

  test('Theorem 1: from three generals on, f ≥ 1 traitors break OM(m) for every m if n ≤ 3f, as they break everything', () => {
    const spoken = everything.filter(
      ({ n, traitors }) => n >= 3 && traitors >= 1 && n <= 3 * traitors && n > traitors + 1,
    );
    expect(spoken.length).toBeGreaterThan(500);
    for (const question of spoken) {
      expect({ question, broken: checkOral(question, least).attack !== null }).toEqual({
        question,
        broken: true,
      });
    }
  });

  test('m + 1 rounds are too few for more than m traitors, whatever n', () => {
    for (const { n, m, traitors } of everything.filter((one) => one.traitors > one.m)) {
      if (n <= traitors + 1) continue;
      expect(checkOral({ n, m, traitors }, least).fewestLies.agreement).not.toBeNull();
    }
  });

  test('more rounds can hurt: one traitor breaks OM(2) among four, and not OM(1)', () => {
    expect(fewest(4, 1, 1)).toEqual({ agreement: null, validity: null });
    const hurt = checkOral({ n: 4, m: 2, traitors: 1 }, least);
    expect(hurt.fewestLies.agreement).not.toBeNull();
    expect(hurt.fewestLies.validity).not.toBeNull();
    replay(hurt.attack!);
  });

  test('with nobody loyal but one there is nothing to ask, and no traitor breaks nothing', () => {
    for (const n of [2, 3, 4]) {
      for (const traitors of [n - 1, n]) {
        const verdict = { vacuous: true, fewestLies: { agreement: null, validity: null }, attack: null };
        expect(checkOral({ n, m: 0, traitors }, least)).toEqual(verdict);
      }
      expect(checkOral({ n, m: n - 2, traitors: 0 }, least)).toMatchObject({ vacuous: false, attack: null });
    }
  });
});

describe('Traitors who stand where they are put', () => {
  test.each([
    { n: 4, m: 2 },
    { n: 5, m: 1 },
    { n: 6, m: 2 },
    { n: 7, m: 2 },
    { n: 7, m: 3 },
  ])(
    'n = $n, m = $m: every placement’s attack replays, and the best of them is the best of all',
    ({ n, m }) => {
      for (let f = 0; f <= n; f++) {
        const placements = placementsOf(n, f);
        const attacks = placements.map((traitors) => {
          const { vacuous, attack } = checkPlaced(n, m, traitors, least);
          expect(vacuous).toBe(n <= f + 1);
          if (attack) expect(attack.traitors).toEqual(traitors);
          if (attack) replay(attack);
          return attack?.fewestLies ?? Infinity;
        });
        const best = checkOral({ n, m, traitors: f }, least).attack?.fewestLies ?? Infinity;
        expect(Math.min(...attacks)).toBe(best);
      }
    },
  );

  test('may be named in any order', () => {
    expect(checkPlaced(6, 2, [5, 3])).toEqual(checkPlaced(6, 2, [3, 5]));
    expect(checkPlaced(6, 2, [5, 3]).attack?.traitors).toEqual([3, 5]);
  });

  test.each([{ traitors: [7] }, { traitors: [0] }, { traitors: [2, 2] }, { traitors: [1.5] }])(
    '$traitors among six are refused',
    ({ traitors }) => {
      expect(() => checkPlaced(6, 2, traitors)).toThrow('expected different generals of 1 to 6');
    },
  );
});

test.each([
  { n: 1, m: 0, traitors: 0 },
  { n: 32, m: 1, traitors: 1 },
  { n: 4, m: 3, traitors: 1 },
  { n: 4, m: -1, traitors: 1 },
  { n: 4, m: 1, traitors: 5 },
  { n: 4, m: 0.5, traitors: 1 },
])('n = $n, m = $m with $traitors traitors is no question', (question) => {
  expect(() => checkOral(question)).toThrow('expected n from 2 to 31, m to n − 2, traitors to n');
});

test('executions of 2^52 messages and more are no question: lies are counted exactly or not at all', () => {
  expect(() => checkOral({ n: 31, m: 11, traitors: 1 })).toThrow('expected fewer than 2^52 messages');
  expect(messageCount(31, 10)).toBeLessThan(2 ** 52);
});

test.each([
  { n: 4, f: 1, nodes: 16 },
  { n: 7, f: 2, nodes: 40 },
  { n: 19, f: 6, nodes: 208 },
])('$n generals, $f of them traitors, take $nodes nodes', ({ n, f, nodes }) => {
  const fresh = new LeastLies();
  checkOral({ n, m: f, traitors: f }, fresh);
  expect(fresh.size).toBe(nodes);
});

test('the strategies that a verdict covers are more than anybody could try', () => {
  expect(countStrategies(7, 2, 2).exact).toBe(32_991_791_284_224n);
  expect(checkOral({ n: 7, m: 2, traitors: 2 }).attack).toBeNull();
});
