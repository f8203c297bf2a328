/** English words for figures of two generals and their messengers. */
import type { General, Order } from '../../core/model.ts';
import { capital } from '../capital.ts';
import { common } from './common.ts';
import { list } from './list.ts';
import type { Voice } from '../voice.ts';

/** What became of a messenger. */
type Fate = 'arrived' | 'captured' | 'unsent' | 'later';

export const chain = {
  chain: {
    messenger: 'Messenger',
    fate: 'Fate',
    fates: (fate: Fate, cast: Voice): string =>
      ({ arrived: 'arrived', captured: common.casts[cast].lost, unsent: 'not sent', later: 'not yet sent' })[
        fate
      ],
    count: (count: number) => (count === 1 ? '1 messenger' : `${count} messengers`),
    toolbar: (cast: Voice) => `Messengers. Choose one to ${common.casts[cast].lose} it or to let it through.`,
    arrived: (number: number) => `messenger ${number}`,
    fogged: (general: General, cast: Voice) =>
      `This is all that ${common.casts[cast].general(general)} knows. What became of the messengers it sent is out of its sight.`,
    none: (round: number, eyes: General | null, cast: Voice) =>
      eyes !== null
        ? `Nothing has reached ${common.casts[cast].general(eyes)}.`
        : round === 0
          ? 'Nothing has been sent yet.'
          : 'No messenger was sent.',
    label: (number: number, fate: Fate, lost: boolean, cast: Voice) =>
      fate === 'captured'
        ? `${number} ${common.casts[cast].lost}`
        : fate === 'unsent'
          ? `${number} not sent`
          : fate === 'later'
            ? `${number}${lost ? ` will be ${common.casts[cast].lost}` : ''}`
            : number === 1
              ? `1 ${common.casts[cast].order('attack')}`
              : `${number} confirms ${number - 1}`,
    press: (number: number, fate: Fate, lost: boolean, cast: Voice): string =>
      `Messenger ${number}, ${chain.chain.fates(fate, cast)}. ${lost ? 'Let it through' : `${capital(common.casts[cast].lose)} it`}`,
    reached: (count: number, needed: number) => `has ${count}, needs ${needed}`,
    sentence: (number: number, from: General, to: General, arrived: boolean, cast: Voice) =>
      `Messenger ${number} from ${common.casts[cast].general(from)} ${arrived ? `reaches ${common.casts[cast].general(to)}` : `is ${common.casts[cast].lost}`}.`,
    captured: (number: number, cast: Voice) => `Messenger ${number} is ${common.casts[cast].lost} now.`,
    released: (number: number) => `Messenger ${number} gets through now, if it is sent.`,
    /** What a figure is called: by its order and its losses. */
    losses: (order: Order, lost: readonly number[], cast: Voice) =>
      order === 'retreat'
        ? common.casts[cast].noOrder
        : lost.length === 0
          ? `Nothing is ${common.casts[cast].lost}`
          : `${lost.length === 1 ? 'Messenger' : 'Messengers'} ${list(lost.map(String))} ${common.casts[cast].lost}`,
    thresholds: (general: General, cast: Voice) =>
      `Messengers ${common.casts[cast].general(general)} waits for`,
    messengers: 'Messengers at most',
    ordered: 'The order',
  },
};
