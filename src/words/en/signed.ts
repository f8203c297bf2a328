/** English words of figures in which messages are signed. */
import type { General, Order, Path } from '../../core/model.ts';
import type { Forgery } from '../../scenario/recorded.ts';
import { commonWords } from './common.ts';
import { list } from './list.ts';
import type { Voice } from '../voice.ts';

export const signedWords = {
  signed: {
    /** What a round is called on the line of time: a chain of seals grows by one in each. */
    moment: (round: number, last: number): string => {
      const sent =
        round === 0
          ? 'nothing sent'
          : `${['one', 'two', 'three', 'four'][round - 1] ?? round} seal${round === 1 ? '' : 's'}`;
      return round < last ? sent : `${sent}, choice`;
    },
    /** A single message on the map where there is room for words. */
    said: (path: Path, order: Order | null, cast: Voice) => {
      const words = commonWords.casts[cast];
      return order === null
        ? 'nothing'
        : `${words.order(order)}, signed ${path.map((general) => words.short(general)).join('.')}`;
    },
    /** What one message says, as a whole sentence; whether its signatures are good is said apart. */
    message: (from: General, to: General, path: Path, order: Order | null, cast: Voice) => {
      const words = commonWords.casts[cast];
      if (order === null && path.length === 1)
        return `${words.General(from)} sends ${words.general(to)} nothing.`;
      // what it keeps back is one chain of several: it may well show another
      if (order === null)
        return `${words.General(from)} doesn’t show ${words.general(to)} what ${list(path.slice(0, -1).map((general) => words.short(general)))} signed.`;
      const names = list(path.map((general) => words.short(general)));
      return path.length === 1
        ? `${words.General(from)} ${words.orders} ${words.general(to)} ${words.infinitive(order)}, and signs.`
        : `${words.General(from)} shows ${words.general(to)} ${cast === 'generals' ? `an order ${words.infinitive(order)}` : `“${words.order(order)}”`}, signed in the names of ${names}.`;
    },
    rejectedSentence: 'Rejected.',
    forged: (path: Path, { place, maker }: Forgery, cast: Voice) => {
      const words = commonWords.casts[cast];
      const whose = `${words.short(path[place - 1]!)}’s signature is forged`;
      return maker === null ? `${whose}.` : `${whose}: ${words.short(maker)} made it.`;
    },
    /** Under a letter that was refused. */
    notTheSeal: (signer: General, cast: Voice) => `not ${commonWords.casts[cast].short(signer)}’s seal`,
    /** A letter opened, seal by seal. */
    opened: {
      hint: 'Press a letter to look at its seals.',
      title: (from: General, to: General, cast: Voice) => {
        const { short } = commonWords.casts[cast];
        return `The letter from ${short(from)} to ${short(to)}`;
      },
      nothing: (to: General, cast: Voice) =>
        `It never came. When the round is over, ${commonWords.casts[cast].general(to)} knows.`,
      whole: (signer: General, order: Order, path: Path, cast: Voice) => {
        const words = commonWords.casts[cast];
        const said = `${words.short(signer)}’s seal, on “${words.order(order)}”`;
        return path.length === 1 ? said : `${said} and the path ${path.join('.')}`;
      },
      broken: (signer: General, maker: General | null, cast: Voice) => {
        const { short } = commonWords.casts[cast];
        const not = `not ${short(signer)}’s seal`;
        return maker === null ? not : `${not}: ${short(maker)} hasn’t got ${short(signer)}’s key`;
      },
      unread: (signer: General, cast: Voice) =>
        `${commonWords.casts[cast].short(signer)}’s seal: not looked at, one broken seal is enough`,
      thrown: (to: General, cast: Voice) => `${commonWords.casts[cast].General(to)} throws the letter away.`,
      amongTraitors: 'Dotted: no such letter went there. Traitors sign for each other.',
    },
    legend: '✗ rejected: a signature is forged',
    signers: 'Signed by',
    check: 'Check',
    accepted: 'accepted',
    rejected: 'rejected',
    /** Who signed, in the order of the path. */
    names: (path: Path, forgery: Forgery | undefined, cast: Voice) =>
      path
        .map((general, i) => {
          const words = commonWords.casts[cast];
          if (forgery?.place !== i + 1) return words.short(general);
          return forgery.maker === null
            ? `nobody for ${words.short(general)}`
            : `${words.short(forgery.maker)} for ${words.short(general)}`;
        })
        .join(', '),
  },
};

export type SignedWords = typeof signedWords;
