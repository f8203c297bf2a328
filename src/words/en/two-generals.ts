/** English words of the figures of *Two generals*, apart from common.ts so that no other page loads them. */
import type { General, Order } from '../../core/model.ts';
import { capital } from '../capital.ts';
import { counted } from './counted.ts';

export const twoGeneralsWords = {
  howMany: {
    /** What they have agreed on, before and after the number of confirmations. */
    plan: (confirmations: number): readonly [before: string, after: string] => [
      'They have agreed: general 1 attacks once',
      `${confirmations === 1 ? 'confirmation has' : 'confirmations have'} come back, general 2 once ${confirmations === 0 ? 'it has the order' : 'it has sent the last of them'}.`,
    ],
    number: 'Confirmations that general 1 waits for',
    question: 'Which messenger must you capture for one army to come by itself?',
    tooEarly: (lost: number) =>
      `Messenger ${lost} is too early a catch: both stay in camp. Let it through, and capture a later one.`,
    loss: (confirmations: number, lost: number, alone: General) =>
      `They ask for ${confirmations === 0 ? 'none' : confirmations}: messenger ${lost} is captured, and general ${alone} attacks alone.`,
    table: 'For every choice there is a loss that sends one army out alone',
    confirmations: 'Confirmations',
    captured: 'The loss',
  },

  ladder: {
    more: 'One more arrives',
    fewer: 'One fewer',
    now: (delivered: number) =>
      delivered === 0
        ? 'The order was given, and no messenger has arrived.'
        : `The order was given, and ${delivered === 1 ? 'messenger 1 has' : `messengers 1 to ${delivered} have`} arrived.`,
    given: 'the order was given',
    slide: 'Messengers that arrive',
    knowsThat: (knower: General) => `${knower} knows that`,
    knowsNot: (knower: General) => `${knower} doesn’t know that`,
    /** Who doesn’t know what the last messenger told, and why it can’t. */
    beyond: (knower: General, delivered: number) =>
      delivered === 0
        ? `General ${knower} doesn’t know it: it has heard nothing, as if there were no order.`
        : `General ${knower} doesn’t know that: it sent messenger ${delivered}, and sees the same if that is captured.`,
    all: 'All rungs of the ladder',
    knows: (knower: General, fact: string) => `${knower} knows that ${fact}`,
    sentence: (fact: string) => `${capital(fact)}.`,
    holds: 'true',
    fails: 'not true',
  },

  chainProof: {
    /** The rule, before and after each of its three numbers. */
    rule: (messengers: number, [first, second]: readonly [number, number]): readonly string[] => [
      'Your rule: at most',
      `${messengers === 1 ? 'messenger goes' : 'messengers go'}. Ordered to attack, general 1 attacks once`,
      `${first === 1 ? 'messenger has' : 'messengers have'} reached it; general 2 attacks once`,
      `${second === 1 ? 'has' : 'have'} reached it.`,
    ],
    same: 'the same in both',
    allArrive: 'all arrive',
    toolbar: 'Messengers. Choose one to go to the step that captures it.',
    goTo: (messenger: number) => `Messenger ${messenger}: to the step that captures it`,
    steps: 'Step of the proof',
    breaksHere: (property: string) => `${property} is broken`,
    back: 'One step back',
    on: 'Capture one more',
    toBreak: 'Go to where it breaks',
    step: (at: number, last: number) => `step ${at} of ${last}`,
    startBreaks:
      'With everything delivered they don’t both attack: the property Attack is broken before the first step.',
    capture: (messenger: number, general: General, decided: Order) =>
      `Messenger ${messenger} is captured. General ${general} sent it and sees no difference, so it ${decided}s in both.`,
    lastLink: (decided: Order) =>
      `Now no order is given. General 2 hears nothing in either, so it ${decided}s in both.`,
    fine: 'So does the other: Agreement holds.',
    broken: {
      agreement: 'The other does not: Agreement is broken here.',
      attack: 'Attack is broken here.',
      retreat: 'It attacks without an order: Retreat is broken here.',
    },
    table: (rule: string, messengers: number) =>
      `The walk for rule ${rule} with ${counted(messengers, 'messenger')}`,
    columns: ['Execution', 'Captured', 'Can’t tell', '1 decides', '2 decides', 'Broken'],
    properties: { agreement: 'Agreement', attack: 'Attack', retreat: 'Retreat' },
    noOrder: 'no order',
    nothing: 'nothing',
  },
};

export type TwoGeneralsWords = typeof twoGeneralsWords;
