/** What each named scenario is called, and what it shows, in English. A scenario without an entry is an error of types. */
import type { ScenarioName } from '../scenario/catalogue.ts';

export interface ScenarioWords {
  readonly title: string;
  /** One sentence. */
  readonly shows: string;
}

const named: Readonly<Record<ScenarioName, ScenarioWords>> = {
  'all-loyal': {
    title: 'Nobody lies',
    shows: 'Three loyal generals relay an order once, and all attack.',
  },
  'two-lies': {
    title: 'World A',
    shows: 'Traitor 2 misreports a loyal order to 3, and 3 retreats though it should attack.',
  },
  'commander-lies': {
    title: 'World B',
    shows: 'The traitor commander sends two different orders; to general 3 it looks the same as world A.',
  },
  'three-lies': {
    title: 'World A′, the mirror image',
    shows: 'A loyal commander orders retreat, and traitor 3 tells 2 that it was attack.',
  },
  'four-lieutenant-lies': {
    title: 'Four generals, a traitor lieutenant',
    shows: 'Traitor 4 lies to both others, and each of them still has two true values out of three.',
  },
  'four-commander-lies': {
    title: 'Four generals, a traitor commander',
    shows: 'Each lieutenant is told something else, all hold the same three values, and all retreat.',
  },
  'four-same-lie': {
    title: 'The same lie among four',
    shows: 'The lie that deceives general 3 in world A deceives nobody with one loyal general more.',
  },
  'seven-two-traitors': {
    title: 'Seven generals, a traitor commander',
    shows: 'Traitors 1 and 5 split the camp in OM(2), and all loyal lieutenants attack.',
  },
  'seven-loyal-commander': {
    title: 'Seven generals, a loyal commander',
    shows: 'Traitors 6 and 7 say the opposite of all they hold, and every loyal lieutenant obeys.',
  },
  'six-silent': {
    title: 'Six are one too few',
    shows: 'Two silent traitors are enough to make three loyal lieutenants disobey in OM(2).',
  },
  'four-two-lies': {
    title: 'One round too many',
    shows: 'In OM(2) among four, two lies of one traitor break both conditions.',
  },
  'four-one-lie': {
    title: 'One round less',
    shows: 'In OM(1) only the first of these two lies can be told, and both conditions hold.',
  },
  'four-silent': {
    title: 'Silence in one round too many',
    shows: 'One traitor that says nothing makes both loyal lieutenants disobey in OM(2) among four.',
  },
  'signed-all-loyal': {
    title: 'Nobody lies, signed',
    shows: 'Three loyal generals pass on a signed order, and every signature is accepted.',
  },
  'signed-two-lies': {
    title: 'World A with signatures',
    shows: 'Traitor 2 can’t sign for the commander: 3 rejects what it says and attacks as ordered.',
  },
  'signed-commander-lies': {
    title: 'World B with signatures',
    shows: 'The commander signed two orders, so both lieutenants hold the proof, and both retreat.',
  },
  'signed-other-session': {
    title: 'The same lie in session 7',
    shows: 'Other keys and other signatures, and the forgery is rejected all the same.',
  },
  'double-signing': {
    title: 'Two signed orders',
    shows:
      'The commander signs attack for two lieutenants and retreat for the third, and all three find out.',
  },
  'forged-orders': {
    title: 'Two forgeries',
    shows: 'A traitor lieutenant forges the commander’s name twice, and both messages are rejected.',
  },
  'signed-silence': {
    title: 'A silent lieutenant',
    shows: 'A traitor passes nothing on, which no signature prevents; the order reaches the others anyway.',
  },
  'one-lie-too-late': {
    title: 'Too late to be passed on',
    shows: 'Two traitors hand 3 a second order in the last round of SM(1), and IC1 breaks.',
  },
  'one-round-more': {
    title: 'One round more',
    shows: 'In SM(2) there is still a round in which 3 passes the second order on.',
  },
  'too-late-again': {
    title: 'Too late again',
    shows: 'Three traitors are one too many for SM(2): their chain of three ends in the last round.',
  },
  'seven-signed': {
    title: 'Seven generals with signatures',
    shows: 'The commander and traitor 4 split the camp, and everybody ends up holding both orders.',
  },
  'one-loss': {
    title: 'One loss',
    shows: 'The confirmation is captured and both attack, but 1 doesn’t know that 2 does.',
  },
  'one-more': {
    title: 'One confirmation more',
    shows: 'One more confirmation is waited for, its answer is captured, and 1 attacks alone.',
  },
  'no-order': {
    title: 'No order',
    shows: 'The rule that survives every loss makes 2 attack when no order was given.',
  },
  'confirmation-lost': {
    title: 'The confirmation is lost',
    shows: 'The order gets through and 2 attacks, but its confirmation is captured and 1 stays.',
  },
  'answer-lost': {
    title: 'The answer is lost',
    shows: 'The confirmation gets through and both attack; to 2 it looks as if it had been lost.',
  },
  'order-lost': {
    title: 'The order is lost',
    shows: 'The first messenger is captured, and 1 attacks alone.',
  },
  'nothing-arrives': {
    title: 'Nothing arrives',
    shows: 'The order is given and no messenger arrives; by the rule that always attacks both attack.',
  },
  'asks-too-much': {
    title: 'A rule that asks too much',
    shows: 'Nothing is lost, and nobody attacks: there are fewer messengers than the rule wants.',
  },
  'honest-order': {
    title: 'An order as it should be',
    shows: 'The customer places an order, and shop and payments service tell each other so.',
  },
  'shop-denies': {
    title: 'The shop denies',
    shows:
      'The shop tells the payments service that the customer cancelled, and an honest order is cancelled.',
  },
  'two-stories': {
    title: 'Two stories',
    shows: 'The customer tells the shop one thing and the payments service another, and both cancel.',
  },
  'shop-denies-to-payments': {
    title: 'The shop denies, as payments sees it',
    shows: 'From its own place the payments service can’t tell who lied.',
  },
  'two-stories-to-payments': {
    title: 'Two stories, as payments sees them',
    shows: 'The payments service holds the same two messages as where the shop denies.',
  },
  'goods-unpaid': {
    title: 'Goods without payment',
    shows: 'Shop and payments service don’t talk to each other: goods leave, and nobody pays.',
  },
  'stories-compared': {
    title: 'The stories are compared',
    shows: 'Shop and payments service tell each other what they heard, and both cancel.',
  },
  'charge-lost': {
    title: 'The charge is lost',
    shows: 'The shop ships at once, and its request to charge the customer never arrives.',
  },
  'receipt-lost': {
    title: 'The receipt is lost',
    shows: 'The customer is charged, the receipt is lost, and the shop keeps the goods.',
  },
  'charge-retried': {
    title: 'The charge is asked for again',
    shows:
      'Request and receipt both arrive; to the payments service it looks as if the receipt had been lost.',
  },
  'signed-order': {
    title: 'A signed order',
    shows: 'Shop and payments service each hold the customer’s signature with the other’s behind it.',
  },
  'denial-rejected': {
    title: 'The denial is rejected',
    shows: 'The shop can’t sign for the customer, and the payments service places the order.',
  },
  'two-signed-stories': {
    title: 'Two signed stories',
    shows: 'Both stories bear the customer’s signature, so shop and payments service can prove the fraud.',
  },
  'no-receipt': {
    title: 'No receipt',
    shows: 'The shop tells the payments service nothing, which no signature prevents; the order is placed.',
  },
};

export const scenarioWords = {
  scenarios: {
    title: 'Scenarios',
    lead: 'Every execution that has a name in this book: what it shows, and the address that opens it for ever.',
    kinds: { om: 'Oral messages', sm: 'Signed messages', '2g': 'Two generals' },
    lab: 'Open in the lab',
    figure: (figure: string, lecture: string) => `${figure} of “${lecture}”`,
    named,
  },
};
