/**
 * English words of the exercises that ask which messages traitors changed and who may have done it. Nothing here is called
 * a lie: a traitor commander's letters are among what is asked for, and none of them is false by itself.
 */
import type { LieSaid } from '../../../exercises/kinds/lie.ts';
import { capital, counted, messageClause, messageClauses, namedGenerals } from './messages.ts';
import type { KindAsked, Titled, Wording } from '../../exercises/wording.ts';

const says: Wording<LieSaid> = {
  'ask-lies': ({ n, m, f }) =>
    `All messages of ${n} generals in OM(${m}) are on the table; what the commander was ordered is not. At most ${counted(f, 'general is a traitor', 'generals are traitors')}. Which messages are changed, so that no loyal general in their sender’s place would have sent them?`,
  'ask-suspects': ({ n, m, observers }) =>
    `${n} generals ran OM(${m}), and exactly one is a traitor. You see what loyal ${namedGenerals(observers)} received. Who can be the traitor? Name everybody who can.`,
  'lies-found': ({ lies, readings }) =>
    `${capital(counted(lies.length, 'changed message'))}: ${messageClauses(lies)}.${
      readings > 1
        ? ' With the other order to the commander it would be other messages, which is as right.'
        : ''
    }`,
  'no-lie': ({ message, held }) =>
    `The message on path ${message.replace('-', ' to ')} is not changed: ${held} is what its sender held.`,
  'too-many-liars': ({ f, found }) =>
    `What you marked makes traitors of ${namedGenerals(found)}, and at most ${counted(f, 'general is one', 'generals are')}.`,
  'lies-left': ({ marked, left }) =>
    `${marked === 1 ? 'What you marked is changed' : `The ${marked} you marked are changed`}, and ${counted(left, 'more is', 'more are')} left.`,
  'suspects-found': ({ suspects }) =>
    suspects.length === 1
      ? `It can only have been general ${suspects[0]}.`
      : `It can have been each of ${namedGenerals(suspects)}, and nobody can tell which.`,
  'not-all-named': ({ named }) =>
    `${named === 1 ? 'The one you name' : `Each of the ${named} you name`} can be the traitor, but somebody else can, too.`,
  'can-be': ({ general, lies }) =>
    `General ${general} can be the traitor. This is all that it need have done: ${messageClauses(lies)}.`,
  'can-not-be': ({ general, messages }) =>
    `General ${general} can’t be the only traitor, for then this can’t all be: ${messageClauses(messages)}.`,
  'is-loyal': ({ general }) => `General ${general} is one of those who are loyal, as the question says.`,
  'hint-held': () =>
    'A relay is changed if it says something else than its sender received. Whoever passes on a changed message changes nothing. Of the commander’s letters those count that differ from its order.',
  'hint-round': ({ round }) => `The first changed message is sent in round ${round}.`,
  'hint-liar': ({ general }) => `Look at what general ${general} sends.`,
  'hint-suppose': ({ general }) =>
    `Suppose that general ${general} is the only traitor. Then everybody else passed on what they heard. Does that explain all?`,
  'hint-count': ({ count }) =>
    count === 1 ? 'Only one general can have done it.' : `${count} generals can have done it.`,
  'solved-reading': ({ order, lies }) =>
    `If the commander was ordered to ${order}, the changed messages are these: ${messageClauses(lies)}.`,
  unreadable: () => 'This is no answer to this question.',
  'no-message': ({ message }) => `Nobody sent a message on path ${message.replace('-', ' to ')}.`,
};

const messageTo = (path: readonly number[], to: number, saying: string): string => {
  const clause = messageClause(`${path.join('.')}-${to}${saying.charAt(0)}`);
  return clause.startsWith(String(path.at(-1))) ? `General ${clause}` : clause;
};

const titles: Readonly<Record<string, Titled>> = {
  om: {
    title: 'Find the changed messages',
    teaches: 'which messages a traitor changed, and which only pass that on',
  },
  view: { title: 'Who can it have been?', teaches: 'what one inbox proves about the others' },
};

const asked: KindAsked = {
  title: 'Find the changed messages, or who can be the traitor',
  levels: {
    1: 'among three or four generals, with at most three changed messages.',
    2: 'among four or five generals, with at most four changed messages.',
    3: 'among four or five generals who pass messages on twice, with at most six changed messages.',
  },
};

export const lieWords = {
  says,
  titles,
  asked,
  answer: {
    stage: 'What was sent',
    holds: (general: number) => `What loyal general ${general} received`,
    end: 'What happened',
    mark: 'Mark the changed messages',
    round: (round: number) => `Round ${round}`,
    message: messageTo,
    from: 'Path',
    to: (general: number) => `to ${general}`,
    suspects: 'Who can be the traitor?',
    general: (general: number) => `General ${general}`,
  },
};

export type LieWords = typeof lieWords;
