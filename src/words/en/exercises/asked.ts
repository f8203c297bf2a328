/**
 * What each kind of exercise asks of a student, as an instructor chooses it: a short name, and a sentence for each level that
 * is true of all topics of the kind.
 */
import type { KindName, Level } from '../../../exercises/kind.ts';

interface Asked {
  readonly title: string;
  readonly levels: Readonly<Record<Level, string>>;
}

export const KINDS_ASKED: Readonly<Record<KindName, Asked>> = {
  predict: {
    title: 'Predict what is decided',
    levels: {
      1: 'one decision, among three generals or after at most four messengers.',
      2: 'one decision in a larger run (in the shop: of signed messages), or both decisions after five to seven messengers.',
      3: 'the decisions of all loyal lieutenants, among five to seven generals with two or three traitors; or both decisions after eight to twelve messengers.',
    },
  },
  traitor: {
    title: 'Be the traitor and break the agreement',
    levels: {
      1: 'the traitors are placed already, and the student finds what they have to send, or says that it can’t be done.',
      2: 'the student places the traitors as well, or says that it can’t be done.',
      3: 'the traitors are placed, and it must be done with the fewest changed messages that are possible, or said that it can’t be done.',
    },
  },
  twin: {
    title: 'Build an execution that one general can’t tell apart',
    levels: {
      1: 'with one traitor, who is named, among three or four generals; or any other run of three to six messengers.',
      2: 'the traitor of the twin has to be found, among four or five generals; or the twin must differ in a way that is asked for.',
      3: 'with two traitors, or messages that are passed on twice; or a twin in which the two generals decide differently.',
    },
  },
  lie: {
    title: 'Find the changed messages, or who can be the traitor',
    levels: {
      1: 'among three or four generals, with at most three changed messages.',
      2: 'among four or five generals, with at most four changed messages.',
      3: 'among four or five generals who pass messages on twice, with at most six changed messages.',
    },
  },
  count: {
    title: 'Count messages',
    levels: {
      1: 'in a run that is drawn, so that they can be counted there.',
      2: 'in a run that is told in words, so that they have to be worked out.',
      3: 'in the longest runs, told in words; or in how many ways messengers can be lost so that it ends as said.',
    },
  },
  smallest: {
    title: 'Work out how many are needed',
    levels: {
      1: 'the known bound, used forwards or backwards.',
      2: 'with one more thing to heed: how many rounds there are, or generals that only fall silent.',
      3: 'where the bound alone is not enough: one condition by itself, traitors whose places are known, or the shortest and the longest protocol that works.',
    },
  },
  losses: {
    title: 'Choose the messengers to lose',
    levels: {
      1: 'any losses after which the two decide differently.',
      2: 'the fewest losses, the latest one, or those after which a given one attacks alone.',
      3: 'as before, but about every other time no losses do it, and the student has to say so.',
    },
  },
  proof: {
    title: 'Put a proof in order',
    levels: {
      1: 'some steps are joined already, and all belong.',
      2: 'every step is by itself, and one of them does not belong.',
      3: 'every step is by itself, and two of them do not belong.',
    },
  },
  chain: {
    title: 'Find the forged signature',
    levels: {
      1: 'three orders with two signatures each; the forgery is of one of three kinds, or all are genuine.',
      2: 'three orders with two or three signatures each, and five kinds of forgery.',
      3: 'four orders with three signatures each, and six kinds of forgery.',
    },
  },
  write: {
    title: 'Write a protocol that breaks as asked',
    levels: {
      1: 'three generals may send what they like; of two, only one sends.',
      2: 'three generals pass on what they were told; of two, both send.',
      3: 'three generals say attack or nothing; two send in an irregular pattern.',
    },
  },
};
