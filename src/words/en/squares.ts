/** English words of the squares in which the letters of OM(2) lie, apart from common.ts: they come with the drawing. */
import type { General, Order } from '../../core/model.ts';
import type { Voice } from '../voice.ts';
import { commonWords } from './common.ts';
import { counted } from './counted.ts';

const { casts } = commonWords;

const letters = (count: number): string => counted(count, 'letter');

export const squaresWords = {
  squares: {
    /** Of the whole drawing, behind who the traitors are. */
    lie: (count: number) =>
      count === 0
        ? 'Nothing has been sent yet.'
        : `${letters(count)}, each in the square of its receiver: a row for each hand, a column for each vote.`,
    toolbar: 'Choose a square to see its letters, or a general to see all from its hand.',
    square: (general: General, count: number, decision: Order | null, cast: Voice) =>
      decision === null
        ? `${casts[cast].General(general)} has ${letters(count)}. See them large.`
        : `${casts[cast].General(general)} ${casts[cast].does(decision)}. See the ${letters(count)} that made it.`,
    hand: (general: General, cast: Voice) => `${casts[cast].General(general)}: see all from its hand`,

    title: (general: General, count: number, cast: Voice) =>
      count === 1
        ? `The letter to ${casts[cast].general(general)}`
        : `The ${letters(count)} of ${casts[cast].general(general)}`,
    sides: 'Down the side: whose hand. Across: whose order it tells of.',
    table: 'Arrow keys move along the rows and columns.',
    column: (general: General, cast: Voice) => `about ${casts[cast].short(general)}`,
    row: (general: General, cast: Voice) => `from ${casts[cast].short(general)}`,
    results: 'results',
    /** How the columns of a square vote. */
    outcome: (attacks: number, of: number, decision: Order, cast: Voice) => {
      const { order } = casts[cast];
      if (2 * attacks === of)
        return `${attacks} of ${of} columns say ${order('attack')}: a tie, and so ${order('retreat')}.`;
      return `${decision === 'attack' ? attacks : of - attacks} of ${of} columns say ${order(decision)}.`;
    },
    undecided: 'The columns are counted after the last round.',
    traitor: 'What a traitor decides counts for nothing.',
    /** What one hand can do, by how many voices a column has. */
    voices: (voices: number) => `Whoever brings a row has one voice of ${voices} in a column.`,
    press: 'Press a letter to see its way.',
    pressOwn: 'Press a letter to see its way; one ringed in violet then says the next thing.',

    from: (general: General, cast: Voice) => `From the hand of ${casts[cast].general(general)}`,
    wrote: (attacks: number, retreats: number, nothing: number, cast: Voice) => {
      const { order } = casts[cast];
      const said = [
        ...(attacks > 0 ? [`${attacks} ${attacks === 1 ? 'says' : 'say'} ${order('attack')}`] : []),
        ...(retreats > 0 ? [`${retreats} ${retreats === 1 ? 'says' : 'say'} ${order('retreat')}`] : []),
        ...(nothing > 0 ? [`${nothing} ${nothing === 1 ? 'was' : 'were'} not sent`] : []),
      ];
      const count = attacks + retreats + nothing;
      return count === 0 ? 'No letter yet.' : `${letters(count)}: ${said.join(', ')}.`;
    },
    about: (who: 'commander' | 'traitor' | 'loyal' | 'unknown') =>
      ({
        commander: 'One order to each.',
        traitor: 'A row in every square. It writes there what it likes.',
        loyal:
          'A row in every square, and in each the same: a loyal hand tells everybody the same of everyone.',
        unknown: 'A row in every square.',
      })[who],
    back: 'Back to all',
  },
};

export type SquaresWords = typeof squaresWords;
