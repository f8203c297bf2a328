/** English words for protocols of too few rounds, on the page where readers write them. */
import type { General } from '../../core/model.ts';
import { list } from './list.ts';

export const breakRoundsWords = {
  breakRounds: {
    generals: 'Generals',
    traitors: 'Traitors, and rounds',
    neighbour: 'its neighbour',
    /** What tells an execution of the walk from others. */
    standing: (traitors: readonly General[], leftOut: number) =>
      traitors.length === 0
        ? 'Everybody is loyal, and nothing is left out.'
        : `${traitors.length === 1 ? `General ${traitors[0]!} is a traitor` : `Generals ${list(traitors.map(String))} are traitors`}: ` +
          `${leftOut === 1 ? 'one message is' : `${leftOut} messages are`} left out.`,
    isLeftOut: 'left out',
    traitor: 'traitor',
    round: (round: number) => `Round ${round}`,
    legend:
      'A square a round: who sends stands at the left, who receives above. A cross is a message that is left out, a dot one that names no order. Framed are the place that differs and the column of the general that can’t tell.',
  },
};
