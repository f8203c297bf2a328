/** What is said of executions of phase king. */
import type { Agreement, Validity } from '../../core/conditions.ts';
import type { General, Order } from '../../core/model.ts';
import type { Step } from '../../core/phase-king.ts';
import { list } from './list.ts';

const does = (order: Order): string => (order === 'attack' ? 'attacks' : 'retreats');

export const kingWords = {
  setting: (n: number, f: number) => `Phase king among ${n} generals, set up for f = ${f}`,
  begun: (inputs: readonly Order[]) => `Inputs, from general 1 on: ${inputs.join(', ')}.`,
  step: (step: Step): string => {
    switch (step.kind) {
      case 'order':
        return 'The order';
      case 'value':
        return `Phase ${step.phase}: values`;
      case 'proposal':
        return `Phase ${step.phase}: proposals`;
      case 'king':
        return `Phase ${step.phase}: general ${step.phase} is king`;
    }
  },
  /** As narrow as a column. */
  short: (step: Step): string =>
    ({ order: 'order', value: 'values', proposal: 'proposals', king: 'king' })[step.kind],
  /** What a round is called on the line of time. */
  moment: (step: Step, last: boolean): string => {
    const said = step.kind === 'order' ? 'order' : `phase ${step.phase}, ${kingWords.short(step)}`;
    return last ? `${said}, decisions` : said;
  },
  phase: (phase: number) => `Phase ${phase}`,
  /** What a general holds, for those who hear it. */
  holds: (general: General, order: Order) => `General ${general} holds ${order}.`,
  board: 'What each loyal general holds after each round',
  matrix: 'Who tells whom what in this round',
  teller: 'says to',
  says: (from: General, to: General, order: Order | null, lie: boolean) =>
    `General ${from} tells ${to} ${order ?? 'nothing'}${lie ? ', a lie' : ''}.`,
  change: 'Press for the next thing to say.',
  own: (order: Order) => `Began with ${order}`,
  /** What a table of thresholds says below the board. */
  thresholds: (n: number, f: number) =>
    `Proposes what ${n - f} say, takes what ${f + 1} propose, keeps what ${n - f} propose. A circled order is kept, whatever the king says.`,
  titles: (traitors: readonly General[]) =>
    traitors.length === 0 ? 'everybody is loyal' : `traitors: ${list(traitors.map(String))}`,
  promised: 'Phase king keeps both conditions, whatever is said.',
  unpromised: (most: number) =>
    `This is more than phase king promises here. It withstands ${most === 0 ? 'no traitor' : `at most ${most}`}.`,
  /** Consensus: inputs, and nobody commands. */
  consensus: (verdict: Agreement | Validity): string => {
    switch (verdict.kind) {
      case 'vacuous':
        return 'not all loyal generals began alike';
      case 'holds':
        return verdict.order === null
          ? 'nobody is loyal'
          : `${list(verdict.lieutenants.map(String))} ${verdict.lieutenants.length === 1 ? does(verdict.order) : verdict.order}`;
      case 'violated':
        return 'attacks' in verdict
          ? `${verdict.attacks} attacks and ${verdict.retreats} retreats`
          : `general ${verdict.general} ${does(verdict.decided)}, and all loyal generals began with ${verdict.ordered}`;
    }
  },
};
