/** English words of the exercises in which messengers are captured. */
import type { LossesSaid } from '../../../exercises/kinds/losses.ts';
import { commonWords } from '../common.ts';
import { voiceOf, type Voice } from '../../voice.ts';
import type { Cast } from '../../../scenario/scenario.ts';
import type { KindAsked, Titled, Wording } from '../../exercises/wording.ts';

const { casts, list } = commonWords;

const voice = (cast: Cast): Voice => voiceOf({ kind: '2g', cast });
const who = (general: number, cast: Cast): string => casts[voice(cast)].general(general);
const Who = (general: number, cast: Cast): string => casts[voice(cast)].General(general);
const lost = (numbers: readonly number[]): string => {
  if (numbers.length === 0) return 'With nothing captured';
  return `With ${numbers.length === 1 ? 'messenger' : 'messengers'} ${list(numbers.map(String))} captured`;
};
const counted = (count: number): string => (count === 1 ? '1 messenger' : `${count} messengers`);
const some = (count: number, sort: string): string =>
  count === 0 ? 'none' : count === 1 ? `1 ${sort} one` : `${count} ${sort} ones`;
const attacks = (general: number, cast: Cast): string =>
  `${who(general, cast)} ${casts[voice(cast)].does('attack')}, and ${who(3 - general, cast)} ${casts[voice(cast)].does('retreat')}`;

const PRICES = {
  'never-attacks':
    'This rule never attacks, not even when every messenger arrives: agreement is had by giving up the attack.',
  'always-attacks':
    'By this rule both attack whatever arrives. So the second attacks even when no order was given, and the first does not: it is the retreat that is given up.',
  'not-this-one': 'The two can be split, but never that way round.',
} as const;

const says: Wording<LossesSaid> = {
  question: ({ cast, messengers, waits, goal, general }) => {
    const { infinitive, do: plural } = casts[voice(cast)];
    const once = (messages: number): string =>
      messages === 0
        ? 'in any case'
        : `once ${counted(messages)} ${messages === 1 ? 'has' : 'have'} reached it`;
    const rule = `${Who(1, cast)} was told ${infinitive('attack')} and does so ${once(waits[0]!)}; ${who(2, cast)} does so ${once(waits[1]!)}.`;
    const wish = {
      split: 'Capture messengers so that the two decide differently',
      fewest: 'Make the two decide differently by capturing as few messengers as possible',
      latest: 'Make the two decide differently while as many messengers as possible arrive',
      alone: `Capture messengers so that ${who(general ?? 1, cast)} alone will ${plural('attack')}`,
    }[goal];
    return `At most ${messengers === 1 ? '1 messenger is sent' : `${messengers} messengers are sent, each only if the one before arrived`}. ${rule} ${wish}; or say that it can’t be done.`;
  },
  right: ({ cast, alone, lost: gone }) => `${lost(gone)} ${attacks(alone, cast)}.`,
  'right-none': ({ price }) => `It can’t be done. ${PRICES[price]}`,
  alike: ({ cast, decided, lost: gone }) => `${lost(gone)} both ${casts[voice(cast)].do(decided)}.`,
  'other-alone': ({ cast, alone }) => `It is the other one that stands alone: ${attacks(alone, cast)}.`,
  'fewer-do': ({ lost: count }) =>
    `They decide differently, but you captured ${counted(count)}, and fewer will do. After the first loss nobody sets out.`,
  'more-arrive': ({ arrived }) =>
    `They decide differently, but only ${counted(arrived)} ${arrived === 1 ? 'arrives' : 'arrive'}. There is a way in which more do.`,
  'some-do': () => 'It can be done. Only the first loss matters, so there are few ways to try.',
  unreadable: () => 'This is not an execution of two generals.',
  'other-run': () => 'This is another run: only its losses may differ.',
  'step-pattern': ({ cast, first, decisions }) => {
    const { does } = casts[voice(cast)];
    const [one, two] = decisions.map(does);
    return `${first === null ? 'Nothing is captured' : `Messenger ${first} is the first that is captured`}: ${who(1, cast)} ${one!}, ${who(2, cast)} ${two!}.`;
  },
  'step-reached': ({ cast, lost: gone, alone, reached, waits }) => {
    const why = [1, 2].map(
      (general, i) =>
        `${counted(reached[i]!)} ${reached[i] === 1 ? 'reaches' : 'reach'} ${who(general, cast)}, which waits for ${waits[i] === 0 ? 'none' : String(waits[i])}`,
    );
    return `${lost(gone)} ${why.join(', and ')}. So ${attacks(alone, cast)}.`;
  },
  'step-price': ({ price }) => PRICES[price],
  'hint-first': () => 'Only the first loss matters. After it nobody sets out any more.',
  'hint-waits': ({ waits }) =>
    `Odd messengers go to the second, even ones to the first. The first waits for ${some(waits[0]!, 'even')}, the second for ${some(waits[1]!, 'odd')}. Whose last one comes later?`,
  'hint-last': ({ messenger }) =>
    `See what becomes of it if messenger ${messenger} is the first that is captured.`,
  'hint-none': ({ executions }) => `There are only ${executions} things that can happen. Go through them.`,
};

const titles: Readonly<Record<string, Titled>> = {
  '2g': {
    title: 'Capture the messengers',
    teaches: 'that some loss splits the two, or the rule gives something up',
  },
  shop: {
    title: 'Capture the shop’s messengers',
    teaches: 'the same between a shop and its payments service',
  },
};

const asked: KindAsked = {
  title: 'Choose the messengers to lose',
  levels: {
    1: 'any losses after which the two decide differently.',
    2: 'the fewest losses, the latest one, or those after which a given one attacks alone.',
    3: 'as before, but about every other time no losses do it, and the student has to say so.',
  },
};

export const lossesWords = {
  says,
  titles,
  asked,
  answer: {
    stage: 'Press a messenger to capture it, or to let it through',
    none: 'It can’t be done, whatever is captured',
    end: 'What happens',
  },
};

export type LossesWords = typeof lossesWords;
