/** English for the cast `shop`: a customer, an online shop and a payments service who must agree on an order. */
import type { General, Order } from '../../core/model.ts';
import { capital } from '../capital.ts';
import type { CastWords } from '../cast-words.ts';
import { list } from './list.ts';

/** The parties of a purchase, each with its name where room is short. */
function shop(...parties: readonly (readonly [name: string, short: string])[]): CastWords {
  const name = (general: General): string => parties[general - 1]?.[0] ?? `party ${general}`;
  const verb = (order: Order): string => (order === 'attack' ? 'place' : 'cancel');
  const nobody = 'the shop and the payments service both cheat';
  return {
    general: name,
    General: (general) => capital(name(general)),
    short: (general) => parties[general - 1]?.[1] ?? String(general),
    order: verb,
    infinitive: (order) => `to ${verb(order)} the order`,
    does: (order) => `${verb(order)}s the order`,
    briefly: (order) => `${verb(order)}s`,
    do: (order) => `${verb(order)} the order`,
    ...{ loyal: 'honest', traitor: 'cheats', betrays: 'cheats', traitors: 'Cheating' },
    ...{ orders: 'tells', members: 'parties', lost: 'lost', lose: 'lose' },
    ...{ theTraitor: 'cheats', areTraitors: 'cheat', noOrder: 'No order was placed' },
    ordered: 'The shop has an order',
    hint: 'Choose a message to change what a party that cheats says. Choose a party to let it cheat or make it honest.',
    makeTraitor: (general) => `Let ${name(general)} cheat`,
    divided: (attacks, retreats) => `${name(attacks)} places the order, ${name(retreats)} cancels it`,
    nobodyToAgree: nobody,
    // of two who receive the customer’s word the other one cheats
    onlyOne: (only) => `${name(only === 2 ? 3 : 2)} cheats, so ${name(only)} has nobody to disagree with`,
    disobeyed: (general, _, wanted) =>
      wanted === 'attack'
        ? `${name(general)} cancels, though the honest customer placed the order`
        : `${name(general)} places the order, though the honest customer cancelled it`,
    vacuous: 'the customer cheats',
    nobodyToObey: nobody,
    obeyed: (all, order) => `${list(all.map(name))} did what the customer wanted: ${verb(order)}`,
  };
}

const CUSTOMER = ['the customer', 'customer'] as const;
const SHOP = ['the shop', 'shop'] as const;
const PAYMENTS = ['the payments service', 'payments'] as const;

export const shopVoices = {
  'shop-trio': shop(CUSTOMER, SHOP, PAYMENTS),
  'shop-pair': shop(SHOP, PAYMENTS),
};
