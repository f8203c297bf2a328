/** English words of the figures of *Two generals*, apart from common.ts so that no other page loads them. */
import type { General, Order } from '../../core/model.ts';
import { capital } from '../capital.ts';
import { superscript } from '../superscript.ts';
import { counted } from './counted.ts';
import { list } from './list.ts';

const scientific = (value: number): string =>
  value.toExponential(1).replace(/e(.*)$/, (_, exponent: string) => ` · 10${superscript(Number(exponent))}`);

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
      `${messengers === 1 ? 'messenger goes' : 'messengers go'}. With the order, general 1 attacks once`,
      `${first === 1 ? 'has' : 'have'} reached it; general 2 attacks once`,
      `${second === 1 ? 'has' : 'have'} reached it.`,
    ],
    same: 'the same in both',
    toolbar: 'Messengers. Choose one to go to the step that captures it.',
    goTo: (messenger: number) => `Messenger ${messenger}: to the step that captures it`,
    steps: 'Step of the proof',
    breaksHere: (property: string) => `${property} breaks`,
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
    fine: 'The other decides as it does.',
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

  price: {
    rate: 'A messenger is captured with probability',
    count: 'Messengers',
    /** Before and after the loss rate in percent and the number of messengers. */
    plan: (messengers: number): readonly [string, string, string] => [
      'Each messenger is captured with a probability of',
      `%. There ${messengers === 1 ? 'is' : 'are'}`,
      'of them.',
    ],
    percent: (percent: number) => `${percent} %`,
    apart: 'One army attacks alone',
    together: 'Both attack',
    exchange: (count: number) => (count === 1 ? 'a chain of one' : `a chain of ${count}, the last decisive`),
    copies: (count: number) => (count === 1 ? 'one copy of the order' : `${count} copies of the order`),
    /** What a plan comes to, beside its name. */
    risks: ({ apart, together }: { readonly apart: number; readonly together: number }): string =>
      `alone ${twoGeneralsWords.price.value(apart)}, both ${twoGeneralsWords.price.value(together)}`,
    /** Which of the two leaves one army alone less often, and what the chain pays where it is the chain. */
    safer: (which: 'exchange' | 'copies' | 'neither' | 'one', together: number): string =>
      ({
        one: 'With one messenger the two are the same plan.',
        copies: 'The copies are safer, as always below one half.',
        neither: 'At one half the two are equally safe.',
        exchange: `Beyond one half it turns round: the chain is safer, and both attack with a probability of only ${twoGeneralsWords.price.value(together)}.`,
      })[which],
    given: (percent: number) =>
      `If anybody attacks under the chain, one army is alone with ${percent} %, however long the chain is.`,
    numbers: 'The numbers',
    axis: 'loss rate',
    tick: (value: number, logarithmic: boolean) =>
      logarithmic ? (value === 1 ? '1' : `10${superscript(Math.round(Math.log10(value)))}`) : String(value),
    table: (percent: number) => `Exact probabilities for a loss rate of ${percent} %`,
    columns: ['Messengers', 'Chain: alone', 'Chain: both', 'Copies: alone', 'Copies: both'],
    value: (value: number) => {
      if (value > 0.999) return value === 1 ? '≈ 1' : `1 − ${scientific(1 - value)}`;
      return value === 0 || value >= 0.001 ? value.toFixed(3) : scientific(value);
    },
  },

  secret: {
    numbers: 'Numbers to draw from',
    /** Before and after how many numbers there are. */
    drawn: (): readonly [string, string] => [
      'General 1 has drawn one of',
      'numbers and sealed it into the first messenger. You don’t know which.',
    ],
    slide: 'Messengers that arrive before you capture one',
    /** What the enemy captures. */
    cut: (arrive: number, count: number) =>
      arrive === count ? 'You capture nothing.' : `You capture messenger ${arrive + 1}.`,
    /** The numbers that divide the two. */
    divides: (numbers: readonly number[], count: number) =>
      numbers.length === 0
        ? 'No number divides them.'
        : `Of ${count === 1 ? 'one number' : `${count} numbers`} ${numbers.length === 1 ? 'one' : String(numbers.length)} divides them: ${list(numbers.map(String))}.`,
    rest: (attack: number, retreat: number) =>
      `With ${attack === 0 ? 'none' : attack} both attack, with ${retreat === 0 ? 'none' : retreat} both stay.`,
  },

  grid: {
    falls: 'Coins fall',
    fall: (fall: number) => `way ${fall}`,
    cell: (fall: number, pattern: number, divided: boolean) =>
      `Coins fall way ${fall}, middle pattern of round ${pattern}: ${divided ? 'divided' : 'together. Divide them here'}`,
    pattern: (round: number) => `Middle pattern of round ${round}`,
    risk: 'divided',
    share: (count: number, all: number) => `${count}/${all}`,
    /** How often the worst pattern divides them. */
    said: (pattern: number, worst: number, all: number) =>
      worst === 1
        ? `No pattern divides them more often than once in ${all}, and less is impossible: every row has its crack, and there are only ${all} columns.`
        : `The enemy chooses the pattern of round ${pattern} and divides them in ${worst} of ${all} ways. Move a crack: a row can’t do without one.`,
  },

  retry: {
    repeats: 'The shop repeats its request until a receipt comes. Its repetitions carry',
    numbered: (numbered: boolean) => (numbered ? 'the number of the first' : 'no number'),
    parties: (): readonly string[] => ['shop', 'payment service'],
    picture: (attempts: number) => `The shop’s ${counted(attempts, 'attempt')}`,
    toolbar: 'Requests and receipts. Choose one to lose it or to let it through.',
    press: (what: 'request' | 'receipt', attempt: number, lost: boolean) =>
      `${what === 'request' ? 'Request' : 'Receipt'} of attempt ${attempt}${lost ? ', lost. Let it through' : '. Lose it'}`,
    request: (numbered: boolean) => (numbered ? 'no. 7: charge 40 €' : 'charge 40 €'),
    receipt: 'receipt',
    lost: (text: string) => `${text}, lost`,
    nothing: 'nothing',
    record: { charges: 'charges 40 €', 'has-charged': 'knows no. 7' },
    smooth: 'The request arrives and is answered.',
    cannotTell: (losses: number) =>
      losses === 1
        ? 'Once the shop hears nothing, and can’t tell whether the request or the receipt was lost. It asks again.'
        : `${losses === 2 ? 'Twice' : 'Three times'} the shop hears nothing, and can’t tell whether a request or a receipt was lost. It asks again.`,
    pays: (charges: number, numbered: boolean) =>
      charges === 1
        ? `The customer pays 40 euros, once${numbered ? ', whatever is lost' : ''}.`
        : `The customer pays ${40 * charges} euros, ${charges === 2 ? 'twice' : counted(charges, 'time')} what was owed.`,
  },
};

export type TwoGeneralsWords = typeof twoGeneralsWords;
