/** English words of the exercises that ask for the forged chain of signatures. */
import type { ChainSaid, Fault } from '../../../exercises/kinds/chain.ts';
import { capital } from './messages.ts';
import type { KindAsked, Titled, Wording } from '../../exercises/wording.ts';

type ForgerySaid = Extract<ChainSaid, { readonly say: 'forged-found' | 'solved-refused' }>;

const FAULTS: Readonly<Record<Fault, string>> = {
  key: 'it was made with another general’s key',
  order: 'it is of the other order',
  session: 'it was made in another session',
  path: 'it is of another path',
  length: 'the chain’s length is not the round',
  repeat: 'a general stands on the path twice',
};

/** What is wrong with the chain. */
function found({ place, fault, signer, session, order, path }: ForgerySaid): string {
  const which = `signature ${place}`;
  switch (fault) {
    case 'key':
      return `${which} was made with the key of general ${signer}`;
    case 'order':
      return `${which} is general ${signer}’s, of an order to ${order}`;
    case 'session':
      return `${which} is general ${signer}’s of session ${session}`;
    case 'path':
      return `${which} is general ${signer}’s, of the path ${path}`;
    case 'length':
      return place === 1
        ? 'its only signature is good, but one is not the number of the round'
        : `all ${place} signatures are good, but that is not the number of the round`;
    case 'repeat':
      return `all signatures are good, but general ${signer} stands on the path twice`;
  }
}

const says: Wording<ChainSaid> = {
  ask: ({ n, m, session, round, receiver, chains }) =>
    `${n} generals run SM(${m}) in session ${session}. In round ${round}, ${chains} chains reach general ${receiver}. At most one is not to be accepted. Which, at which signature, and why?`,
  'forged-found': (said) => `In chain ${said.chain}, ${found(said)}.`,
  'all-good': ({ chains }) => `All ${chains} chains are good.`,
  'one-is-forged': () => 'One of the chains is refused by the receiver’s own check.',
  'chain-good': ({ chain, round }) =>
    `Chain ${chain} is good: ${round} different generals signed it, the commander first, and every signature fits.`,
  'signature-good': ({ chain, place, signer }) =>
    `Signature ${place} of chain ${chain} is good: it fits general ${signer}’s key and what stands in the chain.`,
  'other-fault': ({ fault }) => `That is the place, but not the reason: it is not that ${FAULTS[fault]}.`,
  'hint-copy': () =>
    'Check a doubtful signature over another text, or with another key. What fits says where it comes from.',
  'hint-count': ({ round }) => `First count: in round ${round} a chain has ${round} different signers.`,
  'hint-chain': ({ chain }) => `Look at chain ${chain}.`,
  'hint-all': () => 'Perhaps nothing is wrong with any of them.',
  'solved-good': ({ chain, signatures }) =>
    `Chain ${chain}: each of its ${signatures} signatures fits its signer’s key, and there are as many as rounds.`,
  'solved-refused': (said) => `Chain ${said.chain}: ${found(said)}.`,
  unreadable: () => 'This is no answer to this question.',
  'no-signature': ({ chain, place }) => `There is no signature ${place} in a chain ${chain} here.`,
};

const titles: Readonly<Record<string, Titled>> = {
  sm: {
    title: 'Which chain is to be refused?',
    teaches: 'what a signature covers, and what a receiver must check',
  },
};

const asked: KindAsked = {
  title: 'Find the forged signature',
  levels: {
    1: 'three orders with two signatures each; the forgery is of one of three kinds, or all are genuine.',
    2: 'three orders with two or three signatures each, and five kinds of forgery.',
    3: 'four orders with three signatures each, and six kinds of forgery.',
  },
};

export const chainWords = {
  says,
  titles,
  asked,
  answer: {
    title: 'What arrived',
    chain: (number: number) => `Chain ${number}`,
    claims: (order: string, path: string) => `says ${order}, on the path ${path}`,
    signature: (place: number, signer: number) => `signature ${place}, under general ${signer}’s name`,
    short: (place: number) => `signature ${place}`,
    tool: 'Check a signature',
    which: 'Signature',
    key: 'with the key of',
    session: 'in session',
    order: 'over an order to',
    path: 'on the path',
    check: 'Does it fit?',
    fits: 'It fits',
    misfits: 'It doesn’t fit',
    result: (chain: number, place: number, signer: number, session: number, order: string, path: string) =>
      `signature ${place} of chain ${chain}, with general ${signer}’s key of session ${session}, over “order ${order}, path ${path}”`,
    checks: (count: number) => `Checks made: ${count}`,
    fault: 'Which chain is to be refused?',
    none: 'none, all are good',
    place: 'At which signature first?',
    reason: 'Why?',
    reasons: Object.fromEntries(
      Object.entries(FAULTS).map(([fault, why]) => [fault, capital(why)]),
    ) as Record<Fault, string>,
  },
};

export type ChainWords = typeof chainWords;
