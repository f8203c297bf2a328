/** Evidence in the lectures: its rows say what the core’s views hold, and it stands for what the command line prints. */
import { describe, expect, test } from 'vitest';
import { viewOf } from '../core/views.ts';
import { execute } from '../scenario/execute-any.ts';
import { worldsNamed } from '../../components/scenes/worlds.ts';
import { LANGUAGES } from './languages.ts';
import { comparedEvidence, outcomeEvidence, verdictEvidence, viewEvidence } from './evidence.ts';
import { shownBy } from './testing/shown.ts';
import { lectureSources } from './testing/source.ts';

const sources = LANGUAGES.flatMap(({ tag }) => lectureSources(tag));
const shown = sources.flatMap(({ file, tags }) =>
  tags.flatMap((tag) => {
    const evidence = shownBy(tag);
    return evidence ? [{ file, tag, evidence }] : [];
  }),
);
const compared = shown.filter(({ tag }) => tag.name === 'SameView');

describe('Evidence in a lecture', () => {
  test('is there to be read, never as the JSON that a command prints', () => {
    expect(shown.length).toBeGreaterThanOrEqual(12);
    for (const { file, code } of sources) {
      expect([
        file,
        code.filter(({ language, text }) => language === 'generals' || text.includes('{"')),
      ]).toEqual([file, []]);
    }
  });

  test('is equal in all rows exactly where the command line says that the views are', () => {
    for (const { evidence } of compared) {
      const { indistinguishable } = JSON.parse(evidence.printed) as { indistinguishable: boolean };
      expect(evidence.rows.every(({ same }) => same)).toBe(indistinguishable);
      expect(evidence.conclusion?.same).toBe(indistinguishable);
      expect(evidence.rows.every(({ cells, same }) => same === (cells[0] === cells[1]))).toBe(true);
    }
  });

  test('has a cell for each message that reached the general, and for its order if it has one', () => {
    for (const { tag, evidence } of compared) {
      const general = Number(tag.properties['compare']);
      worldsNamed(tag.properties['scenarios']!).forEach((world, i) => {
        const { order, received } = viewOf(execute(world), general);
        const cells = evidence.rows
          .map(({ cells }) => cells[i]!)
          .filter((cell) => !/^no(ne|thing)$/.test(cell));
        expect(cells).toHaveLength(received.length + (order === null ? 0 : 1));
      });
    }
  });

  test('concludes only for generals who are loyal in both executions: others may do as they like', () => {
    for (const { tag } of compared) {
      const general = Number(tag.properties['compare']);
      for (const world of worldsNamed(tag.properties['scenarios']!))
        expect(world.kind !== '2g' && world.traitors.includes(general)).toBe(false);
    }
  });
});

describe('Views side by side', () => {
  test('of two generals show that messengers came, and which was captured', () => {
    const { heads, rows, conclusion } = comparedEvidence('answer-lost confirmation-lost', 2, []);
    expect(heads.map(({ title }) => title)).toEqual(['messenger 3 captured', 'messenger 2 captured']);
    expect(rows).toEqual([{ head: 'round 1, from 1', cells: ['arrives', 'arrives'], same: true }]);
    expect(conclusion?.text).toBe('Equal, value for value: general 2 can’t tell the two apart.');
    const none = comparedEvidence('nothing-arrives no-order', 2, []);
    expect(none.rows).toEqual([{ head: 'messages', cells: ['none', 'none'], same: true }]);
    expect(none.heads.map(({ title }) => title)).toEqual(['messenger 1 captured', 'no order']);
  });

  test('stand by round and sender, so that one missing message moves no other', () => {
    const { rows } = comparedEvidence('om_n3_m1_oa_t1_1-3x om_n3_m1_oa', 3, []);
    expect(rows).toEqual([
      { head: 'round 1, from 1', cells: ['nothing', 'attack'], same: false },
      { head: 'round 2, from 2', cells: ['“1 said: attack”', '“1 said: attack”'], same: true },
    ]);
  });

  test('say of a signed message whether it was accepted, and of the commander which order it holds', () => {
    const signed = comparedEvidence('signed-two-lies signed-commander-lies', 3, ['A', 'B']);
    expect(signed.rows.at(-1)).toEqual({
      head: 'round 2, from 2',
      cells: ['“1 said: retreat” ✗ rejected', '“1 said: retreat” ✓ accepted'],
      same: false,
    });
    expect(signed.conclusion?.text).toBe('Not equal: general 3 can tell the two apart.');
    const own = comparedEvidence('two-lies three-lies', 1, ['A', 'A′']);
    expect(own.rows[0]).toEqual({ head: 'its own order', cells: ['attack', 'retreat'], same: false });
  });
});

test('One view has a column, and nothing to compare it with', () => {
  const { heads, rows, conclusion } = viewEvidence('commander-lies', 3, 'B');
  expect(heads).toMatchObject([{ name: 'B', title: 'general 1 is the traitor' }]);
  expect(rows.map(({ cells, same }) => [cells, same])).toEqual([
    [['attack'], null],
    [['“1 said: retreat”'], null],
  ]);
  expect(conclusion).toBeNull();
});

test('An outcome says who decides what, and both conditions', () => {
  expect(outcomeEvidence('six-silent').rows.map(({ cells }) => cells[0])).toEqual([
    '1 attacks; 2, 3 and 4 retreat',
    'holds: 2, 3 and 4 all retreat',
    'broken: general 2 retreats, though loyal general 1 ordered attack',
    '85',
  ]);
});

test('A verdict counts the strategies and leads to the attack that was found', () => {
  const { caption, rows } = verdictEvidence('om', 3, 1, 1);
  expect(caption).toBe('OM(1) among 3 generals, against every strategy of 1 traitor');
  expect(rows.map(({ head, cells }) => [head, cells[0]])).toEqual([
    ['Strategies', '12'],
    ['IC1, agreement', 'no strategy breaks it'],
    ['IC2, validity', 'broken, with 1 changed message at least'],
    ['An attack', 'om_n3_m1_oa_t2_1.2-3r'],
  ]);
  expect(rows.at(-1)!.query).toContain('om_n3_m1_oa_t2_1.2-3r');
});
