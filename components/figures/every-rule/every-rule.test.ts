import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/core/paths.ts';
import { viewOf } from '../../../src/core/views.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import { broken, EVERY_RULE, scenarioOf, verdictsUnder, WORLDS, type Rules } from './every-rule.ts';

/** "agreement b": what breaks, and where. */
const breaks = (rules: Rules): readonly string[] =>
  broken(rules).map(({ condition, world }) => `${condition} ${world}`);

describe('No pair of rules survives all three worlds', () => {
  test('whoever believes the commander breaks IC1 in B, and nothing else', () => {
    expect(breaks({ three: 'attack', two: 'retreat' })).toEqual(['agreement b']);
  });

  test('whoever believes the other lieutenant breaks everything that can be broken', () => {
    expect(breaks({ three: 'retreat', two: 'attack' })).toEqual([
      'validity a',
      'validity mirror',
      'agreement b',
    ]);
  });

  test('who always attack break IC2 in A′, and who always retreat break it in A', () => {
    expect(breaks({ three: 'attack', two: 'attack' })).toEqual(['validity mirror']);
    expect(breaks({ three: 'retreat', two: 'retreat' })).toEqual(['validity a']);
  });

  test('and these four pairs are all there are', () => {
    expect(new Set(EVERY_RULE.map(({ three, two }) => `${three} ${two}`)).size).toBe(4);
    expect(EVERY_RULE).toHaveLength(4);
    expect(EVERY_RULE.every((rules) => broken(rules).length > 0)).toBe(true);
  });
});

describe('The three worlds', () => {
  const inbox = (world: (typeof WORLDS)[number], general: number) =>
    viewOf(executeOral(scenarioOf(world)), general).received.map(
      (seen) => `${String(seen['path'])} ${String(seen['order'])}`,
    );

  test('put the inbox that the rules speak of on the table of each loyal lieutenant', () => {
    const three = ['1 attack', '1.2 retreat'];
    const two = ['1 retreat', '1.3 attack'];
    expect(inbox('a', 3)).toEqual(three);
    expect(inbox('mirror', 2)).toEqual(two);
    expect([inbox('b', 3), inbox('b', 2)]).toEqual([three, two]);
  });

  test('have one traitor each: 2, 3 and the commander', () => {
    expect(WORLDS.map((world) => scenarioOf(world).traitors)).toEqual([[2], [3], [1]]);
  });

  test('are mirror images, A and A′: 2 and 3 have changed places, attack and retreat, too', () => {
    const [a, mirror] = [scenarioOf('a'), scenarioOf('mirror')];
    const swapped = (general: number) => [0, 1, 3, 2][general]!;
    expect(a.lies.map(({ path, to, order }) => [formatPath(path.map(swapped)), swapped(to), order])).toEqual([
      ['1.3', 2, 'retreat'],
    ]);
    expect(mirror.lies.map(({ path, to, order }) => [formatPath(path), to, order])).toEqual([
      ['1.3', 2, 'attack'],
    ]);
    expect([a.order, mirror.order]).toEqual(['attack', 'retreat']);
  });

  test('ask nothing about validity where the commander is the traitor', () => {
    for (const rules of EVERY_RULE) expect(verdictsUnder(rules, 'b').validity).toEqual({ kind: 'vacuous' });
  });
});
