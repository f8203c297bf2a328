import { expect, test } from 'vitest';
import { majority } from '../model.ts';
import { afterLoyal, afterObserver, afterTraitor, BITS, keyOf, majorityOf, type Node } from './node.ts';

test('the smallest majority is where the core’s majority turns to attack', () => {
  for (let votes = 1; votes <= 40; votes++) {
    const attacks = Array.from({ length: votes + 1 }, (_, count) => majority(count, votes)).indexOf('attack');
    expect(majorityOf(votes)).toBe(attacks);
  }
});

test('no two nodes share a key', () => {
  const keys = new Set<number>();
  for (let levels = 0; levels <= 29; levels++) {
    for (let loyal = 0; loyal <= 31; loyal++) {
      for (let traitors = 0; traitors <= 31; traitors++) {
        for (const liar of [true, false]) {
          for (const held of BITS) keys.add(keyOf({ levels, loyal, traitors, liar, held }));
        }
      }
    }
  }
  expect(keys.size).toBe(30 * 32 * 32 * 4);
});

test('whoever passes an order on leaves the others one level and one general fewer', () => {
  const node: Node = { levels: 3, loyal: 4, traitors: 2, liar: true, held: 0 };
  expect(afterObserver(node, 1)).toEqual({ levels: 2, loyal: 4, traitors: 2, liar: false, held: 1 });
  expect(afterLoyal(node, 1)).toEqual({ levels: 2, loyal: 3, traitors: 2, liar: false, held: 1 });
  expect(afterTraitor(node, 1)).toEqual({ levels: 2, loyal: 4, traitors: 1, liar: true, held: 1 });
});
