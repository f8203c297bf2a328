/** English words of the search for an attack, in the lab and in lectures; what it answers stands in answers.ts. */
import { counted } from './counted.ts';

export const findAttackWords = {
  findAttack: {
    label: 'Find an attack',
    find: 'Find the cheapest attack',
    generals: 'Generals, n',
    levels: 'Levels, m',
    traitors: 'Traitors, f',
    standing: 'The traitors stand',
    standingInShop: 'Those who cheat are',
    placed: 'where they stand now',
    anywhere: 'anywhere',
    /** Above the list of all messages that are not what their sender should have sent. */
    changed: (count: number) =>
      count === 0 ? 'No message is changed.' : `${counted(count, 'message')} changed:`,
    more: (count: number) => `and ${count} more: read them in the transcript`,
  },
};

export type FindAttackWords = typeof findAttackWords;
