import { describe, expect, test } from 'vitest';
import { agreement, asBoolean, coordination, judge, validity, type Outcome } from './conditions.ts';
import { generals, type General, type Order } from './model.ts';
import { run } from './run.ts';
import { ORDERS } from './testing/enumerate.ts';
import { captures, messengerExchange } from './two-generals.ts';

/** The letters a and r for what generals 1, 2, … decide, a dot for a traitor. */
function outcome(order: Order | null, letters: string): Outcome {
  const everybody = letters.split('').map((letter, i) => [i + 1, letter] as const);
  const decisions = new Map<General, Order>();
  for (const [general, letter] of everybody) {
    if (letter !== '.') decisions.set(general, letter === 'a' ? 'attack' : 'retreat');
  }
  const traitors = everybody.filter(([, letter]) => letter === '.').map(([general]) => general);
  return { problem: 'byzantine-agreement', order, traitors, decisions };
}

describe('IC1, agreement', () => {
  test('holds when all loyal lieutenants decide alike, whatever the commander does', () => {
    expect(agreement(outcome('attack', 'arr.r'))).toEqual({
      kind: 'holds',
      lieutenants: [2, 3, 5],
      order: 'retreat',
    });
    expect(agreement(outcome('attack', '.aa'))).toEqual({
      kind: 'holds',
      lieutenants: [2, 3],
      order: 'attack',
    });
  });

  test('is violated by two loyal lieutenants who decide differently, the first of each side', () => {
    expect(agreement(outcome('attack', '.rra.a'))).toEqual({ kind: 'violated', attacks: 4, retreats: 2 });
    expect(agreement(outcome('retreat', 'rar'))).toEqual({ kind: 'violated', attacks: 2, retreats: 3 });
  });

  test('holds with one loyal lieutenant, who has nobody to disagree with, and with none', () => {
    expect(agreement(outcome('attack', '.r.'))).toEqual({
      kind: 'holds',
      lieutenants: [2],
      order: 'retreat',
    });
    expect(agreement(outcome('attack', 'a..'))).toEqual({ kind: 'holds', lieutenants: [], order: null });
    expect(agreement(outcome('attack', '...'))).toEqual({ kind: 'holds', lieutenants: [], order: null });
  });
});

describe('IC2, validity', () => {
  test('holds when every loyal lieutenant obeys the loyal commander', () => {
    expect(validity(outcome('retreat', 'r.r'))).toEqual({
      kind: 'holds',
      lieutenants: [3],
      order: 'retreat',
    });
    expect(validity(outcome('attack', 'a..'))).toEqual({ kind: 'holds', lieutenants: [], order: 'attack' });
  });

  test('is violated by the first loyal lieutenant who does something else', () => {
    expect(validity(outcome('attack', 'aar.r'))).toEqual({
      kind: 'violated',
      general: 3,
      decided: 'retreat',
      ordered: 'attack',
    });
    expect(validity(outcome('retreat', 'ra'))).toMatchObject({ kind: 'violated', general: 2 });
  });

  test('is vacuous under a traitor commander, never true', () => {
    expect(validity(outcome('attack', '.aa'))).toEqual({ kind: 'vacuous' });
    expect(validity(outcome('attack', '.ar'))).toEqual({ kind: 'vacuous' });
    expect(validity(outcome(null, 'rr'))).toEqual({ kind: 'vacuous' });
  });
});

describe('Coordinated attack', () => {
  const attack = (order: Order | null, letters: string): Outcome => ({
    ...outcome(order, letters),
    problem: 'coordinated-attack',
  });

  test('asks all to decide alike, general 1 too', () => {
    expect(agreement(attack('attack', 'aa'))).toMatchObject({ kind: 'holds', order: 'attack' });
    expect(agreement(attack('attack', 'ar'))).toEqual({ kind: 'violated', attacks: 1, retreats: 2 });
    expect(agreement(attack(null, 'ra'))).toEqual({ kind: 'violated', attacks: 2, retreats: 1 });
  });

  test('asks nobody to obey', () => {
    expect(validity(attack('attack', 'rr'))).toEqual({ kind: 'vacuous' });
  });
});

test('both conditions are judged together, and print as true, false or null', () => {
  const printed = (of: Outcome): readonly (boolean | null)[] => {
    const verdicts = judge(of);
    return [asBoolean(verdicts.agreement), asBoolean(verdicts.validity)];
  };
  expect(printed(outcome('attack', 'aa.'))).toEqual([true, true]);
  expect(printed(outcome('attack', 'ar.'))).toEqual([true, false]);
  expect(printed(outcome('attack', 'aar'))).toEqual([false, false]);
  expect(printed(outcome('attack', '.ar'))).toEqual([false, null]);
});

describe('The three properties of two generals', () => {
  const judged = (k: number, w: readonly [number, number], order: Order, lost: readonly number[]) =>
    coordination(run(messengerExchange(k, w), order, captures(lost)));
  const kinds = (...given: Parameters<typeof judged>) => {
    const { agreement: alike, attack, retreat } = judged(...given);
    return [alike.kind, attack.kind, retreat.kind];
  };

  test('Attack asks only where the order was given and nothing captured, Retreat only without an order', () => {
    expect(kinds(4, [0, 1], 'attack', [])).toEqual(['holds', 'holds', 'vacuous']);
    expect(judged(4, [0, 1], 'attack', [2]).attack).toEqual({ kind: 'vacuous', because: 'captured' });
    expect(kinds(4, [0, 1], 'retreat', [])).toEqual(['holds', 'vacuous', 'holds']);
    expect(judged(4, [0, 0], 'retreat', []).retreat).toEqual({
      kind: 'violated',
      general: 2,
      decided: 'attack',
    });
    expect(judged(4, [0, 3], 'attack', []).attack).toEqual({
      kind: 'violated',
      general: 2,
      decided: 'retreat',
    });
  });

  test('no rule of the chain keeps all three in every execution, and each is broken by some', () => {
    const broken = new Set<string>();
    for (const k of [1, 2, 3]) {
      const every = [...Array(2 ** k).keys()].map((bits) => generals(k).filter((i) => bits & (1 << (i - 1))));
      for (const w of [0, 1, 2, 3].flatMap((first) =>
        [0, 1, 2, 3].map((second) => [first, second] as const),
      )) {
        const all = every.flatMap((lost) => ORDERS.map((order) => judged(k, w, order, lost)));
        const failed = (['agreement', 'attack', 'retreat'] as const).filter((property) =>
          all.some((found) => found[property].kind === 'violated'),
        );
        expect(failed.length, `w${w.join('.')}, k = ${k}`).toBeGreaterThan(0);
        for (const property of failed) broken.add(property);
      }
    }
    expect(broken).toEqual(new Set(['agreement', 'attack', 'retreat']));
  });
});
