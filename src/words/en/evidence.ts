/** English words of what a lecture shows as evidence: views side by side, an outcome, a verdict, and how to check them. */
import type { General, Order, Round } from '../../core/model.ts';
import type { CastWords } from '../cast-words.ts';
import { grouped } from '../grouped.ts';
import { list } from './list.ts';

export const evidenceWords = {
  shown: {
    check: 'Check it',
    checkLabel: 'Check it: the command that prints the same',
    equal: 'equal',
    differs: 'differs',

    views: {
      caption: (general: General, words: CastWords) => `All that ${words.general(general)} sees`,
      order: 'its own order',
      from: (round: Round, from: General, words: CastWords) => `round ${round}, from ${words.short(from)}`,
      messages: 'messages',
      /** A messenger between two generals carries nothing but that it came. */
      arrives: 'arrives',
      nothing: 'nothing',
      none: 'none',
      accepted: '✓ accepted',
      rejected: '✗ rejected',
      same: (general: General, words: CastWords) =>
        `Equal, value for value: ${words.general(general)} can’t tell the two apart.`,
      different: (general: General, words: CastWords) =>
        `Not equal: ${words.general(general)} can tell the two apart.`,
      lost: (messengers: readonly number[], words: CastWords) =>
        `${messengers.length === 1 ? 'messenger' : 'messengers'} ${list(messengers.map(String))} ${words.lost}`,
      delivered: 'nothing captured',
      noOrder: 'no order',
    },

    outcome: {
      caption: 'How it ends',
      decisions: 'Decisions',
      decided: (generals: readonly General[], order: Order, words: CastWords) =>
        `${list(generals.map(words.short))} ${generals.length === 1 ? words.does(order) : words.do(order)}`,
      messages: 'Messages',
      count: (count: number) => grouped(count),
    },

    verdict: {
      caption: (n: number, m: number, traitors: number) =>
        `OM(${m}) among ${n} generals, against every strategy of ${traitors} ${traitors === 1 ? 'traitor' : 'traitors'}`,
      strategies: 'Strategies',
      holds: 'no strategy breaks it',
      broken: (changed: number) =>
        `broken, with ${changed} changed ${changed === 1 ? 'message' : 'messages'} at least`,
      attack: 'An attack',
    },
  },
};

export type EvidenceWords = typeof evidenceWords;
