/** English words of the exercises that ask how many messages there are. */
import type { CountSaid, Counted } from '../../../exercises/kinds/count.ts';
import type { Slip } from '../../../exercises/kinds/count-slips.ts';
import { grouped } from '../../grouped.ts';
import { list } from '../list.ts';
import type { KindAsked, Titled, Wording } from '../../exercises/wording.ts';

type Of<Name extends CountSaid['say']> = Extract<CountSaid, { readonly say: Name }>;

const some = (count: number): string => (count === 1 ? '1 message' : `${grouped(count)} messages`);
const they = (generals: readonly number[]): string =>
  generals.length === 1 ? `general ${generals[0]!}` : `generals ${list(generals.map(String))}`;

const ENDINGS = {
  'both-attack': 'both attack',
  'both-retreat': 'both retreat',
  apart: 'they decide differently',
} as const;

function asks(counted: Counted): string {
  if (counted.counts === 'patterns') {
    return `Of all the ways to capture some of the messengers, or none: after how many of them is it that ${ENDINGS[counted.ending]}?`;
  }
  const { round, role, general } = counted;
  const when = round === null ? 'in all' : `in round ${round}`;
  switch (role) {
    case 'any':
      return `How many messages are sent ${when}?`;
    case 'to':
      return `How many messages arrive at general ${general!} ${when}?`;
    case 'from':
      return `How many messages does general ${general!} send ${when}?`;
    case 'through':
      return `How many messages ${when} have general ${general!} on their path, as one who passes the order on?`;
  }
}

/** "1.2-3x" as a clause. */
function told(lie: string): string {
  const [path = '', rest = ''] = lie.split('-');
  const from = path.split('.').at(-1)!;
  const to = rest.slice(0, -1);
  const order = { a: 'attack', r: 'retreat' }[rest.at(-1)!];
  if (order === undefined) return `general ${from} keeps from ${to} what it should pass on to it`;
  return `general ${from} sends ${to} the signed order to ${order}`;
}

function run(said: Of<'question-oral' | 'question-signed'>, name: string): string {
  const { n, m, order, traitors, lies } = said;
  const who =
    traitors.length === 0
      ? 'Everybody is loyal.'
      : `${they(traitors)} ${traitors.length === 1 ? 'is a traitor' : 'are traitors'}${lies.length === 0 ? '' : `: ${list(lies.map(told))}`}.`;
  const told0 = traitors.includes(1) && lies.length > 0 ? `, whose order is to ${order}` : '';
  return `${n} generals run ${name}(${m})${told0}. ${who.charAt(0).toUpperCase()}${who.slice(1)} ${asks(said)}`;
}

const SLIPS: Readonly<Record<Slip, string>> = {
  'all-rounds': 'is what all rounds have together. One round is asked for.',
  'last-round': 'is the last round alone. The rounds before it send messages, too.',
  'round-before': 'belongs to the round before.',
  'round-after': 'belongs to the round after.',
  'one-round-less': 'would be right with one level less: a round is missing.',
  'one-round-more': 'would be right with one level more: there is no such round here.',
  'to-commander': 'counts messages to the commander, too. Nobody reports to it.',
  everybody: 'counts everything, where only a part is asked for.',
  'sent-not-received': 'is what it sends. What arrives at it is asked for.',
  'received-not-sent': 'is what arrives at it. What it sends is asked for.',
  'own-only': 'is what it sends itself. Others pass on what went through it.',
  'without-lost': 'leaves out the messenger that is captured. It was sent all the same.',
  'with-lost': 'counts the messenger that is captured. It does not arrive.',
  'whole-plan': 'is the whole plan. After the first loss nobody sets out any more.',
  executions: 'counts what can happen. Several patterns of losses come to the same.',
};

const says: Wording<CountSaid> = {
  'question-oral': (said) => run(said, 'OM'),
  'question-signed': (said) => run(said, 'SM'),
  'question-chain': (said) => {
    const { messengers, lost, waits } = said;
    const plan = `Two generals send at most ${messengers} messengers to and fro, each only if the one before arrived, and general 1 has the order.`;
    if (said.counts === 'patterns') {
      return `${plan} General 1 attacks if ${waits[0]!} or more reach it, general 2 if ${waits[1]!} or more do. ${asks(said)}`;
    }
    const away = lost.length === 0 ? 'None is captured.' : `The road takes ${list(lost.map(String))}.`;
    return `${plan} ${away} ${asks(said)}`;
  },
  right: ({ count }) => `It is ${grouped(count)}.`,
  slip: ({ slip, answer }) => `${grouped(answer)} ${SLIPS[slip]}`,
  'too-few': ({ answer }) => `There are more than ${grouped(answer)}.`,
  'too-many': ({ answer }) => `There are fewer than ${grouped(answer)}.`,
  unreadable: () => 'The answer is a whole number, in digits, such as 1000 or 1,000.',
  'round-of-oral': ({ round, factors, count }) =>
    `Round ${round}: ${factors.length === 1 ? '' : `${factors.join(' · ')} = `}${some(count)}.`,
  'its-share': ({ n, round, role, general, count }) => {
    const who = `general ${general}`;
    if (role === 'through') {
      return `Of those ${who} stands on the path of ${grouped(count)}: ${round - 1} of the ${n - 1} places behind the commander pass the order on.`;
    }
    return `Of those ${grouped(count)} ${role === 'to' ? `arrive at ${who}` : `come from ${who}`}: every lieutenant has as many.`;
  },
  'round-of-signed': ({ round, count }) => `In the replay, round ${round} has ${grouped(count)} of them.`,
  'first-loss': ({ lost, sent }) => `Messenger ${lost} is the first that is captured, so ${sent} set out.`,
  'no-loss': ({ sent }) => `All ${sent} set out and arrive.`,
  'split-loss': ({ first, patterns, ending }) =>
    `${first === null ? 'Nothing is captured' : `Messenger ${first} is the first that is captured`}: ${patterns === 1 ? '1 pattern' : `${grouped(patterns)} patterns`}, and ${ENDINGS[ending]}.`,
  sum: ({ count }) => `That makes ${grouped(count)}.`,
  'hint-oral': () => 'A message goes to somebody who is not on its path. Nobody writes to the commander.',
  'hint-signed': () =>
    'A loyal lieutenant passes on every order that is new to it, once, to all who have not signed it.',
  'hint-chain': () => 'Odd messengers go to general 2, even ones to general 1.',
  'hint-patterns': () =>
    'After the first loss nobody sets out, so it makes no difference which others are captured.',
  'hint-first-round': ({ count }) => `The first round has ${some(count)}.`,
  'hint-alike': ({ n }) => `No lieutenant is special: what one has, each of the ${n - 1} has.`,
  'hint-first-loss': ({ patterns }) => `Messenger 1 is captured in ${grouped(patterns)} of the patterns.`,
  'hint-stops': () => 'Find the first messenger that is captured, and stop there.',
};

const titles: Readonly<Record<string, Titled>> = {
  om: { title: 'How many messages?', teaches: 'what OM(m) costs, round by round' },
  sm: {
    title: 'How many signed messages?',
    teaches: 'why signatures are cheap: each order is passed on once',
  },
  '2g': { title: 'Count messengers and losses', teaches: 'that the first loss decides everything' },
};

const asked: KindAsked = {
  title: 'Count messages',
  levels: {
    1: 'in a run that is drawn, so that they can be counted there.',
    2: 'in a run that is told in words, so that they have to be worked out.',
    3: 'in the longest runs, told in words; or in how many ways messengers can be lost so that it ends as said.',
  },
};

export const countWords = {
  says,
  titles,
  asked,
  answer: { stage: 'What is sent', number: 'Your number' },
};

export type CountWords = typeof countWords;
