/** English words of the tally of plots. */
import type { General, Order } from '../../core/model.ts';

export const plotsWords = {
  tally: {
    label: 'The 32 plots of one traitor',
    /** What a square of the tally is called. */
    plot: (
      plot: {
        readonly traitor: General;
        readonly order: Order;
        readonly tells: readonly { readonly to: General; readonly order: Order }[];
      },
      tried: boolean | undefined,
    ) => {
      const told = plot.tells.map(({ to, order }) => `${to} ${order}`).join(', ');
      const order = plot.traitor === 1 ? '' : ` order ${plot.order},`;
      const outcome =
        tried === undefined ? '' : tried ? ': tried, a condition breaks' : ': tried, both conditions hold';
      return `Traitor ${plot.traitor},${order} tells ${told}${outcome}`;
    },
    score: (tried: number, all: number, parting: number) => {
      if (tried === all)
        return parting === 0
          ? `All ${all} plots tried. None parts the loyal, and for four generals that is a proof.`
          : `All ${all} plots tried. ${parting} of them break a condition.`;
      if (tried <= 1)
        return `${tried} of ${all} plots tried. A row for each traitor, a square for each thing it can do.`;
      return `${tried} of ${all} plots tried. ${parting === 0 ? 'None has parted the loyal.' : `${parting} of them break a condition.`}`;
    },
  },
};
