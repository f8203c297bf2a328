/** English words of the search for an attack, in the lab and in lectures; what it answers stands in answers.ts. */
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
  },
};

export type FindAttackWords = typeof findAttackWords;
