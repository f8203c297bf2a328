/** English words of the exercises in which messengers are captured. */
import type { LossesSaid } from '../../../exercises/kinds/losses.ts';
import { common } from '../common.ts';
import { voiceOf, type Voice } from '../../voice.ts';
import type { Cast } from '../../../scenario/scenario.ts';
import type { Titled, Wording } from '../../exercises/wording.ts';

const { casts, list } = common;

const voice = (cast: Cast): Voice => voiceOf({ kind: '2g', cast });
const who = (general: number, cast: Cast): string => casts[voice(cast)].general(general);
const Who = (general: number, cast: Cast): string => casts[voice(cast)].General(general);
const lost = (numbers: readonly number[]): string => {
  if (numbers.length === 0) return 'With nothing captured';
  return `With ${numbers.length === 1 ? 'messenger' : 'messengers'} ${list(numbers.map(String))} captured`;
};
const counted = (count: number): string => (count === 1 ? '1 messenger' : `${count} messengers`);
const attacks = (general: number, cast: Cast): string =>
  `${who(general, cast)} ${casts[voice(cast)].does('attack')}, and ${who(3 - general, cast)} ${casts[voice(cast)].does('retreat')}`;

const PRICES = {
  'never-attacks':
    'This rule never attacks, not even when every messenger arrives: agreement is had by giving up the attack.',
  'always-attacks':
    'This rule attacks whatever arrives, and so also when no order was given: agreement is had by giving up the retreat.',
  'not-this-one': 'The two can be split, but never that way round.',
} as const;

const says: Wording<LossesSaid> = {
  question: ({ cast, messengers, waits, goal, general }) => {
    const { infinitive, do: plural } = casts[voice(cast)];
    const rule = `${Who(1, cast)} was told ${infinitive('attack')} and does so once ${counted(waits[0]!)} reached it; ${who(2, cast)} once ${counted(waits[1]!)} did.`;
    const wish = {
      split: 'Capture messengers so that the two decide differently',
      fewest: 'Capture as few messengers as you can so that the two decide differently',
      latest: 'Capture messengers so that the two decide differently and as many as can be arrive',
      alone: `Capture messengers so that ${who(general ?? 1, cast)} alone will ${plural('attack')}`,
    }[goal];
    return `There are at most ${messengers} messengers, each sent only if the one before arrived. ${rule} ${wish}, or say that no losses do it.`;
  },
  right: ({ cast, alone, lost: gone }) => `${lost(gone)} ${attacks(alone, cast)}.`,
  'right-none': ({ price }) => `No losses do it. ${PRICES[price]}`,
  alike: ({ cast, decided, lost: gone }) => `${lost(gone)} both ${casts[voice(cast)].do(decided)}.`,
  'other-alone': ({ cast, alone }) => `It is the other one that stands alone: ${attacks(alone, cast)}.`,
  'fewer-do': ({ lost: count, enough }) =>
    `They decide differently, but ${count} captured are more than needed: ${enough} will do. After the first loss nobody sets out.`,
  'more-arrive': ({ arrived, most }) =>
    `They decide differently, but only ${counted(arrived)} ${arrived === 1 ? 'arrives' : 'arrive'}: it can be ${most}.`,
  'some-do': ({ cast, lost: gone, alone }) => `There are such losses. ${lost(gone)} ${attacks(alone, cast)}.`,
  unreadable: () => 'This is not an execution of two generals.',
  'other-run': () => 'This is another run: only its losses may differ.',
  'step-pattern': ({ cast, first, decisions }) => {
    const { does } = casts[voice(cast)];
    const [one, two] = decisions.map(does);
    return `${first === null ? 'Nothing is captured' : `Messenger ${first} is the first that is captured`}: ${who(1, cast)} ${one!}, ${who(2, cast)} ${two!}.`;
  },
  'step-reached': ({ cast, lost: gone, alone }) => `${lost(gone)} ${attacks(alone, cast)}.`,
  'step-price': ({ price }) => PRICES[price],
  'hint-first': () => 'Only the first loss matters. After it nobody sets out any more.',
  'hint-waits': ({ waits }) =>
    `Odd messengers go to the second, even ones to the first. Who waits for the later one: ${waits[0]!} even ones, or ${waits[1]!} odd ones?`,
  'hint-last': ({ messenger }) =>
    `See what becomes of it if messenger ${messenger} is the first that is captured.`,
  'hint-none': ({ executions }) => `There are only ${executions} things that can happen. Go through them.`,
};

const titles: Readonly<Record<string, Titled>> = {
  '2g': {
    title: 'Capture the messengers',
    teaches: 'that some loss splits the two, or the rule gives something up',
  },
  shop: { title: 'Lose the messages', teaches: 'the same between a shop and its payments service' },
};

export const lossesWords = {
  says,
  titles,
  answer: {
    stage: 'Press a messenger to capture it, or to let it through',
    none: 'No losses do it',
    end: 'What happens',
  },
};

export type LossesWords = typeof lossesWords;
