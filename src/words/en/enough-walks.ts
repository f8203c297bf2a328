/** English words of *3f + 1 is enough* that are fetched when a reader turns to a proof or to a path. */
import type { General, Order, Path } from '../../core/model.ts';
import { counted } from './counted.ts';
import { relayed } from './enough.ts';

const compare = (left: number, right: number): string => `${left} ${left > right ? '>' : '≤'} ${right}`;

export const walkWords = {
  details: {
    nothing: 'nothing',
    title: (path: Path) => (path.length === 1 ? 'The order of general 1' : `${relayed(path)} …`),
    sent: (from: General, round: number) => `Round ${round}: what general ${from} tells each of the others`,
    to: (to: General) => `to ${to}`,
    leaf: (receiver: General, order: Order) =>
      `The last level is OM(0): general ${receiver} takes what it received, ${order}.`,
    vote: (receiver: General, attacks: number, count: number, order: Order) =>
      `General ${receiver} counts ${counted(count, 'value')}: its own, and one from each of the ${counted(count - 1, 'path')} below. ${attacks} of ${count} say attack, so it takes ${order}.`,
    early: 'Votes are counted after the last round.',
    feeds: (receiver: General, path: Path, count: number) =>
      `What it takes is one of ${counted(count, 'value')} in the vote of general ${receiver} for ${path.join('.')}.`,
    decides: (receiver: General, order: Order) =>
      `This is the vote at the top, so general ${receiver} decides to ${order}.`,
  },

  walk: {
    generals: 'Generals n',
    levels: 'Levels m',
    traitors: 'Traitors k',
    commander: 'The commander is',
    loyal: 'loyal',
    traitor: 'a traitor',
    steps: 'Steps of the proof',
    back: 'One step back',
    on: 'Next step',
    step: (at: number, last: number) => `step ${at} of ${last}`,
    all: (n: number, m: number, k: number) =>
      `Every step for n = ${n}, m = ${m} and ${k} ${k === 1 ? 'traitor' : 'traitors'}`,
    foreign: 'This execution has a traitor as its commander. The lemma speaks of a loyal one.',
    start: (n: number, m: number, k: number, order: Order) =>
      `The commander is loyal and orders ${order}. The lemma asks for n > 2k + m: ${compare(n, 2 * k + m)}${n > 2 * k + m ? '' : ', not enough'}.`,
    base: (paths: number, receiver: General, right: boolean, order: Order) =>
      `The last level is OM(0). ${paths === 1 ? 'On one path' : `On ${paths} paths`} to general ${receiver} all relays are loyal. No vote is taken here, no inequality is needed, and ${paths === 1 ? 'it' : 'each of them'} ${right ? `brings ${order}` : 'brings something else'}.`,
    noPath: (level: number, receiver: General) =>
      `Level ${level}: every path to general ${receiver} goes through a traitor. There is nothing to show.`,
    level: (level: number, values: number, k: number) =>
      `Level ${level}: a vote has ${counted(values, 'value')}, and at most k = ${k} of them ${k === 1 ? 'comes' : 'come'} from traitors. The loyal ones outvote them if ${values} > 2k: ${compare(values, 2 * k)}.`,
    lostBelow: 'But the votes below it are lost.',
    outcome: (receiver: General, path: Path, rights: number, values: number, order: Order, taken: Order) =>
      `General ${receiver}, path ${path.join('.')}: ${rights} of ${values} say ${order}, so it takes ${taken}.`,
    proved: 'By induction this is so on every level up to the first: IC2 holds.',
    lost: (order: Order) =>
      `The order was ${order}. The inequality fails, and what the traitors do here is enough to break IC2.`,
    lucky: 'The inequality fails, and this execution is kept all the same. The lemma promises nothing here.',
    /** `k` generals are traitors; the theorem allows m. */
    useLemma: (n: number, m: number, k: number) =>
      k > m
        ? `The commander is loyal. The theorem allows m = ${m} ${m === 1 ? 'traitor' : 'traitors'}, and here are ${k}. The lemma may still do: it asks for n > 2k + m, ${compare(n, 2 * k + m)}${n > 2 * k + m ? '' : ', not enough'}.`
        : `The commander is loyal, so take the lemma with k = m: it asks for n > 3m, ${compare(n, 3 * m)}${n > 3 * m ? '' : ', not enough'}.`,
    hypothesis: (n: number, m: number, k: number) => {
      const others = `The commander is a traitor. Of the other ${counted(n - 1, 'general')}`;
      const unpromised = 'What the next steps say is then not promised';
      return k > m
        ? `${others} ${k - 1} ${k === 2 ? 'is a traitor' : 'are traitors'}, more than the m − 1 = ${m - 1} that the theorem allows. ${unpromised}.`
        : `${others} at most m − 1 = ${m - 1} ${m === 2 ? 'is a traitor' : 'are traitors'}, and the induction needs n − 1 > 3(m − 1): ${compare(n - 1, 3 * (m - 1))}${n - 1 > 3 * (m - 1) ? '' : `, not enough. ${unpromised}`}.`;
    },
    noReports:
      'The commander is a traitor, and in OM(0) nobody reports what it said. The theorem allows no traitor here, so there is nothing to prove.',
    loyalRows: (from: readonly General[]) =>
      `From ${from.join(', ')}: a loyal lieutenant commands its own OM(m − 1). By IC2 of OM(m − 1) every loyal lieutenant takes from it the order it holds.`,
    traitorRows: (from: readonly General[]) =>
      `From ${from.join(', ')}: a traitor commands. IC2 asks nothing, but by IC1 of OM(m − 1) all loyal lieutenants take the same, whatever it is.`,
    together: (equal: boolean, order: Order | null) =>
      equal && order !== null
        ? `All loyal lieutenants vote on the same values, so all of them ${order}: IC1 holds.`
        : 'The rows differ: the induction had nothing to stand on.',
  },
};

export type WalkWords = typeof walkWords;
