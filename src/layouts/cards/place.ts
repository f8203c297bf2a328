/** Where a page's social card is, and what is said of it to those who can't see it. */
import { scenarioNamed } from '../../scenario/catalogue.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { BASE } from '../site.ts';
import { sayPicture } from './replayed.ts';

/** What the sites that show cards ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** Which card a page has: the page's address without slashes around it, and the scenario that it shows. */
export interface CardPlace {
  readonly address: string;
  readonly scenario: Scenario;
}

/** The cover's picture is what the book's name says: one traitor, four generals, and they agree. */
export const COVER: CardPlace = { address: 'cover', scenario: scenarioNamed('four-same-lie') };

/** The path of a card from the site's root, and what it shows. */
export const cardOf = ({ address, scenario }: CardPlace) => ({
  path: `${BASE}cards/${address}.png`,
  alt: sayPicture(scenario),
});
