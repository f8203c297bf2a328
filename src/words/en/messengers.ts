/** English words for figures of two generals and their messengers. */
import type { General, Order } from '../../core/model.ts';
import { capital, uncapital } from '../capital.ts';
import { commonWords } from './common.ts';
import { counted } from './counted.ts';
import { list } from './list.ts';
import type { Voice } from '../voice.ts';

/** What became of a messenger. */
type Fate = 'arrived' | 'captured' | 'unsent' | 'later' | 'sent';

export const messengerWords = {
  exchange: {
    /** What a messenger's round is called on the line of time: by what is carried in it. */
    moment: (round: number, last: number) => {
      const sent = ['nothing sent', 'order', 'answer'][round] ?? `answer to ${round - 1}`;
      return round < last ? sent : `${sent}, decisions`;
    },
    messenger: 'Messenger',
    fate: 'Fate',
    fates: (fate: Fate, cast: Voice): string =>
      ({
        arrived: 'arrived',
        captured: commonWords.casts[cast].lost,
        unsent: 'not sent',
        later: 'not yet sent',
        sent: 'sent, fate unknown',
      })[fate],
    count: (count: number) => (count === 1 ? '1 messenger' : `${count} messengers`),
    toolbar: (cast: Voice) =>
      `Messengers. Choose one to ${commonWords.casts[cast].lose} it or to let it through.`,
    /** Whether general 1 was told to attack: as a sentence, and beside it. */
    given: (order: Order, cast: Voice) =>
      `${commonWords.casts[cast][order === 'attack' ? 'ordered' : 'noOrder']}.`,
    holds: (order: Order) => (order === 'attack' ? 'has the order' : 'has no order'),
    /** The three properties of which no rule has all. */
    properties: {
      names: {
        agreement: () => 'Agreement',
        attack: (cast: Voice) => capital(commonWords.casts[cast].order('attack')),
        retreat: (cast: Voice) => capital(commonWords.casts[cast].order('retreat')),
      },
      long: {
        agreement: (cast: Voice) => `Whatever is ${commonWords.casts[cast].lost}, both decide alike`,
        attack: (cast: Voice) =>
          `With the order, and with nothing ${commonWords.casts[cast].lost}, both ${commonWords.casts[cast].do('attack')}`,
        retreat: (cast: Voice) => `Without the order both ${commonWords.casts[cast].do('retreat')}`,
      },
      /** Why one of them asks nothing of this execution. */
      vacuous: (because: 'ordered' | 'no-order' | 'captured', cast: Voice) =>
        because === 'captured'
          ? `a messenger is ${commonWords.casts[cast].lost}`
          : uncapital(commonWords.casts[cast][because === 'ordered' ? 'ordered' : 'noOrder']),
      holds: (order: Order, cast: Voice) => `both ${commonWords.casts[cast].do(order)}`,
      violated: (general: General, decided: Order, cast: Voice) =>
        `${commonWords.casts[cast].general(general)} ${commonWords.casts[cast].does(decided)}`,
    },
    arrived: (number: number) => `messenger ${number}`,
    fogged: (general: General, cast: Voice) =>
      `This is all that ${commonWords.casts[cast].general(general)} knows. What became of a messenger that it sent and that nothing answered is out of its sight.`,
    none: (round: number, eyes: General | null, cast: Voice) =>
      eyes !== null
        ? `Nothing has reached ${commonWords.casts[cast].general(eyes)}, and it has sent nothing.`
        : round === 0
          ? 'Nothing has been sent yet.'
          : 'No messenger was sent.',
    /** In the valley, beside a messenger or the place that is kept for it. */
    label: (number: number, fate: Fate, lost: boolean, cast: Voice, own = false): string => {
      switch (fate) {
        case 'captured':
          return `${number} ${commonWords.casts[cast].lost}`;
        case 'unsent':
          return `${number} not sent`;
        case 'sent':
          return String(number);
        case 'later':
          return lost ? `${number} will be ${commonWords.casts[cast].lost}` : String(number);
        case 'arrived':
          if (own) return `${number} was answered`;
          return number === 1
            ? `1 ${commonWords.casts[cast].order('attack')}`
            : `${number} confirms ${number - 1}`;
      }
    },
    night: 'night',
    dawn: 'dawn',
    /** What a general knows, one cover for each messenger that came and went, and who might not know of the last. */
    knows: (covers: number): readonly string[] =>
      [
        ['the order'],
        ['I know'],
        ['I know that you know'],
        ['I know that you know', 'that I know'],
        ['I know that you know', 'that I know that you know'],
      ][covers] ?? ['I know that you know', `… ${covers} covers deep`],
    asks: 'do you know that?',
    nothing: 'nothing',
    noOrder: 'no order',
    /** What has just become true, each with its point apart. */
    line: {
      waiting: (order: Order, cast: Voice) =>
        order === 'attack'
          ? `${commonWords.casts[cast].ordered}. Nothing has been sent yet.`
          : `${commonWords.casts[cast].noOrder}.`,
      unsent: 'No messenger leaves.',
      arrived: (number: number) => `Messenger ${number} arrives.`,
      senderUnaware: (sender: General, cast: Voice) =>
        `${commonWords.casts[cast].General(sender)} can’t see that it did.`,
      captured: (number: number, cast: Voice) => `Messenger ${number} is ${commonWords.casts[cast].lost}.`,
      senderMisled: (sender: General, cast: Voice) =>
        `${commonWords.casts[cast].General(sender)} sees what it would see if it had arrived.`,
      broken: (number: number, cast: Voice) =>
        `Messenger ${number} was ${commonWords.casts[cast].lost}, so nobody answers it.`,
      all: (messengers: number) =>
        messengers === 1 ? 'The only messenger arrives.' : `All ${messengers} messengers arrive.`,
      both: (order: Order, cast: Voice) => `Both ${commonWords.casts[cast].do(order)}.`,
      unneeded: (cast: Voice) => `Both ${commonWords.casts[cast].do('attack')}: neither waited for it.`,
      unmet: (cast: Voice) => `Both ${commonWords.casts[cast].do('retreat')}: each waits for more.`,
      alone: (general: General, cast: Voice) =>
        `${commonWords.casts[cast].General(general)} ${commonWords.casts[cast].does('attack')} alone.`,
      couldNotTell: (number: number, cast: Voice) =>
        `It sent messenger ${number}, and nothing could have told it that ${number} was ${commonWords.casts[cast].lost}.`,
      unordered: 'It waits for no messenger, and none came.',
      stillWaits: (general: General, needed: number, count: number, cast: Voice) =>
        `${commonWords.casts[cast].General(general)} waits for ${counted(needed, 'messenger')}, and ${count === 0 ? 'none' : count} reached it.`,
      you: {
        decide: (order: Order, cast: Voice) => `You ${commonWords.casts[cast].do(order)}.`,
        holdOrder: 'You hold the order.',
        noOrder: 'You have no order.',
        nothing: 'Nothing has reached you.',
        wasThere: 'Did anybody set out to you? You can’t tell.',
        got: (number: number) => `Messenger ${number} reached you.`,
        proves: (number: number) => `So messenger ${number} arrived.`,
        senderUnaware: 'Its sender can’t see that it did.',
        left: (number: number) => `Messenger ${number} left you and is out of sight.`,
        unseen: 'Nothing that you see tells what becomes of it.',
        did: (number: number) => `Did messenger ${number} arrive?`,
        never: 'You will never know.',
        orAnswer: (number: number, cast: Voice) =>
          `Was messenger ${number} ${commonWords.casts[cast].lost}, or the answer to it?`,
        cannotTell: 'You can’t tell.',
        waitMore: 'You wait for more.',
      },
    },
    press: (number: number, fate: Fate, lost: boolean, cast: Voice): string =>
      `Messenger ${number}, ${messengerWords.exchange.fates(fate, cast)}. ${lost ? 'Let it through' : `${capital(commonWords.casts[cast].lose)} it`}`,
    reached: (count: number, needed: number) => `has ${count}, needs ${needed}`,
    sentence: (
      number: number,
      from: General,
      to: General,
      fate: 'arrived' | 'captured' | 'sent',
      cast: Voice,
    ) => {
      const what = {
        arrived: `reaches ${commonWords.casts[cast].general(to)}`,
        captured: `is ${commonWords.casts[cast].lost}`,
        sent: 'is sent, fate unknown',
      };
      return `Messenger ${number} from ${commonWords.casts[cast].general(from)} ${what[fate]}.`;
    },
    /** What a general sent itself, beside what reached it. */
    own: 'What it sent itself',
    fateUnknown: 'fate?',
    captured: (number: number, cast: Voice) => `Messenger ${number} is ${commonWords.casts[cast].lost} now.`,
    released: (number: number) => `Messenger ${number} gets through now, if it is sent.`,
    /** What a figure is called: by its order and its losses. */
    losses: (order: Order, lost: readonly number[], cast: Voice) =>
      order === 'retreat'
        ? commonWords.casts[cast].noOrder
        : lost.length === 0
          ? `Nothing is ${commonWords.casts[cast].lost}`
          : `${lost.length === 1 ? 'Messenger' : 'Messengers'} ${list(lost.map(String))} ${commonWords.casts[cast].lost}`,
    thresholds: (general: General, cast: Voice) =>
      `Messengers ${commonWords.casts[cast].general(general)} waits for`,
    messengers: 'Messengers at most',
    ordered: 'The order',
  },
};

export type MessengerWords = typeof messengerWords;
