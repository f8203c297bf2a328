/** The page of scenarios: every sentence about an execution is held to what happens in it. */
import { describe, expect, test } from 'vitest';
import { judge } from '../core/conditions.ts';
import { indistinguishable } from '../core/views.ts';
import type { General } from '../core/model.ts';
import { CATALOGUE, scenarioNamed, type ScenarioName } from '../scenario/catalogue.ts';
import { scenarioWords } from '#words/scenarios.ts';
import { replay } from './cards/replayed.ts';

const { shows } = scenarioWords.scenarios;

/** All of an execution, whoever's place its scenario stands in. */
const sceneOf = (name: string) => replay({ ...scenarioNamed(name), eyes: null }).scene;

/** What happens, in a line: each general and what it decides (`-` for a traitor), what breaks, what is lost or refused. */
function outcome(name: string): string {
  const scene = sceneOf(name);
  const { execution } = scene;
  const decided = scene.generals
    .map(({ number, decision, standing }) =>
      standing === 'traitor' ? `${number}-` : `${number}${decision!.charAt(0)}`,
    )
    .join(' ');
  const { agreement, validity } = judge(execution);
  const said = [decided];
  if (agreement.kind === 'violated') said.push('apart');
  if (scene.kind !== '2g' && validity.kind === 'violated') said.push('disobeyed');
  const refused =
    scene.kind === 'sm' ? scene.bundles.reduce((sum, { rejected = 0 }) => sum + rejected, 0) : 0;
  if (refused > 0) said.push(`${refused} refused`);
  if (scene.kind === '2g') {
    const caught = scene.messengers.filter(({ fate }) => fate === 'captured').map(({ number }) => number);
    const came = scene.messengers.filter(({ fate }) => fate === 'arrived').map(({ number }) => number);
    said.push(`came ${came.join()}`, `lost ${caught.join()}`);
  }
  return said.join(', ');
}

/** Whether a general can't tell two of them apart. */
const same = (one: string, other: string, general: General): boolean =>
  indistinguishable(sceneOf(one).execution, sceneOf(other).execution, general);

/** What is said of each, what happens in it, and what else it rests on. */
const TOLD: Readonly<Record<ScenarioName, readonly [said: string, happens: string, also?: () => boolean]>> = {
  'all-loyal': ['Three loyal generals relay an order once, and all attack.', '1a 2a 3a'],
  'two-lies': [
    'Traitor 2 misreports a loyal order to 3, and 3 retreats though it should attack.',
    '1a 2- 3r, disobeyed',
  ],
  'commander-lies': [
    'The traitor commander sends two different orders; to general 3 it looks the same as world A.',
    '1- 2r 3r',
    () => same('two-lies', 'commander-lies', 3),
  ],
  'three-lies': ['A loyal commander orders retreat, and traitor 3 tells 2 that it was attack.', '1r 2r 3-'],
  'four-lieutenant-lies': [
    'Traitor 4 lies to both others, and each of them still has two true values out of three.',
    '1a 2a 3a 4-',
  ],
  'four-commander-lies': [
    'Each lieutenant is told something else, all hold the same three values, and all retreat.',
    '1- 2r 3r 4r',
  ],
  'four-same-lie': [
    'The lie that deceives general 3 in world A deceives nobody with one loyal general more.',
    '1a 2- 3a 4a',
  ],
  'seven-two-traitors': [
    'Traitors 1 and 5 split the camp in OM(2), and all loyal lieutenants attack.',
    '1- 2a 3a 4a 5- 6a 7a',
  ],
  'seven-loyal-commander': [
    'Traitors 6 and 7 say the opposite of all they hold, and every loyal lieutenant obeys.',
    '1a 2a 3a 4a 5a 6- 7-',
  ],
  'six-silent': [
    'Two silent traitors are enough to make three loyal lieutenants disobey in OM(2).',
    '1a 2r 3r 4r 5- 6-, disobeyed',
  ],
  'four-two-lies': [
    'In OM(2) among four, two lies of one traitor break both conditions.',
    '1a 2a 3r 4-, apart, disobeyed',
  ],
  'four-one-lie': [
    'In OM(1) only the first of these two lies can be told, and both conditions hold.',
    '1a 2a 3a 4-',
  ],
  'four-silent': [
    'One traitor that says nothing makes both loyal lieutenants disobey in OM(2) among four.',
    '1a 2r 3r 4-, disobeyed',
  ],
  'signed-all-loyal': [
    'Three loyal generals pass on a signed order, and every signature is accepted.',
    '1a 2a 3a',
  ],
  'signed-two-lies': [
    'Traitor 2 can’t sign for the commander: 3 rejects what it says and attacks as ordered.',
    '1a 2- 3a, 1 refused',
  ],
  'signed-commander-lies': [
    'The commander signed two orders, so both lieutenants hold the proof, and both retreat.',
    '1- 2r 3r',
  ],
  'signed-other-session': [
    'Other keys and other signatures, and the forgery is rejected all the same.',
    '1a 2- 3a, 1 refused',
  ],
  'double-signing': [
    'The commander signs attack for two lieutenants and retreat for the third, and all three find out.',
    '1- 2r 3r 4r',
  ],
  'forged-orders': [
    'A traitor lieutenant forges the commander’s name twice, and both messages are rejected.',
    '1a 2a 3- 4a, 2 refused',
  ],
  'signed-silence': [
    'A traitor passes nothing on, which no signature prevents; the order reaches the others anyway.',
    '1a 2- 3a 4a',
  ],
  'one-lie-too-late': [
    'Two traitors hand 3 a second order in the last round of SM(1), and IC1 breaks.',
    '1- 2- 3r 4a, apart',
  ],
  'one-round-more': ['In SM(2) there is still a round in which 3 passes the second order on.', '1- 2- 3r 4r'],
  'too-late-again': [
    'Three traitors are one too many for SM(2): their chain of three ends in the last round.',
    '1- 2- 3- 4r 5a, apart',
  ],
  'seven-signed': [
    'The commander and traitor 4 split the camp, and everybody ends up holding both orders.',
    '1- 2r 3r 4- 5r 6r 7r, 2 refused',
  ],
  'one-loss': [
    'The confirmation is captured and both attack, but 1 doesn’t know that 2 does.',
    '1a 2a, came 1, lost 2',
  ],
  'one-more': [
    'One more confirmation is waited for, its answer is captured, and 1 attacks alone.',
    '1a 2r, apart, came 1,2, lost 3',
  ],
  'no-order': [
    'The rule that survives every loss makes 2 attack when no order was given.',
    '1r 2a, apart, came , lost ',
  ],
  'confirmation-lost': [
    'The order gets through and 2 attacks, but its confirmation is captured and 1 stays.',
    '1r 2a, apart, came 1, lost 2',
  ],
  'answer-lost': [
    'The confirmation gets through and both attack; to 2 it looks as if it had been lost.',
    '1a 2a, came 1,2, lost 3',
    () => same('answer-lost', 'confirmation-lost', 2),
  ],
  'order-lost': ['The first messenger is captured, and 1 attacks alone.', '1a 2r, apart, came , lost 1'],
  'nothing-arrives': [
    'The order is given and no messenger arrives; by the rule that always attacks both attack.',
    '1a 2a, came , lost 1',
  ],
  'asks-too-much': [
    'Nothing is lost, and nobody attacks: there are fewer messengers than the rule wants.',
    '1r 2r, came 1,2,3,4, lost ',
  ],
  'honest-order': [
    'The customer places an order, and shop and payments service tell each other so.',
    '1a 2a 3a',
  ],
  'shop-denies': [
    'The shop tells the payments service that the customer cancelled, and an honest order is cancelled.',
    '1a 2- 3r, disobeyed',
  ],
  'two-stories': [
    'The customer tells the shop one thing and the payments service another, and both cancel.',
    '1- 2r 3r',
  ],
  'shop-denies-to-payments': [
    'From its own place the payments service can’t tell who lied.',
    '1a 2- 3r, disobeyed',
    () => same('shop-denies-to-payments', 'two-stories-to-payments', 3),
  ],
  'two-stories-to-payments': [
    'The payments service holds the same two messages as where the shop denies.',
    '1- 2r 3r',
    () => same('two-stories-to-payments', 'shop-denies', 3),
  ],
  'goods-unpaid': [
    'Shop and payments service don’t talk to each other: goods leave, and nobody pays.',
    '1- 2a 3r, apart',
  ],
  'stories-compared': [
    'Shop and payments service tell each other what they heard, and both cancel.',
    '1- 2r 3r',
  ],
  'charge-lost': [
    'The shop ships at once, and its request to charge the customer never arrives.',
    '1a 2r, apart, came , lost 1',
  ],
  'receipt-lost': [
    'The customer is charged, the receipt is lost, and the shop keeps the goods.',
    '1r 2a, apart, came 1, lost 2',
  ],
  'charge-retried': [
    'Request and receipt both arrive; to the payments service it looks as if the receipt had been lost.',
    '1a 2a, came 1,2, lost ',
    () => same('charge-retried', 'receipt-lost', 2),
  ],
  'signed-order': [
    'Shop and payments service each hold the customer’s signature with the other’s behind it.',
    '1a 2a 3a',
  ],
  'denial-rejected': [
    'The shop can’t sign for the customer, and the payments service places the order.',
    '1a 2- 3a, 1 refused',
  ],
  'two-signed-stories': [
    'Both stories bear the customer’s signature, so shop and payments service can prove the fraud.',
    '1- 2r 3r',
  ],
  'no-receipt': [
    'The shop tells the payments service nothing, which no signature prevents; the order is placed.',
    '1a 2- 3a',
  ],
  'king-splits-three': [
    'With n = 3f a traitor who is commander and first king leaves 2 and 3 apart, phase after phase.',
    '1- 2a 3r, apart',
  ],
  'king-splits-four': [
    'One loyal general more, and the loyal king of phase 2 brings all together.',
    '1- 2a 3a 4a',
  ],
  'king-of-inputs': [
    'Three of four begin with attack; whatever general 4 says, all loyal generals attack.',
    '1a 2a 3a 4-',
  ],
};

test('Every scenario that has a name is told in a sentence that is looked at here', () => {
  expect(Object.keys(TOLD)).toEqual(Object.keys(CATALOGUE));
});

describe('What is said of a scenario is what happens in it:', () => {
  test.each(Object.entries(TOLD))('%s', (name, [said, happens, also = () => true]) => {
    expect(shows[name as ScenarioName]).toBe(said);
    expect(outcome(name)).toBe(happens);
    expect(also()).toBe(true);
  });
});
