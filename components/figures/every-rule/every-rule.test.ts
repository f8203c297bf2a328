import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/core/paths.ts';
import { viewOf } from '../../../src/core/views.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import {
  ASKED,
  broken,
  decides,
  everyFate,
  FOUR,
  NAMED,
  NAMES,
  rejections,
  RULES,
  rulesTold,
  scenarioOf,
  tell,
  verdictsUnder,
  WORLDS,
  type RuleName,
  type Rules,
} from './every-rule.ts';
import { moved } from './RuleGrid.tsx';

/** "agreement b": what breaks, and where. */
const breaks = (rules: Rules): readonly string[] =>
  broken(rules).map(({ condition, world }) => `${condition} ${world}`);

const both = (name: RuleName): Rules => ({ three: NAMED[name], two: NAMED[name] });

describe('No pair of rules survives all three worlds', () => {
  test('whoever believes the commander breaks IC1 in B, and nothing else', () => {
    expect(breaks(both('obey'))).toEqual(['agreement b']);
  });

  test('whoever believes the other lieutenant breaks everything that can be broken', () => {
    expect(breaks(both('other'))).toEqual(['validity a', 'validity mirror', 'agreement b']);
  });

  test('who attack in a tie break IC2 in A′, and who retreat in a tie, as OM(1) does, in A', () => {
    expect(breaks(both('hopeful'))).toEqual(['validity mirror']);
    expect(breaks(both('majority'))).toEqual(['validity a']);
  });

  test('and of the 256 pairs A rejects half, A′ half of what is left, and B the rest', () => {
    const fates = everyFate();
    expect([new Set(RULES.three).size, new Set(RULES.two).size]).toEqual([16, 16]);
    expect(fates.flat()).toHaveLength(256);
    expect(rejections(fates)).toEqual([128, 64, 64]);
  });

  test('where one row of each rule is all that counts: a pair fares as the named one of its four', () => {
    const four = new Map(
      FOUR.map((rules) => [
        `${decides(rules.three, ASKED.three)} ${decides(rules.two, ASKED.two)}`,
        breaks(rules),
      ]),
    );
    expect(four.size).toBe(4);
    for (const three of RULES.three)
      for (const two of RULES.two)
        expect(breaks({ three, two })).toEqual(
          four.get(`${decides(three, ASKED.three)} ${decides(two, ASKED.two)}`),
        );
  });
});

describe('An address', () => {
  test('of two decisions, as there were before whole rules, opens the rule with a name that decides so', () => {
    const opened = (['attack', 'retreat'] as const).flatMap((three) =>
      (['attack', 'retreat'] as const).map((two) => rulesTold({ three, two })),
    );
    expect(opened).toEqual(['hopeful', 'obey', 'other', 'majority'].map((name) => both(name as RuleName)));
    for (const name of NAMES) expect(rulesTold(tell(both(name)))).toEqual(both(name));
  });

  test('of any pair of rules opens just these', () => {
    for (const three of RULES.three)
      for (const two of RULES.two) expect(rulesTold(tell({ three, two }))).toEqual({ three, two });
  });

  test('that tells one rule, and of the other what it decides, keeps both', () => {
    for (const rule of RULES.two) {
      const { three, two } = rulesTold({ three: 'retreat', two: rule });
      expect([decides(three, ASKED.three), two]).toEqual(['retreat', rule]);
    }
  });
});

test('Arrows go from square to square and stop at the edge; Home and End go to the ends of the row', () => {
  const corner = { row: 0, column: 0 };
  expect(moved(corner, 'ArrowUp', false)).toEqual(corner);
  expect(moved(corner, 'ArrowLeft', false)).toEqual(corner);
  expect(moved(corner, 'ArrowRight', false)).toEqual({ row: 0, column: 1 });
  expect(moved(corner, 'ArrowDown', false)).toEqual({ row: 1, column: 0 });
  expect(moved(corner, 'End', false)).toEqual({ row: 0, column: 15 });
  expect(moved(corner, 'End', true)).toEqual({ row: 15, column: 15 });
  expect(moved({ row: 15, column: 15 }, 'Home', true)).toEqual(corner);
  expect(moved(corner, 'a', false)).toBeNull();
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
    for (const rules of FOUR) expect(verdictsUnder(rules, 'b').validity).toEqual({ kind: 'vacuous' });
  });
});
