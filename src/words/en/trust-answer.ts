/** English words of what the book says about a trust map, fetched when a reader changes it. */
import type { Order } from '../../core/model.ts';
import { list } from './list.ts';

const parties = (count: number): string => (count === 1 ? '1 party' : `${count} parties`);
const rounds = (count: number): string => (count === 1 ? '1 round' : `${count} rounds`);
const yes = (order: Order): string => (order === 'attack' ? 'yes' : 'no');

export const trustAnswerWords = {
  trustAnswer: {
    model: 'Which model this is',
    names: {
      open: 'None of this book’s',
      lossy: 'Two generals',
      trusting: 'Nobody lies',
      pair: 'Two parties',
      late: 'Byzantine parties, messages perhaps late',
      oral: 'Byzantine generals, oral messages',
      signed: 'Byzantine generals, signed messages',
    },
    numbers: (n: number, f: number) => `n = ${n}, f = ${f}`,
    withstand: (f: number, withstand: number) =>
      `If ${f} cheat, fewer than two honest parties are left, with nothing to agree on. A protocol has to withstand ${withstand}.`,
    open: 'Anybody may join, so nobody knows n, and one liar can be as many parties as it likes. A bound on the number of parties means nothing here. Open ledgers count work or stake instead.',
    lossy:
      'A message may never arrive. Then no two of them can be sure to act together, even if nobody lies.',
    trusting: 'The order is sent round and obeyed: one round. What remains is that machines stop.',
    trustingLate:
      'Every message arrives in the end, so whoever waits for the order gets it. But if parties may stop, whoever waits can’t tell one that has stopped from one that is slow.',
    pair: 'One gives the order, the other obeys, and has nobody to disagree with.',
    pairLate: 'Whoever waits for the order can’t tell a silent partner from a slow one.',
    late: (n: number, need: number) =>
      `Nobody’s order can be sure to be obeyed: a silent liar looks like a slow honest party. If messages are on time from some moment on, which nobody knows, consensus is possible exactly if n ≥ 3f + 1 = ${need}, signed or not; ${n >= need ? `${parties(n)} ${n === 1 ? 'is' : 'are'} enough` : `${parties(n)} ${n === 1 ? 'is' : 'are'} too few`}.`,
    oralEnough: (n: number, f: number) =>
      `Oral messages take n ≥ 3f + 1 = ${parties(3 * f + 1)}, and there ${n === 1 ? 'is' : 'are'} ${n}. OM(${f}) does it in f + 1 = ${rounds(f + 1)}.`,
    oralTooFew: (n: number, f: number) =>
      `Oral messages take n ≥ 3f + 1 = ${parties(3 * f + 1)}, and there ${n === 1 ? 'is' : 'are'} ${n}. No protocol works, however long they talk. Signed messages would do, or more parties.`,
    signed: (f: number) =>
      `Signed messages do for any n. SM(${f}) takes f + 1 = ${rounds(f + 1)}, and no protocol can do with fewer.`,
    theorem: 'The theorem',
    arbiter: (names: readonly string[]) =>
      `Everybody relies on ${list(names)}. Let ${names.length === 1 ? 'it' : 'one of them'} decide for all: then one round is enough, however many others cheat.`,
    misplaced: (from: string, to: string) => `${from} relies on ${to}, which may cheat.`,

    design: 'The present design',
    protocol: (signed: boolean, m: number) => `${signed ? 'SM' : 'OM'}(${m}), ${rounds(m + 1)}`,
    exchange: (count: number) => `${count === 1 ? 'One message' : `${count} messages`}, to and fro`,
    checking: 'Checking…',
    unchecked: 'The check knows parties that can be counted and messages that arrive on time.',
    holds: (strategies: string, f: number) =>
      `None of the ${strategies} strategies of ${f === 1 ? 'a single traitor' : `${f} traitors`} breaks it.`,
    holdsSigned: 'Whatever the liars do, it holds.',
    holdsLoyal: 'All follow it, so all do the same.',
    digits: (digits: number) => `${digits}-digit number of`,
    broken: 'It goes wrong.',
    unwritten: 'The attack changes too many messages for a link.',
    cheat: (names: readonly string[]) => `${list(names)} ${names.length === 1 ? 'cheats' : 'cheat'}.`,
    wants: (name: string, order: Order) => `${name} says ${yes(order)}.`,
    lie: (from: string, to: string, said: readonly string[], order: Order | null) =>
      order === null
        ? `${from} tells ${to} nothing.`
        : said.length === 0
          ? `${from} tells ${to}: ${yes(order)}.`
          : `${from} tells ${to}: “${said.map((name) => `${name} said`).join(' ')}: ${yes(order)}”.`,
    moreLies: (count: number) =>
      count === 1 ? 'One more message is changed.' : `${count} more messages are changed.`,
    lost: (number: number, from: string, to: string) => `Message ${number}, from ${from} to ${to}, is lost.`,
    ends: (names: readonly string[], order: Order) =>
      `${list(names)} ${names.length === 1 ? 'ends' : 'end'} with ${yes(order)}.`,
    lab: 'See it in the lab',
  },
};

export type TrustAnswerWords = typeof trustAnswerWords;
