/** English words of the trust map. */
import { list } from './list.ts';

export const trustWords = {
  trustMap: {
    start: 'Start from',
    own: 'your own map',
    starts: {
      shop: 'a shop',
      datacenter: 'services in one datacenter',
      banks: 'a consortium of banks',
      ledger: 'a public blockchain',
      flight: 'a flight computer, four channels',
    },
    drawing: (sentence: string) => `Trust map. ${sentence}`,
    toolbar: 'Parties. Choose one, then another: the first relies on the second, or no longer does.',
    press: (name: string, standing: string, chosen: string | null, relies: boolean) =>
      chosen === null
        ? `${name}, ${standing}. Choose it`
        : chosen === name
          ? `${name}, chosen. Let it go`
          : `${name}, ${standing}. ${chosen} ${relies ? 'no longer relies on it' : 'relies on it'}`,
    standings: { trusted: 'trusted by all', suspected: 'may cheat', doubted: 'doubted' },
    legend: { relies: 'relies on', misplaced: 'relies on one that may cheat' },
    relies: (name: string, others: readonly string[]) =>
      `${name} relies on ${others.length === 0 ? 'nobody' : list(others)}.`,
    suspects: (names: readonly string[]) =>
      names.length === 0 ? 'Nobody may be Byzantine.' : `May be Byzantine: ${list(names)}.`,

    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset',
    change: 'Change the map',
    asText: 'The map as text',
    share: 'Share',
  },
};

export type TrustWords = typeof trustWords;
