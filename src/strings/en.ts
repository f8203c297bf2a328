/**
 * Every word of the interface in English. Prose of lectures stands in content/en; everything that a widget, a control,
 * a screen reader's announcement or a page frame says stands here, so that another language is one more such file.
 */
import type { Agreement, Validity } from '../core/conditions.ts';
import type { General, Order, Path } from '../core/model.ts';
import { describeRefusal, type Refusal } from '../scenario/refusals.ts';
import type { Cast } from '../scenario/scenario.ts';
import type { Drawing } from '../scenario/link.ts';
import { list } from './list.ts';

/** What became of a messenger. */
type Fate = 'arrived' | 'captured' | 'unsent' | 'later';

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
}

const SHOP = ['the customer', 'the shop', 'the payments service'] as const;
const SHOP_SHORT = ['customer', 'shop', 'payments'] as const;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const casts: Record<Cast, CastWords> = {
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
  shop: {
    general: (general) => SHOP[general - 1] ?? `party ${general}`,
    General: (general) => capital(SHOP[general - 1] ?? `party ${general}`),
    short: (general) => SHOP_SHORT[general - 1] ?? String(general),
    order: (order) => (order === 'attack' ? 'place' : 'cancel'),
    infinitive: (order) => `to ${order === 'attack' ? 'place' : 'cancel'} the order`,
    does: (order) => `${order === 'attack' ? 'places' : 'cancels'} the order`,
    briefly: (order) => (order === 'attack' ? 'places' : 'cancels'),
    do: (order) => `${order === 'attack' ? 'place' : 'cancel'} the order`,
  },
};

/** "1 said", "2 said 1 said": what a path reports, the latest speaker's own voice left out. */
const reporters = (path: Path, words: CastWords): string =>
  path
    .slice(0, -1)
    .reverse()
    .map((general) => `${words.short(general)} said`)
    .join(' ');

export const en = {
  locale: 'en',
  casts,
  list,

  site: {
    title: '3f + 1',
    subtitle: 'Agreeing among traitors',
    kind: 'An interactive textbook',
    skip: 'Skip to the text',
    contents: 'Contents',
    lab: 'Lab',
    home: '3f + 1, the cover',
    pages: 'Pages of the book',
    lecture: (number: number) => `Lecture ${number}`,
    minutes: (minutes: number) => `${minutes} minutes`,
    min: (minutes: number) => `${minutes} min`,
    inPreparation: 'in preparation',
    onThisPage: 'On this page',
    previous: 'Previous',
    next: 'Next',
    linkToSection: (heading: string) => `Link to the section “${heading}”`,
    theme: {
      light: 'Light',
      dark: 'Dark',
      auto: 'Auto',
      label: (now: string) => `Colours: ${now}. Change`,
    },
    licence: 'Text under CC BY 4.0, code under MIT.',
  },

  figure: (number: string) => `Figure ${number}`,
  statements: {
    definition: 'Definition',
    proposition: 'Proposition',
    theorem: 'Theorem',
    lemma: 'Lemma',
    proof: 'Proof',
  },

  perspective: {
    label: 'Stand in the place of',
    everybody: 'everybody',
    option: (general: General, cast: Cast) => casts[cast].general(general),
    fogged: (general: General, cast: Cast) =>
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
    makeTraitor: (general: General, cast: Cast) => `Make ${casts[cast].general(general)} a traitor`,
    makeLoyal: (general: General, cast: Cast) => `Make ${casts[cast].general(general)} loyal`,
    isTraitor: (general: General, cast: Cast) => `${casts[cast].General(general)} is a traitor now.`,
    isLoyal: (general: General, cast: Cast) =>
      `${casts[cast].General(general)} is loyal now, and its lies are gone.`,
    loyalSender: (general: General, cast: Cast) =>
      `${casts[cast].General(general)} is loyal: it passes on what it heard and can’t be made to lie.`,
  },

  share: {
    button: 'Share',
    copy: 'Copy link',
    copied: 'The link is copied.',
    copyFailed: 'The browser did not allow copying. Here is the link:',
    lab: 'Open in the lab',
    embedLabel: 'HTML to embed this figure',
    svg: 'Download SVG',
    token: 'Scenario',
  },

  map: {
    traitor: 'traitor',
    loyal: 'loyal',
    commander: 'commander',
    you: 'you',
    /** A single message on the map where there is room for words. */
    said: (path: Path, order: Order | null, cast: Cast) => {
      const words = casts[cast];
      const what = order === null ? 'nothing' : words.order(order);
      return path.length === 1 ? what : order === null ? what : `“${reporters(path, words)}: ${what}”`;
    },
    decides: (order: Order, cast: Cast) => casts[cast].briefly(order),
    legend: { nothing: 'nothing sent', mixed: 'some of each' },
    outside: 'outside the ring: what each decides',
    count: 'a number counts messages where there are several',
    zoom: 'Choose a message to read it.',
    focus: (general: General, cast: Cast) =>
      `Show only what ${casts[cast].general(general)} sends and receives`,
    crowd: 'choose a general to see only its messages',
  },

  sentences: {
    /** What one message says, as a whole sentence. */
    message: (from: General, to: General, path: Path, order: Order | null, cast: Cast) => {
      const words = casts[cast];
      if (order === null) return `${words.General(from)} sends ${words.general(to)} nothing.`;
      if (path.length === 1)
        return `${words.General(from)} orders ${words.general(to)} ${words.infinitive(order)}.`;
      return `${words.General(from)} tells ${words.general(to)}: “${reporters(path, words)}: ${words.order(order)}”.`;
    },
    bundle: (from: General, to: General, count: number, attacks: number, cast: Cast) => {
      const words = casts[cast];
      return `${words.General(from)} sends ${words.general(to)} ${count} messages, ${attacks} of them ${words.order('attack')}.`;
    },
    lie: 'A lie.',
    round: (round: number) => `Round ${round}.`,
    noMessages: 'Nothing has been sent yet.',
    decision: (general: General, order: Order, cast: Cast) =>
      `${casts[cast].General(general)} ${casts[cast].does(order)}.`,
    traitors: (traitors: readonly General[], cast: Cast) =>
      traitors.length === 0
        ? 'Everybody is loyal.'
        : traitors.length === 1
          ? `${casts[cast].General(traitors[0]!)} is a traitor.`
          : `Traitors: ${list(traitors.map((general) => casts[cast].short(general)))}.`,
  },

  inbox: {
    title: (general: General, cast: Cast) => `What ${casts[cast].general(general)} holds`,
    from: (from: General, cast: Cast) => `from ${casts[cast].short(from)}`,
    empty: 'Nothing has arrived.',
    own: (order: Order, cast: Cast) => `its own order: ${casts[cast].order(order)}`,
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
    label: (number: number, fate: Fate, lost: boolean) =>
      fate === 'captured'
        ? `${number} captured`
        : fate === 'unsent'
          ? `${number} not sent`
          : fate === 'later'
            ? `${number}${lost ? ' will be captured' : ''}`
            : number === 1
              ? '1 attack'
              : `${number} confirms ${number - 1}`,
    press: (number: number, fate: Fate, lost: boolean) =>
      `Messenger ${number}, ${fate === 'unsent' ? 'not sent' : fate === 'later' ? 'not yet sent' : fate}. ${lost ? 'Let it through' : 'Capture it'}`,
    reached: (count: number, needed: number) => `has ${count}, needs ${needed}`,
    sentence: (number: number, from: General, to: General, arrived: boolean, cast: Cast) =>
      `Messenger ${number} from ${casts[cast].general(from)} ${arrived ? `reaches ${casts[cast].general(to)}` : 'is captured'}.`,
    captured: (number: number) => `Messenger ${number} is captured now.`,
    released: (number: number) => `Messenger ${number} gets through now, if it is sent.`,
    thresholds: (general: General, cast: Cast) => `Messengers ${casts[cast].general(general)} waits for`,
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
    hiddenWhy: (general: General, cast: Cast) =>
      `${casts[cast].general(general)} can’t see what the others decide`,
    early: 'not yet',
    earlyWhy: 'nobody has decided before the last round',
    agreement: (verdict: Agreement, cast: Cast): string => {
      const words = casts[cast];
      if (verdict.kind === 'violated') {
        return `${words.general(verdict.attacks)} ${words.does('attack')}, ${words.general(verdict.retreats)} ${words.does('retreat')}`;
      }
      if (verdict.order === null) return 'no loyal lieutenant, nobody to disagree';
      if (verdict.lieutenants.length === 1) return 'one loyal lieutenant, nobody to disagree with';
      const who = list(verdict.lieutenants.map((general) => words.short(general)));
      return `${who} ${verdict.lieutenants.length === 2 ? 'both' : 'all'} ${words.do(verdict.order)}`;
    },
    validity: (verdict: Validity, cast: Cast): string => {
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
    equal: (general: General, cast: Cast) =>
      `The two views of ${casts[cast].general(general)} are equal, value for value. Whatever it decides here, it decides there.`,
    different: (general: General, cast: Cast, at: string) =>
      `${casts[cast].General(general)} can tell these two apart: ${at}.`,
    at: (at: string): string => {
      const received = /^received\.(\d+)$/.exec(at);
      if (received) return `its message number ${received[1]!} is not the same`;
      if (at === 'order') return 'it holds another order of its own';
      if (at === 'n') return 'the number of generals is not the same';
      return `${at} is not the same`;
    },
    world: (letter: string) => `World ${letter}`,
    losses: (order: Order, lost: readonly number[], cast: Cast) =>
      order === 'retreat'
        ? `No order to ${casts[cast].order('attack')} was given`
        : lost.length === 0
          ? 'Nothing is captured'
          : `${lost.length === 1 ? 'Messenger' : 'Messengers'} ${list(lost.map(String))} captured`,
    titles: (traitors: readonly General[], cast: Cast) =>
      traitors.length === 0
        ? 'nobody lies'
        : `${list(traitors.map((general) => casts[cast].general(general)))} ${traitors.length === 1 ? 'is the traitor' : 'are traitors'}`,
  },

  refusal: {
    title: 'This link is damaged.',
    describe: (refusal: Refusal) => describeRefusal(refusal),
    at: (position: number) => `At character ${position}.`,
    good: 'Open what was good of it',
    original: 'Show the figure as the page has it',
    notExecutable: (kind: string) =>
      `Scenarios of the kind ${kind} replay on the command line; the book does not draw them yet.`,
    notDrawn: (kind: string) =>
      `This figure doesn’t show scenarios of the kind ${kind}; the lab shows them all.`,
    tooMany: (most: number) => `A figure shows at most ${most} scenarios; the rest of the link is left out.`,
  },

  cover: {
    promise: 'Every figure runs. Every claim is checked. Every scenario is a link.',
    beginHere: 'Begin here',
    from: (general: General) => `from general ${general}`,
    first: 'Attack.',
    second: '“1 said: retreat.”',
    youAre: 'You are general 3. One of the two is a traitor. Which?',
    readOn: 'Read why',
    reading: 'Reading alone',
    checking: 'Checking us',
    pointing: 'Pointing at something',
  },

  notFound: {
    title: 'No such page',
    lead: 'The messenger came back without an answer: there is nothing at this address.',
    way: 'Turn to the contents',
  },

  embed: {
    title: 'A scenario',
    open: 'Open in the book',
  },
};

export type Strings = typeof en;
