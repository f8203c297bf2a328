/** English words of the lab. */
import type { AnyRelayed } from '../../scenario/kinds/relayed-run.ts';
import type { Strategy } from '../../core/adversary.ts';
import type { Voice } from '../voice.ts';

export const labWords = {
  lab: {
    title: 'The lab',
    lead: 'Any number of generals, any traitors, any lies. The address bar always names exactly what you see.',
    scenario: 'Scenario',
    scenarioHint: 'A scenario in the book’s notation, or a link',
    open: 'Open',
    named: 'Named scenarios',
    namedFirst: 'Choose one',
    messages: 'Messages',
    kinds: { om: 'oral', sm: 'signed' } satisfies Record<AnyRelayed['kind'], string>,
    session: 'Session',
    generals: 'Generals',
    levels: 'Levels of relaying, m',
    order: 'The commander’s order',
    traitors: 'Traitors',
    strategy: 'What traitors do',
    strategies: {
      truthful: 'tell the truth',
      silent: 'keep silent',
      flip: 'say the opposite',
      split: 'attack to even, retreat to odd numbers',
    } satisfies Record<Strategy, string>,
    /** What these settings are called where customer, shop and payments service play. */
    shop: {
      generals: 'Parties',
      order: 'What the customer wants',
      traitors: 'Who cheats',
      strategies: {
        truthful: 'tell the truth',
        silent: 'keep silent',
        flip: 'say the opposite',
        split: 'place to even, cancel to odd numbers',
      } satisfies Record<Strategy, string>,
      strategy: 'What cheats do',
    },
    cast: 'Cast',
    casts: {
      generals: 'generals',
      'shop-trio': 'customer, shop, payments',
      'shop-pair': 'shop, payments',
    } satisfies Record<Voice, string>,
    settings: 'Settings',
    world: 'These settings are of',
  },
};

export type LabWords = typeof labWords;
