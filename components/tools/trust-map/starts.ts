/** The maps that a reader can start from. */
import { mapOf, type TrustMap } from './trust-map.ts';

export const STARTS = {
  shop: mapOf(
    ['customer', 'shop', 'payments'],
    { customer: ['payments'], shop: ['payments'] },
    { atOnce: 1 },
  ),
  datacenter: mapOf(['cart', 'stock', 'billing', 'mail'], {
    ...{ cart: 'everybody', stock: 'everybody', billing: 'everybody', mail: 'everybody' },
  }),
  banks: mapOf(['bank A', 'bank B', 'bank C', 'bank D'], {}, { atOnce: 1, signed: true, network: 'late' }),
  ledger: mapOf(
    ['node 1', 'node 2', 'node 3', 'node 4', 'node 5', 'node 6'],
    {},
    { atOnce: 2, signed: true, network: 'late', open: true },
  ),
  flight: mapOf(['channel 1', 'channel 2', 'channel 3', 'channel 4'], {}, { atOnce: 1 }),
} as const satisfies Record<string, TrustMap>;

export type StartName = keyof typeof STARTS;
export const START_NAMES = Object.keys(STARTS) as readonly StartName[];
