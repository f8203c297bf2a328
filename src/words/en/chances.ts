/** English words of the figures of *Two generals* on chance and on the shop, apart from those on messengers. */
import { superscript } from '../superscript.ts';
import { counted } from './counted.ts';
import { list } from './list.ts';

const scientific = (value: number): string =>
  value.toExponential(1).replace(/e(.*)$/, (_, exponent: string) => ` · 10${superscript(Number(exponent))}`);

export const chanceWords = {
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
      `alone ${chanceWords.price.value(apart)}, both ${chanceWords.price.value(together)}`,
    /** Which of the two leaves one army alone less often, and what the chain pays where it is the chain. */
    safer: (which: 'exchange' | 'copies' | 'neither' | 'one', together: number): string =>
      ({
        one: 'With one messenger the two are the same plan.',
        copies: 'The copies are safer, as always below one half.',
        neither: 'At one half the two are equally safe.',
        exchange: `Beyond one half it turns round: the chain is safer, and both attack with a probability of only ${chanceWords.price.value(together)}.`,
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
