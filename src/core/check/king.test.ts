/** The check of phase king is held against every strategy one by one, where those can be gone through, and its attacks are played. */
import { describe, expect, test } from 'vitest';
import { judge } from '../conditions.ts';
import { generals } from '../model.ts';
import { phaseKing, phaseKingBroadcast, type Beginning } from '../phase-king.ts';
import { run } from '../run.ts';
import { slotLiars } from '../slots.ts';
import { placementsOf } from '../testing/enumerate.ts';
import { afterAll, loyalOf, ordered, type Reached, type Setup } from '../testing/king-tree.ts';
import { countKingStrategies } from './king-strategies.ts';
import { kingAttack } from './king-attack.ts';
import { checkKing, type KingQuestion } from './king.ts';

const BEGINNINGS: readonly Beginning[] = ['order', 'inputs'];

/** Every question about n generals. */
const questions = (n: number): readonly KingQuestion[] =>
  BEGINNINGS.flatMap((beginning) =>
    generals(n).flatMap((phases) =>
      [0, ...generals(n)].map((traitors) => ({ beginning, n, f: phases - 1, traitors })),
    ),
  );

const agreed = (key: string): boolean => new Set(key).size <= 1;

/** Every beginning with what the loyal generals hold after it, and what validity asks for; null: nothing. */
function beginningsOf(beginning: Beginning, setup: Setup): readonly (readonly [Reached, string | null])[] {
  if (beginning === 'order') {
    if (setup.traitors.includes(1)) return [[ordered(setup, 1), null]];
    return [1, 0].map((order) => [ordered(setup, order), String(order)] as const);
  }
  const { length } = loyalOf(setup);
  const lists = Array.from({ length: 2 ** length }, (_, code) => code.toString(2).padStart(length, '0'));
  const every = length === 0 ? [''] : lists;
  return [
    [new Map(every.map((key) => [key, 1])), null],
    ...(length === 0 ? [] : ['0', '1'].map((bit) => [new Map([[bit.repeat(length), 1]]), bit] as const)),
  ];
}

/** Whether some strategy breaks IC1, and IC2, wherever so many traitors stand. */
function bruteForce({ beginning, n, f, traitors: t }: KingQuestion) {
  const broken = { agreement: false, validity: false };
  for (const traitors of placementsOf(n, t)) {
    const setup = { n, f, traitors };
    const skipsCommander = beginning === 'order' && !traitors.includes(1);
    for (const [reached, asked] of beginningsOf(beginning, setup)) {
      for (const key of afterAll(setup, reached).keys()) {
        const decided = skipsCommander ? key.slice(1) : key;
        if (!agreed(decided)) broken.agreement = true;
        if (asked !== null && decided.replaceAll(asked, '') !== '') broken.validity = true;
      }
    }
  }
  return broken;
}

describe('The check agrees with every strategy gone through', () => {
  test.each([2, 3, 4, 5, 6].map((n) => ({ n })))('of $n generals', ({ n }) => {
    // with inputs six generals have too many beginnings for a test
    const asked = questions(n).filter(({ beginning }) => n < 6 || beginning === 'order');
    for (const question of asked) {
      const { agreement, validity } = checkKing(question);
      expect({ question, agreement: agreement !== null, validity: validity !== null }).toEqual({
        question,
        ...bruteForce(question),
      });
    }
  });
});

describe('It finds', () => {
  test('that nothing breaks phase king for n > 3f and at most f traitors, up to 16 generals', () => {
    for (const n of generals(16).slice(1)) {
      for (let f = 0; 3 * f < n; f++) {
        for (let traitors = 0; traitors <= f; traitors++) {
          for (const beginning of BEGINNINGS) {
            const { agreement, validity } = checkKing({ beginning, n, f, traitors });
            expect({ n, f, traitors, agreement, validity }).toMatchObject({
              agreement: null,
              validity: null,
            });
          }
        }
      }
    }
  });

  test('that f traitors break IC1 at n = 3f', () => {
    for (const f of [1, 2, 3, 4, 5]) {
      for (const beginning of BEGINNINGS) {
        expect(checkKing({ beginning, n: 3 * f, f, traitors: f }).agreement).not.toBeNull();
      }
    }
  });

  test('that one traitor more than f breaks it however many generals there are', () => {
    for (const { n, f } of [
      { n: 7, f: 1 },
      { n: 10, f: 2 },
    ]) {
      // prettier-ignore
      expect(checkKing({ beginning: 'order', n, f, traitors: f + 1 }).agreement).not.toBeNull();
    }
  });

  test('an answer for thirty-one generals and ten traitors in reasonable time', () => {
    const before = performance.now();
    expect(checkKing({ beginning: 'order', n: 31, f: 10, traitors: 10 })).toMatchObject({
      agreement: null,
      validity: null,
    });
    expect(performance.now() - before).toBeLessThan(8000);
  });
});

test('With one loyal general there is nothing to ask for, but that it decides its own input where it has one', () => {
  const vacuous = (beginning: Beginning, traitors: number): boolean =>
    checkKing({ beginning, n: 4, f: 1, traitors }).vacuous;
  expect([2, 3, 4].map((traitors) => vacuous('order', traitors))).toEqual([false, true, true]);
  expect([2, 3, 4].map((traitors) => vacuous('inputs', traitors))).toEqual([false, false, true]);
  expect(checkKing({ beginning: 'inputs', n: 4, f: 1, traitors: 3 }).validity).not.toBeNull();
});

describe('What it finds can be played', () => {
  test.each([2, 3, 4, 5, 6, 7].map((n) => ({ n })))('among $n generals', ({ n }) => {
    let played = 0;
    for (const question of questions(n)) {
      const { beginning, f, traitors: t } = question;
      const checked = checkKing(question);
      for (const condition of ['agreement', 'validity'] as const) {
        const breach = checked[condition];
        if (!breach) continue;
        const { given, traitors, lies } = kingAttack(breach);
        const protocol = beginning === 'order' ? phaseKingBroadcast(n, f) : phaseKing(n, f);
        const execution = run(protocol, given, slotLiars(traitors, 'truthful', lies));
        expect({ question, kind: judge(execution)[condition].kind }).toEqual({ question, kind: 'violated' });
        expect(traitors).toHaveLength(t);
        played++;
      }
    }
    expect(played > 0 || n === 2).toBe(true);
  });
});

describe('How many strategies a verdict covers', () => {
  test('is what going through them counts', () => {
    for (const question of [...questions(3), ...questions(4)]) {
      const { beginning, n, f, traitors: t } = question;
      if (beginning === 'inputs' || (n === 4 && f * t > 2)) continue;
      let all = 0;
      for (const traitors of placementsOf(n, t)) {
        for (const [reached] of beginningsOf(beginning, { n, f, traitors })) {
          for (const ways of afterAll({ n, f, traitors }, reached).values()) all += ways;
        }
      }
      expect({ question, count: Number(countKingStrategies(n, f, t).exact) }).toEqual({
        question,
        count: all,
      });
    }
  });

  test('is 418,244,067 for four generals and one traitor, and a number too long to write out for thirty-one', () => {
    expect(countKingStrategies(4, 1, 1)).toEqual({ exact: 418_244_067n, digits: 9 });
    expect(countKingStrategies(31, 10, 10)).toMatchObject({ exact: null });
  });
});
