/** English words of the ambiguous view and of the rules tried on it. */
import type { Order } from '../../core/model.ts';
import { list } from './list.ts';

export const ambiguityWords = {
  ambiguous: {
    begin: 'You are general 3. There are two messages on your table.',
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
    /** Before the names of rules that both can follow. */
    both: 'Let both',
    names: {
      obey: 'obey the commander',
      majority: 'take the majority, retreat in a tie',
      other: 'believe the other',
      hopeful: 'take the majority, attack in a tie',
    },
    /** The same beside a row of the grid. */
    rows: { obey: 'obey', majority: 'OM(1)', other: 'believe 2', hopeful: 'tie: attack' },
    grid: 'The 256 pairs of rules: a row for each rule of 3, a column for each rule of 2',
    rowsAre: 'rules of 3 ↓',
    columnsAre: 'rules of 2 →',
    /** A square: what each does with the four inboxes, in their order. */
    cell: (three: readonly Order[], two: readonly Order[], rejectedBy: string | null) =>
      `3: ${three.join(', ')}; 2: ${two.join(', ')}${rejectedBy === null ? '' : `: lost in ${rejectedBy}`}`,
    world: (letter: string) => `world ${letter}`,
    letters: { a: 'A', mirror: 'A′', b: 'B' },
    rejects: (letter: string, count: number) => `${letter} rejects ${count}`,
    /** Which worlds have been asked, as the moments of a timeline. */
    asking: {
      label: 'Worlds asked',
      moment: (letter: string | undefined) => (letter === undefined ? 'none asked' : `world ${letter}`),
      slider: 'Worlds asked',
      asked: (letters: readonly string[], all: number) =>
        letters.length === 0
          ? 'none asked yet'
          : letters.length === all
            ? 'all asked'
            : `asked: ${list(letters)}`,
    },
    /** What the last world that was asked has done to the pairs that there were. */
    left: (letter: string | null, rejected: number, left: number) =>
      letter === null
        ? `${left} pairs of rules, and no world has been asked yet.`
        : left === 0
          ? `World ${letter} rejects the last ${rejected}. None is left.`
          : `World ${letter} rejects ${rejected}: ${left} ${left === 1 ? 'is' : 'are'} left.`,
    rules: 'The rules of the square chosen',
    holds: 'on the table',
    held: (report: Order) => `“1 said: ${report}”`,
    does: (general: number) => `${general} will`,
    /** Beside the inbox that a world lays on this general's table. */
    askedIn: (letters: readonly string[]) => `asked in ${list(letters)}`,
    rule: (order: Order) => order,
    decided: { attack: 'attacks', retreat: 'retreats' },
    worlds: {
      a: 'World A: 1 loyally orders attack, 2 is the traitor',
      mirror: 'World A′: 1 loyally orders retreat, 3 is the traitor',
      b: 'World B: 1 is the traitor, 2 and 3 are loyal',
    },
    result: (broken: readonly string[]) =>
      broken.length === 0 ? 'Nothing breaks.' : `These rules break ${list(broken)}.`,
    breaks: (condition: string, world: string) => `${condition} in world ${world}`,
    table: 'All four pairs of the two rows that are asked',
    columns: {
      three: '3 decides on (attack, “1 said retreat”)',
      two: '2 decides on (retreat, “1 said attack”)',
      broken: 'What breaks',
    },
  },
};

export type AmbiguityWords = typeof ambiguityWords;
