/** What the scenarios that have a name are called in English, and the words around them on pages and cards. */
import type { ScenarioName } from '../scenario/catalogue.ts';
import type { OralScenario, Scenario, SignedScenario } from '../scenario/scenario.ts';

const members = ({ cast, n }: OralScenario | SignedScenario): string =>
  cast === 'shop' ? 'customer, shop and payments service' : `${n} generals`;

export const scenarios = {
  scenario: {
    kind: 'Scenario',
    named: {
      'all-loyal': 'Three generals, nobody lies',
      'two-lies': 'World A: general 2 lies',
      'commander-lies': 'World B: the commander lies',
      'three-lies': 'World A′: general 3 lies',
      'four-lieutenant-lies': 'Four generals, a lieutenant lies',
      'four-commander-lies': 'Four generals, the commander lies',
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
};
