/** English words of the ambiguous view and of the rules tried on it. */
import type { Order } from '../../core/model.ts';
import { list } from './list.ts';

export const ambiguityWords = {
  ambiguous: {
    begin: 'You are general 3. This is your table.',
    question: 'One of the two who wrote to you is a traitor. Which one?',
    answers: { one: 'General 1', two: 'General 2', cannot: 'I can’t tell' },
    afterOne:
      'Then world B is the true one. But look at world A: the same two messages, and there general 1 is loyal.',
    afterTwo:
      'Then world A is the true one. But look at world B: the same two messages, and there general 2 is loyal.',
    afterCannot: 'You are right, and nobody could. Both worlds put exactly these two messages on your table.',
    worldA: 'World A: general 2 is the traitor',
    worldB: 'World B: general 1 is the traitor',
  },

  everyRule: {
    three: 'General 3, holding attack from 1 and “1 said: retreat” from 2, will',
    two: 'General 2, holding retreat from 1 and “1 said: attack” from 3, will',
    rule: (order: Order) => order,
    worlds: {
      a: 'World A: 1 loyally orders attack, 2 is the traitor',
      mirror: 'World A′: 1 loyally orders retreat, 3 is the traitor',
      b: 'World B: 1 is the traitor, 2 and 3 are loyal',
    },
    result: (broken: readonly string[]) =>
      broken.length === 0 ? 'Nothing breaks.' : `These rules break ${list(broken)}.`,
    breaks: (condition: string, world: string) => `${condition} in world ${world}`,
    table: 'All four pairs of rules',
    columns: { three: '3 decides', two: '2 decides', broken: 'What breaks' },
  },
};

export type AmbiguityWords = typeof ambiguityWords;
