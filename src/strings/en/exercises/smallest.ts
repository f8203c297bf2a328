/** English words of the exercises that ask for the least or greatest number. */
import type { SmallestSaid } from '../../../exercises/kinds/smallest.ts';
import { list } from '../list.ts';
import type { Titled, Wording } from '../../exercises/wording.ts';
import { grouped } from '../../grouped.ts';

type Of<Name extends SmallestSaid['say']> = Extract<SmallestSaid, { readonly say: Name }>;
type Sought =
  Of<'question-generals'> | Of<'question-levels'> | Of<'question-traitors'> | Of<'question-placed'>;

const NAMES = { om: 'OM', sm: 'SM' } as const;
const traitors = (count: number): string => (count === 1 ? '1 traitor' : `${count} traitors`);
const KEEPS = { both: 'IC1 and IC2', IC1: 'IC1', IC2: 'IC2' } as const;
const MESSAGES = { om: 'oral messages', sm: 'signed messages' } as const;

function generals({ army, condition, m, f, as, have }: Sought): string {
  const with_ = m === null ? MESSAGES[army] : `${NAMES[army]}(${m})`;
  const need = `${KEEPS[condition]} are to hold with ${with_} whatever ${f === 1 ? 'one traitor does' : `${f!} traitors do`}`;
  const sentence = condition === 'both' ? need : need.replace(' are ', ' alone is ');
  switch (as) {
    case 'loyal':
      return `${sentence}. How many of the generals must be loyal, at least?`;
    case 'more':
      return `There are ${have!} generals, ${traitors(f!)} among them. ${sentence}. How many loyal generals must join them, at least?`;
    default:
      return `${sentence}, and there must be two loyal generals. What is the least number of generals, traitors included?`;
  }
}

const askLevels = (army: 'om' | 'sm', as: Sought['as'], extreme: Sought['extreme']): string =>
  as === 'rounds'
    ? `How many rounds does the ${extreme === 'least' ? 'shortest' : 'longest'} ${NAMES[army]}(m) have that does it?`
    : `What is the ${extreme === 'least' ? 'least' : 'greatest'} m for which ${NAMES[army]}(m) does it?`;

function greatest({ army, condition, n, m, as }: Sought): string {
  const with_ = m === null ? `${MESSAGES[army]} and as many rounds as you like` : `${NAMES[army]}(${m})`;
  const whole = `${n!} generals use ${with_}. ${condition === 'both' ? 'IC1 and IC2 are' : `${condition} alone is`} to hold`;
  if (as === 'loyal') return `${whole}. How many of the generals must be loyal, at least?`;
  return `${whole}. Up to how many traitors can there be, as long as two generals are loyal?`;
}

function strategies({ strategies: exact, digits }: { strategies: string | null; digits: number }): string {
  if (exact !== null) return `none of the ${grouped(BigInt(exact))} strategies breaks it`;
  return digits > 0
    ? `none of the strategies, a number of ${digits} digits, breaks it`
    : 'no strategy breaks it';
}

const setting = ({ army, n, m, f }: { army: 'om' | 'sm'; n: number; m: number; f: number }): string =>
  `${NAMES[army]}(${m}) among ${n} generals with ${traitors(f)}`;
const lies = (count: number): string => (count === 1 ? 'a single lie' : `${count} lies`);
const which = (part: number): string => (part === 0 ? '' : 'The second number: ');

const says: Wording<SmallestSaid> = {
  'question-generals': generals,
  'question-levels': ({ army, n, f, as, extreme, condition }) =>
    `${n!} generals, up to ${traitors(f!)} among them, want ${KEEPS[condition]} with ${MESSAGES[army]}. ${askLevels(army, as, extreme)}`,
  'question-traitors': greatest,
  'question-placed': ({ army, n, traitors: who, as }) =>
    `Of ${n!} generals you know the traitors: ${list((who ?? []).map((one) => `general ${one}`))}. ${askLevels(army, as, 'least')}`,
  'question-both': ({ army, traitors: liars, silent, generalsAs, levelsAs, have }) => {
    const quiet =
      silent === 0
        ? ''
        : ` Besides, ${silent === 1 ? 'one more' : `${silent} more`} may fall silent for good.`;
    const first =
      generalsAs === 'more'
        ? `how many generals must join the ${have!} there are, at least`
        : generalsAs === 'loyal'
          ? 'how many generals must be loyal, at least'
          : 'what is the least number of generals';
    return `An army with ${MESSAGES[army]} is to withstand ${traitors(liars)}.${quiet} First, ${first}? Second, with that many generals, ${levelsAs === 'rounds' ? 'how many rounds are needed' : `what is the least m of ${NAMES[army]}(m)`}?`;
  },
  'question-range': ({ condition, n, f, as }) =>
    `${n} generals want ${condition === 'both' ? 'IC1 and IC2' : `${condition} alone`} with oral messages, whatever ${traitors(f)} do. First, ${as === 'rounds' ? 'how many rounds has the shortest OM(m) that does it' : 'what is the least m for which OM(m) does it'}? Second, ${as === 'rounds' ? 'how many has the longest' : 'what is the greatest'}?`,
  right: ({ numbers }) => `${list(numbers.map(String))}: it holds, and what lies beyond is broken.`,
  broken: (said) =>
    `${which(said.part)}${said.told} will not do: ${setting(said)} is broken by ${lies(said.lies)}.`,
  'not-least': (said) =>
    `${which(said.part)}${said.told} is more than needed. ${said.better} does, too: of ${setting(said)}, ${strategies(said)}.`,
  'not-most': (said) =>
    `${which(said.part)}${said.told} is not yet the limit. ${said.better} does, too: of ${setting(said)}, ${strategies(said)}.`,
  outside: ({ told, least, most }) => `${told} makes no sense here: it lies between ${least} and ${most}.`,
  unreadable: ({ numbers }) =>
    numbers === 1 ? 'The answer is a whole number.' : `The answer is ${numbers} whole numbers.`,
  stands: (said) => `${setting(said)} holds: ${strategies(said)}.`,
  'stands-placed': ({ loyalCommander, traitors: count, m }) =>
    loyalCommander
      ? `The commander is loyal, and nobody can forge its signature: only one order can ever be accepted. SM(${m}) holds.`
      : `With ${m + 1} rounds a chain of that many signatures holds a loyal one, since there are ${traitors(count)}. SM(${m}) holds.`,
  'broken-beyond': (said) => `${setting(said)} is broken by ${lies(said.lies)}.`,
  'hint-oral': () =>
    'More than three times as many generals as traitors are needed, and as many levels as there are traitors.',
  'hint-signed': () => 'A chain with more signatures than there are traitors carries a loyal one.',
  'hint-levels': () =>
    'Longer is not safer: with every level the smallest votes have one value less. A loyal commander is obeyed if n > 2f + m.',
  'hint-silent': () => 'Whoever falls silent cannot be told from a traitor that says nothing.',
  'hint-placed': () => 'Ask first whether the commander is one of them.',
  'hint-validity': () => 'IC2 asks only about a loyal commander.',
  'hint-edge': ({ finds, least }) =>
    `Begin at ${finds === 'n' ? `${least} generals` : finds === 'm' ? `m = ${least}` : `${least} traitors`} and go on from there.`,
};

const titles: Readonly<Record<string, Titled>> = {
  om: { title: 'How many generals?', teaches: 'what 3f + 1 is about, and what more rounds cost' },
  sm: { title: 'How many rounds?', teaches: 'that signatures need f + 1 rounds' },
  frontier: {
    title: 'How many traitors?',
    teaches: 'to read the border between what holds and what is broken',
  },
  requirement: { title: 'What does it take?', teaches: 'to turn a requirement into generals and rounds' },
};

export const smallestWords = {
  says,
  titles,
  answer: { numbers: ['First number', 'Second number'], number: 'Your number' },
};

export type SmallestWords = typeof smallestWords;
