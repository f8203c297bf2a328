/** English words of generals who are played by three. */
import type { General } from '../../core/model.ts';
import { letter } from './abc.ts';
import { counted } from './counted.ts';
import { list } from './list.ts';

export const blocksWords = {
  blocks: {
    generals: 'Number of generals',
    bound: (f: number) => (f === 1 ? '1 traitor is too many' : `${f} traitors are too many`),
    block: (general: General, members: readonly General[], traitors: boolean) =>
      `${letter(general)} plays ${list(members.map(String))}${!traitors ? '' : members.length === 1 ? ', a traitor' : ', all of them traitors'}.`,
    name: letter,
    plays: 'plays',
    traitors: (count: number) => (count === 1 ? 'traitor' : 'traitors'),
    found: (n: number, m: number, condition: string, traitors: readonly General[]) =>
      `The ring breaks OM(${m}) for ${counted(n, 'general')}: ${condition} fails when ${list(traitors.map(String))} ${traitors.length === 1 ? 'is the traitor' : 'are traitors'}.`,
    noSuch: (found: number, least: number, most: number) =>
      `This figure shows ${least} to ${most} generals, not ${found}.`,
    letters: 'Letters between the players',
    letter: (round: number, from: General, to: General, attacks: number, others: number) =>
      `Round ${round}, ${letter(from)} to ${letter(to)}: ${counted(attacks + others, 'sheet')}, ${attacks} attack, ${others} retreat`,
    read: (round: number, from: General, to: General, attacks: number, others: number) =>
      `Round ${round}, ${letter(from)} to ${letter(to)}: ${counted(attacks + others, 'sheet')}, ${attacks} attack, ${others} retreat. Read it`,
    sheet: (from: General, to: General) => `${from} to ${to}`,
    within: (count: number) =>
      count === 0
        ? 'A letter has a sheet for each message. Press one to read it.'
        : `A letter has a sheet for each message. ${counted(count, 'message')} within a block ${count === 1 ? 'needs' : 'need'} none: a player tells itself.`,
    play: 'Play this execution',
    execution: (n: number) => `The execution among ${n}`,
  },
};

export type BlocksWords = typeof blocksWords;
