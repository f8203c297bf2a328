/** English words of the figures of *3f + 1 is enough*, apart from common.ts so that no other page loads them. */
import type { General, Order, Path } from '../../core/model.ts';
import { grouped } from '../grouped.ts';

/** "4 says that 2 said that 1 said", from the path 1.2.4. */
export const chain = (path: Path): string =>
  [...path]
    .reverse()
    .map((general, i) => `${general} ${i === 0 ? 'says' : 'said'}`)
    .join(' that ');

export const enough = {
  tree: {
    name: 'Tree',
    label: (receiver: General) => `The paths that reach general ${receiver}. Arrow keys move and open.`,
    receiver: 'Votes of general',
    levels: 'Levels shown',
    commander: 'General 1 commands. Nobody sends it anything, and it takes no vote.',
    nothing: 'nothing',
    later: 'not yet',
    lie: 'lie',
    silent: 'silent',
    traitor: 'traitor',
    legend: {
      received: 'under each path: what it brought',
      taken: '⇒ what is taken, by majority',
      lie: 'a lie: not what its sender holds',
      traitor: 'said by a traitor',
    },
    item: (
      path: Path,
      said: string,
      { lie, traitor, taken }: { lie: boolean; traitor: boolean; taken: Order | null },
    ) =>
      `${path.join('.')}. ${chain(path)}: ${said}.${lie ? ' A lie.' : ''}${traitor ? ` ${path.at(-1)!} is a traitor.` : ''}${taken === null ? '' : ` Takes ${taken}.`}`,
  },

  vectors: {
    caption: 'What each loyal lieutenant holds when it votes',
    general: 'General',
    from: (general: General) => `from ${general}`,
    own: 'own',
    decides: 'majority',
    same: 'All rows are equal.',
    differ: 'The rows are not all equal.',
    none: 'No loyal lieutenant votes.',
    early: 'Votes are counted after the last round.',
  },

  cost: {
    traitors: 'Traitors f, and so f + 1 rounds',
    generals: 'Generals n',
    result: (n: number, f: number, total: number) =>
      `${n} generals, OM(${f}): ${grouped(total)} messages in ${f + 1} rounds.`,
    last: (factors: readonly number[], last: number) =>
      `The last round alone has ${factors.length > 1 ? `${factors.join(' · ')} = ` : ''}${grouped(last)}.`,
  },
};

export type EnoughStrings = typeof enough;
