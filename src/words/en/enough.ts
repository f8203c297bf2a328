/** English words of the figures of *3f + 1 is enough*, apart from common.ts so that no other page loads them. */
import type { General, Order, Path } from '../../core/model.ts';
import { list } from './list.ts';

/** "4 says that 2 said that 1 said", from the path 1.2.4. */
export const relayed = (path: Path): string =>
  [...path]
    .reverse()
    .map((general, i) => `${general} ${i === 0 ? 'says' : 'said'}`)
    .join(' that ');

/** What can be held against a message, as the figures mark it (components/scenes/marks.ts). */
type Mark =
  | { readonly kind: 'lie' }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'unlike'; readonly others: readonly General[] };

const sayMark = (mark: Mark | null): string =>
  mark?.kind === 'lie'
    ? ' A lie.'
    : mark?.kind === 'unlike'
      ? ` Not what it sent ${list(mark.others.map(String))}.`
      : '';

export const enoughWords = {
  tree: {
    name: 'Tree',
    label: (receiver: General) => `The paths that reach general ${receiver}. Arrow keys move and open.`,
    receiver: 'Votes of general',
    /** The votes of a level, as a moment of time; level 1 is the one at the top. */
    votes: (level: number, all: number) =>
      all === 1 ? 'vote' : level === 1 ? 'last vote' : `votes of level ${level}`,
    /** How many levels of votes have been counted, from the last one up. */
    counted: (levels: number, all: number) =>
      levels === all ? 'all votes counted' : `votes of level ${all + 1 - levels} counted`,
    commander: 'General 1 commands. Nobody sends it anything, and it takes no vote.',
    nothing: 'nothing',
    later: 'not yet',
    /** Beside what came on a path, where something can be held against it. */
    remark: (mark: Mark) =>
      mark.kind === 'lie'
        ? 'lie'
        : mark.kind === 'withheld'
          ? 'silent'
          : `not what ${list(mark.others.map(String))} got`,
    traitor: 'traitor',
    legend: {
      received: 'under each path: what it brought',
      taken: 'a square for each value of a vote, filled for attack; ⇒ what is taken, by majority',
      outvoted: 'outvoted',
      /** By who the traitors are: a commander’s letters are no lies, and a lieutenant’s messages are no orders. */
      marked: ({ commander, lieutenants }: { readonly commander: boolean; readonly lieutenants: boolean }) =>
        [
          ...(lieutenants ? ['a lie: not what its sender received'] : []),
          ...(commander ? [`${lieutenants ? 'or ' : ''}an order that the commander did not send all`] : []),
        ].join('; '),
      traitor: 'said by a traitor',
    },
    item: (
      path: Path,
      said: string,
      {
        mark,
        traitor,
        taken,
        outvoted,
      }: { mark: Mark | null; traitor: boolean; taken: Order | null; outvoted: boolean },
    ) =>
      `${path.join('.')}. ${relayed(path)}: ${said}.${sayMark(mark)}${traitor ? ` ${path.at(-1)!} is a traitor.` : ''}${taken === null ? '' : ` Takes ${taken}.`}${outvoted ? ' Outvoted.' : ''}`,
  },

  vectors: {
    caption: 'What each loyal lieutenant holds when it votes',
    general: 'General',
    from: (general: General) => `from ${general}`,
    own: 'own',
    decides: 'majority',
    same: 'All rows are equal.',
    differ: 'The rows are not all equal.',
    /** The same where each row stands below the square of its general. */
    squares: {
      same: 'Below the square of every loyal lieutenant stand the same results.',
      differ: 'Below the squares of the loyal lieutenants stand different results.',
    },
    none: 'No loyal lieutenant votes.',
    early: 'Votes are counted after the last round.',
  },
};

export type EnoughWords = typeof enoughWords;
