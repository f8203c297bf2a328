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

/** What became of a messenger. */
type Fate = 'arrived' | 'captured' | 'unsent' | 'later';

/** The names by which a cast calls its members and their orders. */
interface CastWords {
  /** In running text, "general 2". */
  readonly general: (general: General) => string;
  /** At the beginning of a sentence. */
  readonly General: (general: General) => string;
  /** Where room is short: on the map, in a path. */
  readonly short: (general: General) => string;
  readonly order: (order: Order) => string;
  /** As in "tells general 3 to retreat". */
  readonly infinitive: (order: Order) => string;
  /** As in "general 3 retreats". */
  readonly does: (order: Order) => string;
  /** The same where room is short: on the map. */
  readonly briefly: (order: Order) => string;
  /** As in "2 and 3 both retreat". */
  readonly do: (order: Order) => string;
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
  },
  shop: shop(CUSTOMER, SHOP, PAYMENTS),
  'shop-pair': shop(SHOP, PAYMENTS),
};

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
      `This is all that ${casts[cast].general(general)} knows. What the others sent each other, and who is loyal, is out of its sight.`,
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
    hint: 'Choose a message to change what a traitor says. Choose a general to make it a traitor or loyal.',
    told: (sentence: string) => `Changed. ${sentence}`,
    undone: 'Undone.',
    redone: 'Done again.',
    wasReset: 'As the page had it.',
    close: 'Close',
    fewer: (what: string) => `${what}: one fewer`,
    more: (what: string) => `${what}: one more`,
    says: 'It says',
    nothing: 'nothing',
    makeTraitor: (general: General, cast: Voice) => `Make ${casts[cast].general(general)} a traitor`,
    makeLoyal: (general: General, cast: Voice) => `Make ${casts[cast].general(general)} loyal`,
    isTraitor: (general: General, cast: Voice) => `${casts[cast].General(general)} is a traitor now.`,
    isLoyal: (general: General, cast: Voice) =>
      `${casts[cast].General(general)} is loyal now, and its lies are gone.`,
    loyalSender: (general: General, cast: Voice) =>
      `${casts[cast].General(general)} is loyal: it passes on what it heard and can’t be made to lie.`,
  },

  map: {
    traitor: 'traitor',
    loyal: 'loyal',
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
        return `${words.General(from)} orders ${words.general(to)} ${words.infinitive(order)}.`;
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
        ? 'Everybody is loyal.'
        : traitors.length === 1
          ? `${casts[cast].General(traitors[0]!)} is a traitor.`
          : `Traitors: ${list(traitors.map((general) => casts[cast].short(general)))}.`,
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

  chain: {
    messenger: 'Messenger',
    fate: 'Fate',
    fates: {
      arrived: 'arrived',
      captured: 'captured',
      unsent: 'not sent',
      later: 'not yet sent',
    } satisfies Record<Fate, string>,
    count: (count: number) => (count === 1 ? '1 messenger' : `${count} messengers`),
    toolbar: 'Messengers. Choose one to capture it or to let it through.',
    arrived: (number: number) => `messenger ${number}`,
    fogged: (general: General, cast: Voice) =>
      `This is all that ${casts[cast].general(general)} knows. What became of the messengers it sent is out of its sight.`,
    none: (round: number, eyes: General | null, cast: Voice) =>
      eyes !== null
        ? `Nothing has reached ${casts[cast].general(eyes)}.`
        : round === 0
          ? 'Nothing has been sent yet.'
          : 'No messenger was sent.',
    label: (number: number, fate: Fate, lost: boolean, cast: Voice) =>
      fate === 'captured'
        ? `${number} captured`
        : fate === 'unsent'
          ? `${number} not sent`
          : fate === 'later'
            ? `${number}${lost ? ' will be captured' : ''}`
            : number === 1
              ? `1 ${casts[cast].order('attack')}`
              : `${number} confirms ${number - 1}`,
    press: (number: number, fate: Fate, lost: boolean) =>
      `Messenger ${number}, ${fate === 'unsent' ? 'not sent' : fate === 'later' ? 'not yet sent' : fate}. ${lost ? 'Let it through' : 'Capture it'}`,
    reached: (count: number, needed: number) => `has ${count}, needs ${needed}`,
    sentence: (number: number, from: General, to: General, arrived: boolean, cast: Voice) =>
      `Messenger ${number} from ${casts[cast].general(from)} ${arrived ? `reaches ${casts[cast].general(to)}` : 'is captured'}.`,
    captured: (number: number) => `Messenger ${number} is captured now.`,
    released: (number: number) => `Messenger ${number} gets through now, if it is sent.`,
    thresholds: (general: General, cast: Voice) => `Messengers ${casts[cast].general(general)} waits for`,
    messengers: 'Messengers at most',
    ordered: 'The order',
  },

  verdict: {
    alike: 'Alike',
    alikeLong: 'Both generals decide alike',
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
        return `${words.general(verdict.attacks)} ${words.does('attack')}, ${words.general(verdict.retreats)} ${words.does('retreat')}`;
      }
      if (verdict.order === null) return 'no loyal lieutenant, nobody to disagree';
      if (verdict.lieutenants.length === 1) return 'one loyal lieutenant, nobody to disagree with';
      const who = list(verdict.lieutenants.map((general) => words.short(general)));
      return `${who} ${verdict.lieutenants.length === 2 ? 'both' : 'all'} ${words.do(verdict.order)}`;
    },
    validity: (verdict: Validity, cast: Voice): string => {
      const words = casts[cast];
      switch (verdict.kind) {
        case 'violated':
          return `${words.general(verdict.general)} ${words.does(verdict.decided)}, though loyal ${words.general(1)} ordered ${words.order(verdict.ordered)}`;
        case 'vacuous':
          return `${words.general(1) === 'general 1' ? 'the commander' : words.general(1)} is a traitor`;
        case 'holds':
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
    at: (at: string): string => {
      const received = /^received\.(\d+)$/.exec(at);
      if (received) return `its message number ${received[1]!} is not the same`;
      if (at === 'order') return 'it holds another order of its own';
      if (at === 'n') return 'the number of generals is not the same';
      return `${at} is not the same`;
    },
    world: (letter: string) => `World ${letter}`,
    losses: (order: Order, lost: readonly number[], cast: Voice) =>
      order === 'retreat'
        ? `No order to ${casts[cast].order('attack')} was given`
        : lost.length === 0
          ? 'Nothing is captured'
          : `${lost.length === 1 ? 'Messenger' : 'Messengers'} ${list(lost.map(String))} captured`,
    titles: (traitors: readonly General[], cast: Voice) =>
      traitors.length === 0
        ? 'nobody lies'
        : `${list(traitors.map((general) => casts[cast].general(general)))} ${traitors.length === 1 ? 'is the traitor' : 'are traitors'}`,
  },
};

export type Strings = typeof en;
