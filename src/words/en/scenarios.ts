/** What the scenarios that have a name are called in English, and the words around them on pages and cards. */
import type { ScenarioName } from '../../scenario/catalogue.ts';
import type { Kind, OralScenario, Scenario, SignedScenario } from '../../scenario/scenario.ts';

const members = ({ cast, n }: OralScenario | SignedScenario): string =>
  cast === 'shop' ? 'customer, shop and payments service' : `${n} generals`;

export const scenarioWords = {
  scenario: {
    kind: 'Scenario',
    named: {
      'all-loyal': 'Three generals, nobody lies',
      'two-lies': 'World A: general 2 lies',
      'commander-lies': 'World B: the commander sends two orders',
      'three-lies': 'World A′: general 3 lies',
      'four-lieutenant-lies': 'Four generals, a lieutenant lies',
      'four-commander-lies': 'Four generals, and the commander sends them different orders',
      'four-same-lie': 'The same lie, and one loyal general more',
      'seven-two-traitors': 'Seven generals, and the commander is one of two traitors',
      'seven-loyal-commander': 'Seven generals, and two lieutenants lie',
      'six-silent': 'Six generals, and two say nothing',
      'four-two-lies': 'Two lies break OM(2) among four',
      'four-one-lie': 'One of the two lies, in OM(1)',
      'four-silent': 'Silence breaks OM(2) among four',
      'signed-all-loyal': 'Three generals sign, nobody lies',
      'signed-two-lies': 'World A with signatures: the lie is rejected',
      'signed-commander-lies': 'World B with signatures: two signed orders',
      'signed-other-session': 'The rejected lie, in another session',
      'double-signing': 'The commander signs two orders',
      'forged-orders': 'A lieutenant forges the commander’s signature',
      'signed-silence': 'A traitor who signs nothing',
      'one-lie-too-late': 'One lie in the last round',
      'one-round-more': 'The late lie, and one round more',
      'too-late-again': 'Three traitors, too late again',
      'seven-signed': 'Seven generals sign, two of them traitors',
      'one-loss': 'One messenger captured, and both attack',
      'one-more': 'One more confirmation, and 1 is alone',
      'no-order': 'The rule that attacks without an order',
      'confirmation-lost': 'The confirmation is captured',
      'answer-lost': 'The answer to the confirmation is captured',
      'order-lost': 'The order is captured',
      'nothing-arrives': 'An order, and nothing arrives',
      'asks-too-much': 'A rule that asks for too much',
      'honest-order': 'An honest order',
      'shop-denies': 'The shop denies the order',
      'two-stories': 'The customer tells two stories',
      'shop-denies-to-payments': 'The shop denies the order, as payments sees it',
      'two-stories-to-payments': 'The customer’s two stories, as payments sees them',
      'goods-unpaid': 'Two stories, and nobody compares them',
      'stories-compared': 'Two stories, compared',
      'charge-lost': 'The request to charge is lost',
      'receipt-lost': 'The receipt is lost',
      'charge-retried': 'Request and receipt arrive',
      'signed-order': 'A signed order',
      'denial-rejected': 'The shop’s denial is rejected',
      'two-signed-stories': 'Two stories, both signed',
      'no-receipt': 'No receipt at all',
      'king-splits-three': 'A traitor king splits three generals',
      'king-splits-four': 'The same traitor king among four',
      'king-of-inputs': 'Four inputs, and a traitor who flips its words',
    } satisfies Record<ScenarioName, string>,

    /** What is played: the protocol and for how many. */
    setting: (scenario: Scenario): string => {
      switch (scenario.kind) {
        case 'om':
          return `OM(${scenario.m}), oral messages, ${members(scenario)}`;
        case 'sm':
          return `SM(${scenario.m}), signed messages, ${members(scenario)}`;
        case '2g':
          return `${scenario.cast === 'shop' ? 'Shop and payments service' : 'Two generals'}, at most ${scenario.messengers} messengers`;
        case 'pk':
          return `Phase king, f = ${scenario.f}, ${scenario.n} generals`;
      }
    },
    /** A condition and how it fares: "IC2 broken: general 3 retreats, …". */
    verdict: (name: string, word: string, why: string) => `${name} ${word}: ${why}.`,
    /** What a card's picture shows, for those who don't see it. */
    picture: (setting: string, shown: string) => `${setting}. ${shown}`,
    token: 'Token',
    lab: 'Play it in the lab',
    alone: 'The figure alone, as it is embedded',
    figureOf: (figure: string, lecture: string) => `${figure} of “${lecture}”`,
    linking: 'How to link to it, embed it and cite it',
    ways: 'Where it leads',
  },

  scenarios: {
    title: 'Scenarios',
    lead: 'Every execution that has a name in this book: what it shows, and the address that opens it for ever.',
    kinds: {
      om: 'Oral messages',
      sm: 'Signed messages',
      '2g': 'Two generals',
      pk: 'Phase king',
    } satisfies Record<Kind, string>,
    lab: 'Open in the lab',
    figure: (figure: string, lecture: string) => `${figure} of “${lecture}”`,
    /** What each shows, in a sentence. */
    shows: {
      'all-loyal': 'Three loyal generals relay an order once, and all attack.',
      'two-lies': 'Traitor 2 misreports a loyal order to 3, and 3 retreats though it should attack.',
      'commander-lies':
        'The traitor commander sends two different orders; to general 3 it looks the same as world A.',
      'three-lies': 'A loyal commander orders retreat, and traitor 3 tells 2 that it was attack.',
      'four-lieutenant-lies':
        'Traitor 4 lies to both others, and each of them still has two true values out of three.',
      'four-commander-lies':
        'Each lieutenant is told something else, all hold the same three values, and all retreat.',
      'four-same-lie':
        'The lie that deceives general 3 in world A deceives nobody with one loyal general more.',
      'seven-two-traitors': 'Traitors 1 and 5 split the camp in OM(2), and all loyal lieutenants attack.',
      'seven-loyal-commander':
        'Traitors 6 and 7 say the opposite of all they hold, and every loyal lieutenant obeys.',
      'six-silent': 'Two silent traitors are enough to make three loyal lieutenants disobey in OM(2).',
      'four-two-lies': 'In OM(2) among four, two lies of one traitor break both conditions.',
      'four-one-lie': 'In OM(1) only the first of these two lies can be told, and both conditions hold.',
      'four-silent':
        'One traitor that says nothing makes both loyal lieutenants disobey in OM(2) among four.',
      'signed-all-loyal': 'Three loyal generals pass on a signed order, and every signature is accepted.',
      'signed-two-lies':
        'Traitor 2 can’t sign for the commander: 3 rejects what it says and attacks as ordered.',
      'signed-commander-lies':
        'The commander signed two orders, so both lieutenants hold the proof, and both retreat.',
      'signed-other-session': 'Other keys and other signatures, and the forgery is rejected all the same.',
      'double-signing':
        'The commander signs attack for two lieutenants and retreat for the third, and all three find out.',
      'forged-orders':
        'A traitor lieutenant forges the commander’s name twice, and both messages are rejected.',
      'signed-silence':
        'A traitor passes nothing on, which no signature prevents; the order reaches the others anyway.',
      'one-lie-too-late': 'Two traitors hand 3 a second order in the last round of SM(1), and IC1 breaks.',
      'one-round-more': 'In SM(2) there is still a round in which 3 passes the second order on.',
      'too-late-again':
        'Three traitors are one too many for SM(2): their chain of three ends in the last round.',
      'seven-signed':
        'The commander and traitor 4 split the camp, and everybody ends up holding both orders.',
      'one-loss': 'The confirmation is captured and both attack, but 1 doesn’t know that 2 does.',
      'one-more': 'One more confirmation is waited for, its answer is captured, and 1 attacks alone.',
      'no-order': 'The rule that survives every loss makes 2 attack when no order was given.',
      'confirmation-lost':
        'The order gets through and 2 attacks, but its confirmation is captured and 1 stays.',
      'answer-lost': 'The confirmation gets through and both attack; to 2 it looks as if it had been lost.',
      'order-lost': 'The first messenger is captured, and 1 attacks alone.',
      'nothing-arrives':
        'The order is given and no messenger arrives; by the rule that always attacks both attack.',
      'asks-too-much': 'Nothing is lost, and nobody attacks: there are fewer messengers than the rule wants.',
      'honest-order': 'The customer places an order, and shop and payments service tell each other so.',
      'shop-denies':
        'The shop tells the payments service that the customer cancelled, and an honest order is cancelled.',
      'two-stories':
        'The customer tells the shop one thing and the payments service another, and both cancel.',
      'shop-denies-to-payments': 'From its own place the payments service can’t tell who lied.',
      'two-stories-to-payments': 'The payments service holds the same two messages as where the shop denies.',
      'goods-unpaid': 'Shop and payments service don’t talk to each other: goods leave, and nobody pays.',
      'stories-compared': 'Shop and payments service tell each other what they heard, and both cancel.',
      'charge-lost': 'The shop ships at once, and its request to charge the customer never arrives.',
      'receipt-lost': 'The customer is charged, the receipt is lost, and the shop keeps the goods.',
      'charge-retried':
        'Request and receipt both arrive; to the payments service it looks as if the receipt had been lost.',
      'signed-order':
        'Shop and payments service each hold the customer’s signature with the other’s behind it.',
      'denial-rejected': 'The shop can’t sign for the customer, and the payments service places the order.',
      'two-signed-stories':
        'Both stories bear the customer’s signature, so shop and payments service can prove the fraud.',
      'no-receipt':
        'The shop tells the payments service nothing, which no signature prevents; the order is placed.',
      'king-splits-three':
        'With n = 3f a traitor who is commander and first king leaves 2 and 3 apart, phase after phase.',
      'king-splits-four': 'One loyal general more, and the loyal king of phase 2 brings all together.',
      'king-of-inputs':
        'Three of four begin with attack; whatever general 4 says, all loyal generals attack.',
    } satisfies Record<ScenarioName, string>,
  },
};

export type ScenarioWords = typeof scenarioWords;
