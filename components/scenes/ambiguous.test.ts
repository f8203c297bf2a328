import { expect, test } from 'vitest';
import { scenarioNamed } from '../../src/scenario/catalogue.ts';
import { ambiguousWorlds, mirrorWorld } from './ambiguous.ts';

test('the ambiguous worlds and the mirror image are those of the catalogue', () => {
  expect([...ambiguousWorlds(), mirrorWorld()]).toEqual(
    ['two-lies', 'commander-lies', 'three-lies'].map(scenarioNamed),
  );
});
