/**
 * Every word of the interface in English. Prose of lectures stands in content/en; everything that a widget, a control
 * or a screen reader's announcement says stands here or, where only some pages say it, in a file of its own beside it.
 */
import type { Agreement, Validity } from '../../core/conditions.ts';
import type { General, Order, Path } from '../../core/model.ts';
import type { Drawing } from '../../scenario/link.ts';
import type { CastWords } from '../cast-words.ts';
import { capital } from '../capital.ts';
import { counted } from './counted.ts';
import { list } from './list.ts';
import { shopVoices } from './shop.ts';
import type { Voice } from '../voice.ts';

const generals: CastWords = {
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
  ...{ theTraitor: 'is the traitor', areTraitors: 'are traitors', noOrder: 'No order to attack was given' },
  ordered: 'General 1 has the order to attack',
  hint: 'Choose a message to change what a traitor says. Choose a general to make it a traitor or loyal.',
  makeTraitor: (general) => `Make general ${general} a traitor`,
  divided: (attacks, retreats) => `general ${attacks} attacks, general ${retreats} retreats`,
  nobodyToAgree: 'no loyal lieutenant, nobody to disagree',
  onlyOne: () => 'one loyal lieutenant, nobody to disagree with',
  disobeyed: (general, decided, ordered) =>
    `general ${general} ${decided}s, though loyal general 1 ordered ${ordered}`,
  vacuous: 'the commander is a traitor',
  nobodyToObey: 'no loyal lieutenant to obey',
  obeyed: (_, order) => `every loyal lieutenant obeys: ${order}`,
};

const casts: Readonly<Record<Voice, CastWords>> = { generals, ...shopVoices };

/** "1 said", "2 said 1 said": what a path reports, the latest speaker's own voice left out. */
const reporters = (path: Path, words: CastWords): string =>
  path
    .slice(0, -1)
    .reverse()
    .map((general) => `${words.short(general)} said`)
    .join(' ');

/** "1 traitor", "2 parties that cheat". */
const against = (f: number, cast: Voice): string =>
  cast === 'generals' ? counted(f, 'traitor') : counted(f, 'party that cheats', 'parties that cheat');

const one = (cast: Voice): readonly [string, string] =>
  cast === 'generals' ? ['general', 'generals'] : ['party', 'parties'];

export const commonWords = {
  casts,
  list,

  perspective: {
    label: 'Stand in the place of',
    everybody: 'everybody',
    /** Out of one general's place again. */
    leave: 'See what everybody sees',
    option: (general: General, cast: Voice) => casts[cast].general(general),
    /** In the place of what would tell more than this. */
    putAway: (general: General, cast: Voice) =>
      `Settings and answers would tell what ${casts[cast].general(general)} can’t know. They are here again in the place of everybody.`,
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

  /** Where a figure shows another execution than the one that its caption was written for. */
  caption: {
    apart: 'The figure shows something else now than what its caption describes.',
    printed: 'Show it as printed',
  },

  view: 'View',
  /** What stands behind the three dots below a figure. */
  more: 'More: whose eyes, which drawing, changes, links',
  share: 'Share',
  openInBook: 'Open in the book',
  /** What of an address a figure can't read, as in “loss=all”. */
  unreadNamed: (parts: string) =>
    `This figure can’t read ${parts} in its link, and shows there what it opens with.`,
  tooMany: (most: number) =>
    `A figure shows at most ${counted(most, 'scenario')}; the rest of the link is left out.`,

  time: {
    label: 'Time',
    play: 'Play',
    pause: 'Pause',
    round: (round: number, last: number) => (round === 0 ? 'nothing sent yet' : `round ${round} of ${last}`),
    /** What a round is called on the line of time. */
    moment: (round: number, last: number): string => {
      const sent = ['nothing sent', 'orders', 'reports', 'reports of reports'][round] ?? `round ${round}`;
      return round < last ? sent : `${sent}, ${last === 1 ? 'decisions' : 'votes'}`;
    },
    /** How the present moment is read: where it is, and what it is called. */
    said: (where: string, moment: string) => `${where}: ${moment}`,
    slider: 'Round',
  },

  edit: {
    change: 'Change messages',
    done: 'Done',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset',
    hint: (cast: Voice) => casts[cast].hint,
    told: (sentence: string) => `Changed. ${sentence}`,
    undone: 'Undone.',
    redone: 'Done again.',
    wasReset: 'As the page had it.',
    close: 'Close',
    fewer: (what: string) => `${what}: one fewer`,
    more: (what: string) => `${what}: one more`,
    says: 'It says',
    nothing: 'nothing',
    makeTraitor: (general: General, cast: Voice) => casts[cast].makeTraitor(general),
    makeLoyal: (general: General, cast: Voice) => `Make ${casts[cast].general(general)} ${casts[cast].loyal}`,
    isTraitor: (general: General, cast: Voice) =>
      `${casts[cast].General(general)} ${casts[cast].betrays} now.`,
    isLoyal: (general: General, cast: Voice) =>
      `${casts[cast].General(general)} is ${casts[cast].loyal} now, and what it was made to say is taken back.`,
    loyalSender: (general: General, cast: Voice) =>
      `${casts[cast].General(general)} is ${casts[cast].loyal}: it sends what the protocol asks for, and nothing else.`,
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
    /** Behind what a traitor's message says, where a press has it say the next thing. */
    turn: 'Press to change.',
    /** Of a general on the map that can be pressed. */
    ask: (general: General, cast: Voice) => `${casts[cast].General(general)}: see its place, or turn it`,
    stand: (general: General, cast: Voice) => `Stand in the place of ${casts[cast].general(general)}`,
    focus: (general: General, cast: Voice) =>
      `Show only what ${casts[cast].general(general)} sends and receives`,
    /** What was sent between round 1 and the present one. */
    leftOut: (count: number, round: number) =>
      `Of earlier rounds the map shows only round 1. ${counted(count, 'message')} ${count === 1 ? 'is' : 'are'} left out, of ${round === 3 ? 'round 2' : `rounds 2 to ${round - 1}`}: choose Space-time or Transcript to see all.`,
    crowd: 'choose a general to see only its messages',
  },

  sentences: {
    /** What one message says, as a whole sentence. */
    message: (from: General, to: General, path: Path, order: Order | null, cast: Voice) => {
      const words = casts[cast];
      if (order === null && path.length === 1)
        return `${words.General(from)} sends ${words.general(to)} nothing.`;
      // what it keeps back is one report of several: it may well send another
      if (order === null)
        return `${words.General(from)} tells ${words.general(to)} nothing of what ${reporters(path, words)}.`;
      if (path.length === 1)
        return `${words.General(from)} ${words.orders} ${words.general(to)} ${words.infinitive(order)}.`;
      return `${words.General(from)} tells ${words.general(to)}: “${reporters(path, words)}: ${words.order(order)}”.`;
    },
    bundle: (from: General, to: General, count: number, attacks: number, cast: Voice) => {
      const words = casts[cast];
      return `${words.General(from)} sends ${counted(count, 'message')} to ${words.general(to)}; ${attacks} of them ${attacks === 1 ? 'says' : 'say'} ${words.order('attack')}.`;
    },
    lie: 'A lie.',
    /** Of a commander's letter, where others got another one or none. */
    unlike: (others: readonly General[], cast: Voice) =>
      `Not what it sent ${others.length === 1 ? casts[cast].general(others[0]!) : list(others.map(casts[cast].short))}.`,
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
    caption: (count: number) => counted(count, 'message'),
    round: 'Round',
    path: 'Path',
    from: 'From',
    to: 'To',
    order: 'Says',
    note: 'Note',
    lie: 'a lie',
    unlike: (others: readonly General[], cast: Voice) =>
      `not what it sent ${list(others.map(casts[cast].short))}`,
    /** Of a message that the general sent in whose place the reader stands. */
    own: 'sent by it',
    withheld: 'withheld',
    nothing: 'nothing',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    all: 'Transcript',
  },

  verdict: {
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
    /** All conditions in one sentence, by name: those that are broken, else those that hold and those that ask nothing. */
    line: (
      { violated, holds, vacuous }: Readonly<Record<'violated' | 'holds' | 'vacuous', readonly string[]>>,
      why: string,
    ) => {
      const are = (names: readonly string[], one: string, several: string): readonly string[] =>
        names.length === 0 ? [] : [`${list(names)} ${names.length === 1 ? one : several}`];
      const said =
        violated.length > 0
          ? are(violated, 'is broken', 'are broken')
          : [...are(holds, 'holds', 'hold'), ...are(vacuous, 'asks nothing', 'ask nothing')];
      return `${list(said)}: ${why}.`;
    },
    /** In its place, where nobody can say it yet or from here. */
    none: (word: string, why: string) => `${capital(word)}: ${why}.`,
    /** Below the conditions: how many take part, how many betray, and what the plan promises then. */
    numbers: (n: number, f: number) => `n = ${n}, f = ${f}:`,
    kept: (plan: string, f: number) =>
      f === 0 ? `${plan} keeps both conditions.` : `${plan} keeps both conditions, whatever is said.`,
    unpromised: {
      'too-many-traitors': (plan: string, m: number, _f: number, cast: Voice) =>
        `more than ${plan} promises. It withstands ${m === 0 ? 'none' : `at most ${against(m, cast)}`}.`,
      'too-few-generals': (plan: string, m: number, f: number, cast: Voice) =>
        `more than ${plan} promises. Against ${against(f, cast)} it takes ${counted(2 * f + m + 1, ...one(cast))}.`,
      vacuous: (_plan: string, _m: number, _f: number, cast: Voice) =>
        `at most one is ${casts[cast].loyal}, so there is nothing to break.`,
    },
    agreement: (verdict: Agreement, cast: Voice): string => {
      const words = casts[cast];
      if (verdict.kind === 'violated') return words.divided(verdict.attacks, verdict.retreats);
      const { lieutenants: all, order } = verdict;
      if (order === null) return words.nobodyToAgree;
      if (all.length === 1) return words.onlyOne(all[0]!);
      const who = list(all.map((general) => words.short(general)));
      return `${who} ${all.length === 2 ? 'both' : 'all'} ${words.do(order)}`;
    },
    validity: (verdict: Validity, cast: Voice): string => {
      const words = casts[cast];
      switch (verdict.kind) {
        case 'violated':
          return words.disobeyed(verdict.general, verdict.decided, verdict.ordered);
        case 'vacuous':
          return words.vacuous;
        case 'holds':
          return verdict.lieutenants.length === 0
            ? words.nobodyToObey
            : words.obeyed(verdict.lieutenants, verdict.order);
      }
    },
  },

  compare: {
    equal: (general: General, cast: Voice) =>
      `The two views of ${casts[cast].general(general)} are equal, value for value. Whatever it decides here, it decides there.`,
    /** Where it is a traitor in one of them or in both, and no rule binds it there. */
    equalButTraitor: (general: General, cast: Voice, where: 'first' | 'second' | 'both') =>
      `The two views of ${casts[cast].general(general)} are equal, value for value. But in ${where === 'both' ? 'both' : `the ${where}`} it ${casts[cast].betrays}: what it does there need not follow from what it saw.`,
    /** Before the last round, when nobody has decided yet. */
    equalSoFar: (general: General, cast: Voice) =>
      `So far the two views of ${casts[cast].general(general)} are equal, value for value.`,
    different: (general: General, cast: Voice, at: string) =>
      `${casts[cast].General(general)} can tell these two apart: ${at}.`,
    at: (at: string, cast: Voice): string => {
      if (at === 'order') return 'its own order is not the same';
      if (at === 'n') return `the number of ${casts[cast].members} is not the same`;
      if (at === 'session') return 'the number of the session is not the same';
      return 'the plan is not the same';
    },
    /** What one sender tells the general in one round of the first and of the second execution. */
    tells: (round: number, from: General, first: string, second: string, cast: Voice) =>
      `in round ${round} ${casts[cast].general(from)} tells it ${first} in the first and ${second} in the second`,
    /** Of signed messages: the same in both, and accepted in one only. */
    accepts: (round: number, from: General, said: string, only: 1 | 2, cast: Voice) =>
      `in round ${round} ${casts[cast].general(from)} tells it ${said} in both, and the signatures are good in the ${only === 1 ? 'first' : 'second'} only`,
    /** Of two generals: a messenger that comes in one execution only. */
    arrives: (messenger: number, only: 1 | 2) =>
      `messenger ${messenger} reaches it in the ${only === 1 ? 'first' : 'second'} only`,
    world: (letter: string) => `World ${letter}`,
    titles: (traitors: readonly General[], cast: Voice) =>
      traitors.length === 0
        ? `everybody is ${casts[cast].loyal}`
        : `${list(traitors.map((general) => casts[cast].general(general)))} ${casts[cast][traitors.length === 1 ? 'theTraitor' : 'areTraitors']}`,
  },
};

export type CommonWords = typeof commonWords;
