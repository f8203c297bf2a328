/** English words of the exercises that ask for an indistinguishable twin. */
import type { TwinSaid, Wish } from '../../../exercises/kinds/twin.ts';
import { commonWords } from '../common.ts';
import { capital, counted, messageClause, messageClauses, namedGenerals } from './messages.ts';
import type { KindAsked, Titled, Wording } from '../../exercises/wording.ts';

const WISHES: Readonly<Record<Wish, string>> = {
  other: 'another number of messengers arrives',
  fewer: 'exactly one messenger fewer arrives',
  more: 'exactly one messenger more arrives',
  order: 'general 1 was given no order to attack',
  disagree: 'the two generals decide differently',
};

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');

type Of<Name extends TwinSaid['say']> = Extract<TwinSaid, { readonly say: Name }>;

/** In which round who tells it what in A, and what in B. */
function tells({ round, path, inA, inB }: Of<'differs-oral'>): string {
  const along = path.split('.').map(Number);
  const [first, second] = [inA, inB].map((order) => commonWords.map.said(along, order, 'generals'));
  return `in round ${round}, general ${along.at(-1)!} tells it ${first} in A and ${second} in B`;
}

const says: Wording<TwinSaid> = {
  'ask-only': ({ general, only }) =>
    `World A is given. Make of world B an execution that general ${general} can’t tell from A, though in it general ${only} is the only traitor; or say that there is none.`,
  'ask-cleared': ({ general, cleared, f }) =>
    `World A is given. Make of world B an execution that general ${general} can’t tell from A, though in it ${namedGenerals(cleared)} ${isOrAre(cleared.length)} loyal and at most ${counted(f, 'other is a traitor', 'others are traitors')}; or say that there is none.`,
  'ask-wish': ({ general, wish }) =>
    `World A is given. Make of world B an execution that general ${general} can’t tell from A, though in it ${WISHES[wish]}; or say that there is none.`,
  unreadable: () => 'This is neither an execution nor the claim that there is none.',
  'other-settings': ({ at }) =>
    `This can’t be a twin of A: everybody knows the field ${at}, and it is another one here.`,
  'same-view': ({ general, received }) =>
    `General ${general} sees the same ${received === 1 ? 'message' : `${received} messages`} in both, value for value.`,
  'observer-traitor': ({ general }) =>
    `In your world B general ${general} is a traitor. It is a loyal one who must not be able to tell.`,
  'not-only': ({ only }) => `In your world B general ${only} is not the only traitor.`,
  'not-cleared': ({ general }) => `In your world B general ${general} is a traitor, and it was to be loyal.`,
  'too-many-traitors': ({ f, found }) =>
    `In your world B there are ${counted(found, 'traitor')}; ${f} is the most there can be.`,
  'wish-failed': ({ wish, given, found }) =>
    `In world B it was wanted that ${WISHES[wish]}. ${capital(counted(given, 'messenger'))} ${given === 1 ? 'arrives' : 'arrive'} in A, and ${found} in your B.`,
  'differs-oral': (said) => `General ${said.general} can tell: ${tells(said)}.`,
  'differs-chain': ({ general, messenger, only }) =>
    `General ${general} can tell: messenger ${messenger} reaches it in ${only} only.`,
  'order-differs': () => 'General 1 can tell: it was given another order.',
  'there-is-none': ({ general }) =>
    `There is none: whatever fits the question, general ${general} sees something else.`,
  'there-is-one': ({ general }) =>
    `There is one. Ask of each message that general ${general} holds how else it can have come about.`,
  'hint-view': ({ general, received }) =>
    `Look at A from the place of general ${general}: ${received === 0 ? 'it holds nothing' : `it holds ${counted(received, 'message')}`}. Only that must come out the same.`,
  'hint-back': () =>
    'Take each of these messages back to where it comes from. Who is loyal in B passed on what it heard; who is a traitor may have made it up.',
  'hint-pairs': ({ general }) =>
    `General ${general} never learns whether the last messenger it sent arrived.`,
  'hint-lie': ({ lie }) =>
    `In one such B ${messageClause(lie)}, which no loyal general in its sender’s place would have said.`,
  'hint-none': () => 'Perhaps there is none. Which two of its messages can’t both be explained?',
  'hint-lost': ({ lost, order }) =>
    order === 'retreat'
      ? 'In one such B no order to attack was given.'
      : lost === null
        ? 'In one such B nothing is captured.'
        : `In one such B messenger ${lost} is the first to be captured.`,
  'solved-lies': ({ traitors, lies }) =>
    `In B ${namedGenerals(traitors)} ${isOrAre(traitors.length)} the ${traitors.length === 1 ? 'traitor, and does' : 'traitors, and do'} this: ${messageClauses(lies)}.`,
  'solved-lost': ({ lost, order }) =>
    order === 'retreat'
      ? 'In B no order to attack was given, and nobody sets out.'
      : lost.length === 0
        ? 'In B nothing is captured.'
        : `In B messenger ${lost[0]!} is the first to be captured.`,
  'solved-contradiction': ({ traitors, messages }) =>
    `With ${namedGenerals(traitors)} as the only ${traitors.length === 1 ? 'traitor' : 'traitors'} this can’t be: ${messageClauses(messages)}.`,
  'solved-every': ({ general, executions }) =>
    `The chain has ${executions} executions that differ, and in none that fits the question does general ${general} see what it sees in A.`,
};

const titles: Readonly<Record<string, Titled>> = {
  om: { title: 'Build the twin', teaches: 'what a general can’t know about who lied' },
  '2g': {
    title: 'Build the messengers’ twin',
    teaches: 'what a general can’t know about its last messenger',
  },
};

const asked: KindAsked = {
  title: 'Build an execution that one general can’t tell apart',
  levels: {
    1: 'with one traitor, who is named, among three or four generals; or any other run of three to six messengers.',
    2: 'the traitor of the twin has to be found, among four or five generals; or the twin must differ in a way that is asked for.',
    3: 'with two traitors, or messages that are passed on twice; or a twin in which the two generals decide differently.',
  },
};

export const twinWords = {
  says,
  titles,
  asked,
  answer: {
    stage: 'World A, and world B to be made its twin',
    which: 'Your answer',
    built: 'World B, as it is above',
    none: 'There is none',
    order: 'In world B the commander is ordered to',
    given: 'In world B general 1 is ordered to',
    how: 'In world B press a general to make it a traitor or loyal. Press a traitor’s letter: it says the other thing, or nothing.',
    howMessengers: 'In world B choose a messenger to capture it, or to let it through.',
  },
};

export type TwinWords = typeof twinWords;
