/** English words of the exercises that ask for the least or greatest number. */
import type { SmallestSaid } from '../../../exercises/kinds/smallest.ts';
import { list } from '../list.ts';
import { messageClauses } from './messages.ts';
import type { KindAsked, Titled, Wording } from '../../exercises/wording.ts';
import { grouped } from '../../grouped.ts';

type Of<Name extends SmallestSaid['say']> = Extract<SmallestSaid, { readonly say: Name }>;
type Sought =
  Of<'question-generals'> | Of<'question-levels'> | Of<'question-traitors'> | Of<'question-placed'>;

const NAMES = { om: 'OM', sm: 'SM' } as const;
const traitors = (count: number): string => (count === 1 ? '1 traitor' : `${count} traitors`);
const generalsOf = (count: number): string => (count === 1 ? '1 general' : `${count} generals`);
const KEEPS = { both: 'IC1 and IC2', IC1: 'IC1', IC2: 'IC2' } as const;
const MESSAGES = { om: 'oral messages', sm: 'signed messages' } as const;
/** With fewer loyal generals there is nothing to agree on. */
const TWO_LOYAL = 'At least two generals are loyal.';

/** What there is already, and how many are to come: "3 generals are there already, 1 traitor among them. How many more …?" */
const more = (have: number, among: string, what: string, purpose = ''): string =>
  `${have === 1 ? '1 general is' : `${generalsOf(have)} are`} there already${among}. How many more ${what} are needed, at least${purpose}?`;

function generals({ army, condition, m, f, as, have }: Sought): string {
  const with_ = m === null ? MESSAGES[army] : `${NAMES[army]}(${m})`;
  const need = `${KEEPS[condition]} ${condition === 'both' ? 'are' : 'alone is'} to hold with ${with_}, whatever ${f === 1 ? '1 traitor does' : `${f!} traitors do`}. ${TWO_LOYAL}`;
  switch (as) {
    case 'loyal':
      return `${need} How many of the generals must be loyal, at least?`;
    case 'more':
      return `${need} ${more(have!, `, ${traitors(f!)} among them`, 'loyal generals')}`;
    default:
      return `${need} What is the least number of generals, traitors included?`;
  }
}

const askLevels = (
  army: 'om' | 'sm',
  as: Sought['as'],
  extreme: Sought['extreme'],
  condition: Sought['condition'],
): string =>
  as === 'rounds'
    ? `The ${extreme === 'least' ? 'shortest' : 'longest'} ${NAMES[army]}(m) that keeps ${KEEPS[condition]} has how many rounds?`
    : `What is the ${extreme === 'least' ? 'least' : 'greatest'} m for which ${NAMES[army]}(m) keeps ${KEEPS[condition]}?`;

function greatest({ army, condition, n, m, as }: Sought): string {
  const with_ = m === null ? `${MESSAGES[army]} and as many rounds as you like` : `${NAMES[army]}(${m})`;
  const whole = `${generalsOf(n!)} use ${with_}. ${condition === 'both' ? 'IC1 and IC2 are' : `${condition} alone is`} to hold. ${TWO_LOYAL}`;
  if (as === 'loyal') return `${whole} How many of the generals must be loyal, at least?`;
  return `${whole} Up to how many traitors can there be?`;
}

function strategies({ strategies: exact, digits }: { strategies: string | null; digits: number }): string {
  if (exact !== null)
    return exact === '1'
      ? 'its only strategy does not break it'
      : `none of the ${grouped(BigInt(exact))} strategies breaks it`;
  return digits > 0
    ? `none of the strategies, a number of ${digits} digits, breaks it`
    : 'no strategy breaks it';
}

interface Set {
  readonly army: 'om' | 'sm';
  readonly n: number;
  readonly m: number;
  readonly f: number;
}

const setting = ({ army, n, m, f }: Set): string =>
  `${NAMES[army]}(${m}) among ${generalsOf(n)} with ${traitors(f)}`;
const lies = (count: number): string =>
  count === 1 ? 'a single changed message' : `${count} changed messages`;
const which = (part: number): string => (part === 0 ? '' : 'The second number: ');

/** "2 · 1 + 2 = 4" */
const twice = (f: number, m: number): string => `2 · ${f} + ${m} = ${2 * f + m}`;

/** Which lies they are: in words, or in the execution that stands below. */
function toldIn({ told, open }: Of<'broken-beyond'>): string {
  if (told.length > 0) return `: ${messageClauses(told)}`;
  return open ? ', which the execution shows' : '';
}

/** Why so many traitors can break it. */
function lack({ army, n, m, f, lacks, condition }: Of<'broken-beyond'>): string {
  if (lacks === 'generals')
    return condition === 'IC2'
      ? ` A loyal commander is obeyed only if n > 2f + m, and ${n} is not more than ${twice(f, m)}.`
      : ` With so many levels n > 2f + m is needed, and ${n} is not more than ${twice(f, m)}.`;
  const chain = army === 'sm' ? 'a chain of traitors alone' : 'a path of traitors alone';
  return ` ${NAMES[army]}(${m}) has ${rounds(m)}, and ${traitors(f)} ${f === 1 ? 'is' : 'are'} enough for ${chain} through all of ${m === 0 ? 'it' : 'them'}: what differs in the end is passed on to nobody.`;
}

const rounds = (m: number): string => (m === 0 ? '1 round' : `${m + 1} rounds`);

const HOLDS = {
  lemma: ({ n, m, f }: Set) => ` The lemma says so, too: ${n} > ${twice(f, m)}.`,
  theorem: ({ n, m, f }: Set) => ` The proof says so, too: m is at least f, and ${n} > ${twice(f, m)}.`,
  signatures: ({ m, f }: Set) =>
    f === 0
      ? ' Everybody is loyal.'
      : ` A chain of ${m + 1} ${m === 0 ? 'signature' : 'signatures'} has a loyal general’s among them.`,
  check: () => '',
} as const;

/** How silence alone breaks it. */
function silence({ army, n, m, f, way }: Of<'silenced' | 'silenced-beyond'>): string {
  if (way === 'never-speak')
    return `the commander orders attack, ${f === 1 ? '1 lieutenant says' : `${f} lieutenants say`} nothing at all, and that counts as retreat. The loyal ones are outvoted, since ${n} is not more than 2f + m = ${twice(f, m)}`;
  const one =
    m === 0
      ? 'the commander falls silent halfway'
      : 'one general falls silent in each round, the commander first';
  return `it has ${rounds(m)}, and ${one}. In the last round somebody is told, or not told, what nobody can pass on any more${army === 'sm' ? '' : ', and every vote hangs on it'}`;
}

const says: Wording<SmallestSaid> = {
  'question-generals': generals,
  'question-levels': ({ army, n, f, as, extreme, condition }) =>
    `${generalsOf(n!)}, up to ${traitors(f!)} among them, use ${MESSAGES[army]}. ${askLevels(army, as, extreme, condition)}`,
  'question-traitors': greatest,
  'question-placed': ({ army, n, traitors: who, as, condition }) =>
    `Of ${generalsOf(n!)} you know the ${who?.length === 1 ? 'traitor' : 'traitors'}: ${list((who ?? []).map((one) => `general ${one}`))}. ${askLevels(army, as, 'least', condition)}`,
  'question-both': ({ army, traitors: liars, silent, generalsAs, levelsAs, have }) => {
    const quiet =
      silent === 0
        ? ''
        : ` Besides, ${silent === 1 ? 'one more' : `${silent} more`} may fall silent for good.`;
    return `An army with ${MESSAGES[army]} is to withstand ${traitors(liars)}.${quiet} ${TWO_LOYAL} First: ${first(generalsAs, have)} Second: ${second(army, levelsAs)}`;
  },
  'question-named': ({ army, liars, silent, generalsAs, levelsAs, have }) => {
    const counts = army === 'om' ? 'OM(m) counts silence as retreat. It' : 'SM(m)';
    const quiet = `${silent === 1 ? 'one more general that may fall silent for good' : `${silent} more generals that may fall silent for good, each`} at any moment, even halfway through a round`;
    return `${counts} is to keep IC1 and IC2 against ${traitors(liars)} and ${quiet}. All others are loyal, and they are two at least. First: ${first(generalsAs, have, `${NAMES[army]}(m)`)} Second: ${second(army, levelsAs)}`;
  },
  'question-range': ({ condition, n, f, as }) =>
    `${generalsOf(n)}, up to ${traitors(f)} among them, use oral messages. First: ${askLevels('om', as, 'least', condition)} Second: ${as === 'rounds' ? 'The longest has how many?' : 'What is the greatest?'}`,
  right: ({ numbers }) =>
    `${list(numbers.map(String))}: ${numbers.length === 1 ? 'it holds' : 'both hold'}, and what lies beyond is broken.`,
  broken: (said) =>
    `${which(said.part)}${said.told} will not do: ${setting(said)} is broken by ${lies(said.lies)}.`,
  silenced: (said) =>
    `${which(said.part)}${said.told} will not do. ${NAMES[said.army]}(${said.m}) among ${generalsOf(said.n)} is broken by silence alone: ${silence(said)}.`,
  'not-least': (said) =>
    `${which(said.part)}${said.told} is more than needed. A smaller number does it, too.`,
  'not-most': (said) =>
    `${which(said.part)}${said.told} is not yet the limit. A greater number does it, too.`,
  outside: ({ told, least, most }) => `${told} makes no sense here: it lies between ${least} and ${most}.`,
  unreadable: ({ numbers }) =>
    numbers === 1 ? 'The answer is a whole number.' : `The answer is ${numbers} whole numbers.`,
  stands: (said) => `${setting(said)} holds: ${strategies(said)}.${HOLDS[said.by](said)}`,
  'stands-placed': ({ loyalCommander, traitors: count, m }) =>
    loyalCommander
      ? `The commander is loyal, and nobody can forge its signature: only one order can ever be accepted. SM(${m}) holds.`
      : `With ${m + 1} rounds a chain of that many signatures holds a loyal one, since there ${count === 1 ? 'is' : 'are'} ${traitors(count)}. SM(${m}) holds.`,
  'broken-beyond': (said) => `${setting(said)} is broken by ${lies(said.lies)}${toldIn(said)}.${lack(said)}`,
  'silenced-beyond': (said) =>
    `${NAMES[said.army]}(${said.m}) among ${generalsOf(said.n)} is broken by silence alone: ${silence(said)}.`,
  'no-protocol': ({ f, few }) =>
    `Nor does any other protocol do it: with oral messages none withstands ${traitors(f)} among ${few} generals or fewer. The lecture “Three are too few” proves it.`,
  'two-loyal': ({ f, n }) =>
    `With fewer than ${generalsOf(n)} not even two would be loyal, if ${f === 1 ? '1 is not' : `${f} are not`}.`,
  'silence-noted': ({ liars, silent, enough, named }) =>
    `So to OM(m) a silent general is as bad as one that lies, and ${liars + silent} of them take ${named} generals. It need not be so. A protocol that takes note of who was silent can do with more than three times the liars plus the silent, n > 3 · ${liars} + ${silent}, so with ${enough} (Garay and Perry 1992). No protocol can do with fewer: the silent may say nothing from the start, and then ${3 * liars} generals or fewer are alone with ${traitors(liars)}.`,
  'hint-oral': () =>
    'More than three times as many generals as traitors are needed, and as many levels as there are traitors.',
  'hint-signed': () => 'A chain with more signatures than there are traitors carries a loyal one.',
  'hint-levels': () =>
    'Longer is not safer: with every level the smallest votes have one value less. A loyal commander is obeyed if n > 2f + m.',
  'hint-silent': () => 'Whoever falls silent cannot be told from a traitor that says nothing.',
  'hint-placed': () => 'Ask first whether the commander is one of them.',
  'hint-validity': () => 'IC2 asks only about a loyal commander.',
  'hint-edge': ({ finds, least }) =>
    `Begin at ${finds === 'n' ? generalsOf(least) : finds === 'm' ? `m = ${least}` : traitors(least)} and go on from there.`,
};

type As = Sought['as'];

/** @param protocol which protocol is meant, where it is one */
function first(as: As, have: number | null, protocol: string | null = null): string {
  if (as === 'more')
    return more(have!, '', 'generals', protocol === null ? '' : `, for some ${protocol} to do it`);
  const does = protocol === null ? '' : ` with which some ${protocol} does it`;
  return as === 'loyal'
    ? `How many of the generals must be loyal, at least${does}?`
    : `What is the least number of generals${does}?`;
}

const second = (army: 'om' | 'sm', as: As): string =>
  `With that many generals, ${as === 'rounds' ? `how many rounds does ${NAMES[army]}(m) need` : `what is the least m of ${NAMES[army]}(m)`}?`;

const titles: Readonly<Record<string, Titled>> = {
  om: { title: 'What oral messages take', teaches: 'what 3f + 1 is about, and what more rounds cost' },
  sm: { title: 'What signed messages take', teaches: 'that signatures need f + 1 rounds' },
  frontier: {
    title: 'How many traitors?',
    teaches: 'to read the border between what holds and what is broken',
  },
  requirement: {
    title: 'From a requirement to numbers',
    teaches: 'to turn a requirement into generals and rounds',
  },
};

const asked: KindAsked = {
  title: 'Work out how many are needed',
  levels: {
    1: 'the known bound, used forwards or backwards.',
    2: 'with one more thing to heed: how many rounds there are, or generals that only fall silent.',
    3: 'where the bound alone is not enough: one condition by itself, traitors whose places are known, or the shortest and the longest protocol that works.',
  },
};

export const smallestWords = {
  says,
  titles,
  asked,
  answer: { numbers: ['First number', 'Second number'], number: 'Your number' },
};

export type SmallestWords = typeof smallestWords;
