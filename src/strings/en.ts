/**
 * Every word of the interface in English. Prose of lectures stands in content/en; everything that a widget, a control
 * or a screen reader's announcement says stands here or, where only some pages say it, in a file of its own beside it.
 */
import type { Agreement, Validity } from '../core/conditions.ts';
import type { General, Order, Path } from '../core/model.ts';
import type { Drawing } from '../scenario/link.ts';
import type { Locale } from './index.ts';
import { list } from './list.ts';
import type { Voice } from './voice.ts';

/** The names by which a cast calls its members and their orders. */
interface CastWords {
  /** In running text, "general 2". */
  general(general: General): string;
  /** At the beginning of a sentence. */
  General(general: General): string;
  /** Where room is short: on the map, in a path. */
  short(general: General): string;
  order(order: Order): string;
  /** As in "tells general 3 to retreat". */
  infinitive(order: Order): string;
  /** As in "general 3 retreats". */
  does(order: Order): string;
  /** The same where room is short: on the map. */
  briefly(order: Order): string;
  /** As in "2 and 3 both retreat". */
  do(order: Order): string;
  /** As in "every loyal lieutenant", and beside a member on the map. */
  readonly loyal: string;
  /** Beside a member on the map. */
  readonly traitor: string;
  /** As in "general 2 is a traitor". */
  readonly betrays: string;
  /** Before a list of them. */
  readonly traitors: string;
  /** As in "general 1 orders general 3 to attack". */
  readonly orders: string;
  /** As in "the number of generals". */
  readonly members: string;
  /** What becomes of a messenger who doesn’t arrive, and what a reader does to it: "captured", "capture". */
  readonly lost: string;
  readonly lose: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The parties of a purchase, each with its name where room is short. */
function shop(...parties: readonly (readonly [name: string, short: string])[]): CastWords {
  const name = (general: General): string => parties[general - 1]?.[0] ?? `party ${general}`;
  const verb = (order: Order): string => (order === 'attack' ? 'place' : 'cancel');
  return {
    general: name,
    General: (general) => capital(name(general)),
    short: (general) => parties[general - 1]?.[1] ?? String(general),
    order: verb,
    infinitive: (order) => `to ${verb(order)} the order`,
    does: (order) => `${verb(order)}s the order`,
    briefly: (order) => `${verb(order)}s`,
    do: (order) => `${verb(order)} the order`,
    ...{ loyal: 'honest', traitor: 'cheats', betrays: 'cheats', traitors: 'Cheating' },
    ...{ orders: 'tells', members: 'parties', lost: 'lost', lose: 'lose' },
  };
}

const CUSTOMER = ['the customer', 'customer'] as const;
const SHOP = ['the shop', 'shop'] as const;
const PAYMENTS = ['the payments service', 'payments'] as const;

const casts: Record<Voice, CastWords> = {
  generals: {
    general: (general) => `general ${general}`,
    General: (general) => `General ${general}`,
    short: (general) => String(general),
    order: (order) => order,
    infinitive: (order) => `to ${order}`,
    does: (order) => `${order}s`,
    briefly: (order) => `${order}s`,
    do: (order) => order,
    ...{ loyal: 'loyal', traitor: 'traitor', betrays: 'is a traitor', traitors: 'Traitors' },
    ...{ orders: 'orders', members: 'generals', lost: 'captured', lose: 'capture' },
  },
  shop: shop(CUSTOMER, SHOP, PAYMENTS),
  'shop-pair': shop(SHOP, PAYMENTS),
};

const NOBODY_HONEST = 'the shop and the payments service both cheat';

/** Who did the opposite of what the honest customer wanted. */
const disobeys = (who: string, wanted: Order): string =>
  wanted === 'attack'
    ? `${who} cancels, though the honest customer placed the order`
    : `${who} places the order, though the honest customer cancelled it`;

/** "1 said", "2 said 1 said": what a path reports, the latest speaker's own voice left out. */
const reporters = (path: Path, words: CastWords): string =>
  path
    .slice(0, -1)
    .reverse()
    .map((general) => `${words.short(general)} said`)
    .join(' ');

export const en = {
  locale: 'en' satisfies Locale as Locale,
  casts,
  list,

  perspective: {
    label: 'Stand in the place of',
    everybody: 'everybody',
    option: (general: General, cast: Voice) => casts[cast].general(general),
    fogged: (general: General, cast: Voice) =>
      `This is all that ${casts[cast].general(general)} knows. What the others sent each other, and who is ${casts[cast].loyal}, is out of its sight.`,
  },

  drawings: {
    label: 'Drawing',
    map: 'Map',
    time: 'Space-time',
    inbox: 'Inbox',
    transcript: 'Transcript',
  } satisfies Record<Drawing | 'label', string>,

  view: 'View',
  share: 'Share',
  openInBook: 'Open in the book',
  tooMany: (most: number) => `A figure shows at most ${most} scenarios; the rest of the link is left out.`,

  time: {
    label: 'Time',
    back: 'One round back',
    forward: 'One round on',
    play: 'Play',
    pause: 'Pause',
    round: (round: number, last: number) => (round === 0 ? 'nothing sent yet' : `round ${round} of ${last}`),
    slider: 'Round',
  },

  edit: {
    change: 'Change messages',
    done: 'Done',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset',
    hint: (cast: Voice) =>
      cast === 'generals'
        ? 'Choose a message to change what a traitor says. Choose a general to make it a traitor or loyal.'
        : 'Choose a message to change what a party that cheats says. Choose a party to let it cheat or make it honest.',
    told: (sentence: string) => `Changed. ${sentence}`,
    undone: 'Undone.',
    redone: 'Done again.',
    wasReset: 'As the page had it.',
    close: 'Close',
    fewer: (what: string) => `${what}: one fewer`,
    more: (what: string) => `${what}: one more`,
    says: 'It says',
    nothing: 'nothing',
    makeTraitor: (general: General, cast: Voice) =>
      cast === 'generals'
        ? `Make ${casts[cast].general(general)} a traitor`
        : `Let ${casts[cast].general(general)} cheat`,
    makeLoyal: (general: General, cast: Voice) => `Make ${casts[cast].general(general)} ${casts[cast].loyal}`,
    isTraitor: (general: General, cast: Voice) =>
      `${casts[cast].General(general)} ${casts[cast].betrays} now.`,
    isLoyal: (general: General, cast: Voice) =>
      `${casts[cast].General(general)} is ${casts[cast].loyal} now, and its lies are gone.`,
    loyalSender: (general: General, cast: Voice) =>
      `${casts[cast].General(general)} is ${casts[cast].loyal}: it passes on what it heard and can’t be made to lie.`,
  },

  map: {
    commander: 'commander',
    you: 'you',
    /** A single message on the map where there is room for words. */
    said: (path: Path, order: Order | null, cast: Voice) => {
      const words = casts[cast];
      const what = order === null ? 'nothing' : words.order(order);
      return path.length === 1 ? what : order === null ? what : `“${reporters(path, words)}: ${what}”`;
    },
    decides: (order: Order, cast: Voice) => casts[cast].briefly(order),
    legend: { nothing: 'nothing sent', mixed: 'some of each' },
    outside: 'outside the ring: what each decides',
    count: 'a number counts messages where there are several',
    zoom: 'Choose a message to read it.',
    focus: (general: General, cast: Voice) =>
      `Show only what ${casts[cast].general(general)} sends and receives`,
    crowd: 'choose a general to see only its messages',
  },

  sentences: {
    /** What one message says, as a whole sentence. */
    message: (from: General, to: General, path: Path, order: Order | null, cast: Voice) => {
      const words = casts[cast];
      if (order === null) return `${words.General(from)} sends ${words.general(to)} nothing.`;
      if (path.length === 1)
        return `${words.General(from)} ${words.orders} ${words.general(to)} ${words.infinitive(order)}.`;
      return `${words.General(from)} tells ${words.general(to)}: “${reporters(path, words)}: ${words.order(order)}”.`;
    },
    bundle: (from: General, to: General, count: number, attacks: number, cast: Voice) => {
      const words = casts[cast];
      return `${words.General(from)} sends ${words.general(to)} ${count} messages, ${attacks} of them ${words.order('attack')}.`;
    },
    lie: 'A lie.',
    round: (round: number) => `Round ${round}.`,
    noMessages: 'Nothing has been sent yet.',
    decision: (general: General, order: Order, cast: Voice) =>
      `${casts[cast].General(general)} ${casts[cast].does(order)}.`,
    traitors: (traitors: readonly General[], cast: Voice) =>
      traitors.length === 0
        ? `Everybody is ${casts[cast].loyal}.`
        : traitors.length === 1
          ? `${casts[cast].General(traitors[0]!)} ${casts[cast].betrays}.`
          : `${casts[cast].traitors}: ${list(traitors.map((general) => casts[cast].short(general)))}.`,
  },

  inbox: {
    title: (general: General, cast: Voice) => `What ${casts[cast].general(general)} holds`,
    from: (from: General, cast: Voice) => `from ${casts[cast].short(from)}`,
    empty: 'Nothing has arrived.',
    own: (order: Order, cast: Voice) => `its own order: ${casts[cast].order(order)}`,
    same: 'same',
    differs: 'differs',
    absent: 'nothing in its place',
    more: (count: number) => `${count} more: read them in the transcript`,
  },

  transcript: {
    caption: (count: number) => (count === 1 ? '1 message' : `${count.toLocaleString('en')} messages`),
    round: 'Round',
    path: 'Path',
    from: 'From',
    to: 'To',
    order: 'Says',
    note: 'Note',
    lie: 'a lie',
    withheld: 'withheld',
    nothing: 'nothing',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    all: 'Transcript',
  },

  verdict: {
    alike: 'Alike',
    alikeLong: 'Both decide alike',
    names: { agreement: 'IC1', validity: 'IC2' },
    long: { agreement: 'IC1, agreement', validity: 'IC2, validity' },
    holds: 'holds',
    violated: 'broken',
    vacuous: 'asks nothing',
    hidden: 'out of sight',
    hiddenWhy: (general: General, cast: Voice) =>
      `${casts[cast].general(general)} can’t see what the others decide`,
    early: 'not yet',
    earlyWhy: 'nobody has decided before the last round',
    agreement: (verdict: Agreement, cast: Voice): string => {
      const words = casts[cast];
      if (verdict.kind === 'violated') {
        const other = cast === 'generals' ? words.does('retreat') : 'cancels it';
        return `${words.general(verdict.attacks)} ${words.does('attack')}, ${words.general(verdict.retreats)} ${other}`;
      }
      if (verdict.order === null)
        return cast === 'generals' ? 'no loyal lieutenant, nobody to disagree' : NOBODY_HONEST;
      if (verdict.lieutenants.length === 1) {
        // of two who receive the customer’s word the other one cheats
        const [only] = verdict.lieutenants;
        return cast === 'generals'
          ? 'one loyal lieutenant, nobody to disagree with'
          : `${words.general(only === 2 ? 3 : 2)} cheats, so ${words.general(only!)} has nobody to disagree with`;
      }
      const who = list(verdict.lieutenants.map((general) => words.short(general)));
      return `${who} ${verdict.lieutenants.length === 2 ? 'both' : 'all'} ${words.do(verdict.order)}`;
    },
    validity: (verdict: Validity, cast: Voice): string => {
      const words = casts[cast];
      switch (verdict.kind) {
        case 'violated':
          if (cast !== 'generals') return disobeys(words.general(verdict.general), verdict.ordered);
          return `${words.general(verdict.general)} ${words.does(verdict.decided)}, though loyal ${words.general(1)} ordered ${words.order(verdict.ordered)}`;
        case 'vacuous':
          return `${cast === 'generals' ? 'the commander' : words.general(1)} ${words.betrays}`;
        case 'holds':
          if (cast !== 'generals') {
            const who = list(verdict.lieutenants.map((general) => words.general(general)));
            return who === ''
              ? NOBODY_HONEST
              : `${who} did what the customer wanted: ${words.order(verdict.order)}`;
          }
          return verdict.lieutenants.length === 0
            ? 'no loyal lieutenant to obey'
            : `every loyal lieutenant obeys: ${words.order(verdict.order)}`;
      }
    },
  },

  compare: {
    equal: (general: General, cast: Voice) =>
      `The two views of ${casts[cast].general(general)} are equal, value for value. Whatever it decides here, it decides there.`,
    different: (general: General, cast: Voice, at: string) =>
      `${casts[cast].General(general)} can tell these two apart: ${at}.`,
    at: (at: string, cast: Voice): string => {
      const received = /^received\.(\d+)$/.exec(at);
      if (received) return `its message number ${received[1]!} is not the same`;
      if (at === 'order') return 'it holds another order of its own';
      if (at === 'n') return `the number of ${casts[cast].members} is not the same`;
      return `${at} is not the same`;
    },
    world: (letter: string) => `World ${letter}`,
    titles: (traitors: readonly General[], cast: Voice) =>
      traitors.length === 0
        ? 'nobody lies'
        : `${list(traitors.map((general) => casts[cast].general(general)))} ${traitors.length === 1 ? (cast === 'generals' ? 'is the traitor' : 'cheats') : cast === 'generals' ? 'are traitors' : 'cheat'}`,
  },
};

export type Strings = typeof en;
