/** Phase king in the notation: what is read and refused, what it replays to, and how it is changed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../core/conditions.ts';
import { standings } from '../../core/king-standings.ts';
import { viewOf } from '../../core/views.ts';
import { format } from '../format.ts';
import { replayLine, viewLine } from '../outputs.ts';
import { parse } from '../parse.ts';
import { describeRefusal } from '../refusals.ts';
import { lastRound, type KingScenario } from '../scenario.ts';
import { anyKing } from '../testing/arbitraries.ts';
import { brokenPromise } from '../testing/promises.ts';
import { executeKing, kingRun } from './pk-run.ts';

const { moves } = kingRun;

function scenarioOf(token: string): KingScenario {
  const parsed = parse(token);
  if (parsed.kind === 'refused') throw new Error(describeRefusal(parsed.refusal));
  if (parsed.scenario.kind !== 'pk') throw new Error(`${token} is no pk scenario`);
  return parsed.scenario;
}

const token = (made: ReturnType<typeof moves.tell>): string =>
  made.kind === 'edited'
    ? format(made.scenario)
    : describeRefusal({ ...made.reason, position: 1, field: made.field });

describe('A token of phase king', () => {
  test.each([
    ['pk', 'pk_n4_f1_oa'],
    ['pk_n7_f2_or', 'pk_n7_f2_or'],
    ['pk_3.2-4a_4.1-2x_3.1-2r_t2.1_1.1-3r', 'pk_n4_f1_oa_t1.2_1.1-3r_3.1-2r_3.2-4a_4.1-2x'],
    ['pk_iaaar_v2_r3', 'pk_n4_f1_iaaar_v2_r3'],
    ['pk_ssplit_n3_iaar_t3_f0', 'pk_n3_f0_iaar_t3_ssplit'],
    ['pk_r7_cgenerals', 'pk_n4_f1_oa'],
    // round 10 comes after round 9
    ['pk_f2_n7_t3_10.3-1r_9.3-1r', 'pk_n7_f2_oa_t3_9.3-1r_10.3-1r'],
  ])('%s is %s', (text, canonical) => {
    expect(format(scenarioOf(text))).toBe(canonical);
    expect(brokenPromise(canonical)).toBeNull();
  });

  test.each([
    ['pk_m1', 'm1', 'its fields are n f o i t s v r c and lies such as 3.2-4a'],
    ['pk_f16', 'f16', 'must be a whole number from 0 to 15, as in f1'],
    ['pk_f01', 'f01', 'must be a whole number from 0 to 15, as in f1'],
    ['pk_f4', 'f4', 'among 4 generals f must be from 0 to 3'],
    ['pk_ia', 'ia', 'must hold two to sixteen inputs'],
    ['pk_iaaaax', 'iaaaax', 'must hold two to sixteen inputs'],
    ['pk_iaaa', 'iaaa', 'holds 3 inputs: 4 are expected'],
    ['pk_oa_iaaaa', 'iaaaa', 'inputs beside an order'],
    ['pk_t5', 't5', 'from 1 to 4, not 5'],
    ['pk_t2_2-3r', '2-3r', 'it takes a round, a dot, who tells it'],
    ['pk_t2_02.2-3r', '02.2-3r', 'it takes a round'],
    ['pk_t2_2.2-2r', '2.2-2r', 'must go to another general'],
    ['pk_t2_2.2-5r', '2.2-5r', 'from 1 to 4, not 5'],
    ['pk_t2_0.2-3r', '0.2-3r', 'the rounds are 1 to 7'],
    ['pk_t2_8.2-3r', '8.2-3r', 'the rounds are 1 to 7'],
    ['pk_t2_iaaaa_7.2-3r', '7.2-3r', 'the rounds are 1 to 6'],
    ['pk_t2_1.2-3r', '1.2-3r', 'only general 1, the commander, is heard'],
    ['pk_t2_4.2-3r', '4.2-3r', 'only general 1, the king, is heard'],
    ['pk_t1_7.1-3r', '7.1-3r', 'only general 2, the king, is heard'],
    ['pk_t2_3.3-4a', '3.3-4a', 'general 3 is loyal'],
    ['pk_t2_3.2-4a_3.2-4r', '3.2-4r', 'second lie of general 2 to 4 in round 3'],
    ['pk_v5', 'v5', 'from 1 to 4, not 5'],
    ['pk_r8', 'r8', 'from 0 to 7, not 8'],
    ['pk_n3_cshop', 'cshop', 'one of generals is expected'],
  ])('%s is refused at %s, with what would be right', (text, field, says) => {
    const parsed = parse(text);
    if (parsed.kind === 'parsed') throw new Error(`${text} is accepted`);
    expect(parsed.refusal.field).toBe(field);
    expect(describeRefusal(parsed.refusal)).toContain(says);
    expect(brokenPromise(text)).toBeNull();
  });

  test('is not refused for what hangs on a field that can’t be read', () => {
    const refused = (text: string): string => {
      const parsed = parse(text);
      return parsed.kind === 'refused' ? parsed.refusal.field : 'nothing';
    };
    expect(refused('pk_12.2-3r_f99_t2')).toBe('f99');
    expect(refused('pk_iaaaaaa_n99')).toBe('n99');
    expect(refused('pk_t1_7.1-2a_i')).toBe('i');
    expect(refused('pk_2.9-2a_tall_n0')).toBe('tall');
  });
});

describe('It replays', () => {
  test('to what phase king does, message by message', () => {
    const scenario = scenarioOf('pk_n2_f0_oa_t2_2.2-1x_3.2-1r');
    expect([...replayLine(format(scenario), executeKing(scenario))].join('')).toBe(
      '{"token":"pk_n2_f0_oa_t2_2.2-1x_3.2-1r","kind":"pk","messages":[' +
        '{"round":1,"from":1,"to":2,"order":"attack"},' +
        '{"round":2,"from":1,"to":2,"order":"attack"},{"round":2,"from":2,"to":1,"order":null},' +
        '{"round":3,"from":2,"to":1,"order":"retreat"},' +
        '{"round":4,"from":1,"to":2,"order":"retreat"}],' +
        '"decisions":{"1":"retreat"},"agreement":true,"validity":true,"messageCount":5}',
    );
    expect(viewLine(executeKing(scenario), 1)).toBe(
      '{"kind":"pk","general":1,"n":2,"f":0,"order":"attack","received":[{"round":3,"from":2,"order":"retreat"}]}',
    );
  });

  test('with inputs, and is judged by them', () => {
    const execution = executeKing(scenarioOf('pk_iaaar_t4_sflip'));
    expect(judge(execution)).toMatchObject({ agreement: { kind: 'holds' }, validity: { kind: 'holds' } });
    expect(viewOf(execution, 3).order).toBe('attack');
    expect(judge(executeKing(scenarioOf('pk_iaara'))).validity).toEqual({ kind: 'vacuous' });
  });

  test('and says how many of its messages are lies', () => {
    expect(kingRun.lies(executeKing(scenarioOf('pk')))).toBe(0);
    expect(kingRun.lies(executeKing(scenarioOf('pk_t4_2.4-1r_3.4-2x')))).toBe(2);
    // a lie that says the truth is none
    expect(kingRun.lies(executeKing(scenarioOf('pk_t4_2.4-1a')))).toBe(0);
  });

  test('to standings that end in the decisions', () => {
    fc.assert(
      fc.property(
        anyKing.filter(({ n }) => n <= 6),
        (scenario) => {
          const execution = executeKing(scenario);
          expect(lastRound(scenario)).toBe(execution.rounds);
          const last = standings(execution).at(-1)!;
          for (const [general, order] of execution.decisions) expect(last[general - 1]!.value).toBe(order);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('It is changed', () => {
  test('by telling lies, which are written down where they are some', () => {
    const start = scenarioOf('pk_t2');
    expect(token(moves.tell(start, { round: 3, from: 2, to: 4, order: 'retreat' }))).toBe(
      'pk_n4_f1_oa_t2_3.2-4r',
    );
    expect(token(moves.tell(start, { round: 3, from: 2, to: 4, order: 'attack' }))).toBe('pk_n4_f1_oa_t2');
    expect(token(moves.tell(start, { round: 3, from: 3, to: 4, order: 'retreat' }))).toContain(
      'general 3 is loyal',
    );
    expect(token(moves.tell(start, { round: 4, from: 2, to: 4, order: 'retreat' }))).toContain(
      'the king, is heard',
    );
    expect(token(moves.tell(start, { round: 3, from: 2, to: 2, order: 'retreat' }))).toContain(
      'another general',
    );
    const lied = scenarioOf('pk_t2_3.2-4r');
    expect(token(moves.tell(lied, { round: 3, from: 2, to: 4, order: 'attack' }))).toBe('pk_n4_f1_oa_t2');
  });

  test('by its settings, and what no longer fits goes', () => {
    const start = scenarioOf('pk_n7_f2_t2.7_2.7-1x');
    expect(token(moves.configure(start, { n: 4 }))).toBe('pk_n4_f2_oa_t2');
    expect(token(moves.configure(start, { n: 2 }))).toBe('pk_n2_f1_oa_t2');
    expect(token(moves.configure(start, { f: 7 }))).toContain('f must be from 0 to 6');
    expect(token(moves.configure(start, { n: 17 }))).toContain('from 2 to 16, not 17');
    expect(token(moves.configure(start, { traitors: [7, 1] }))).toBe('pk_n7_f2_oa_t1.7_2.7-1x');
    expect(token(moves.toggleTraitor(start, 7))).toBe('pk_n7_f2_oa_t2');
    expect(token(moves.configure(scenarioOf('pk_f1_t2_7.2-1r'), { f: 0 }))).toBe('pk_n4_f0_oa_t2');
  });

  test('from an order to inputs and back, which leaves no lie, since rounds mean something else then', () => {
    const start = scenarioOf('pk_n3_t2_2.2-1r');
    const inputs = moves.configure(start, { inputs: ['attack', 'retreat'] });
    expect(token(inputs)).toBe('pk_n3_f1_iarr_t2');
    expect(token(moves.configure(scenarioOf('pk_n3_iaar'), { n: 5 }))).toBe('pk_n5_f1_iaarrr');
    expect(token(moves.configure(scenarioOf('pk_n3_iaar_t2_2.2-1r'), { order: 'retreat' }))).toBe(
      'pk_n3_f1_or_t2',
    );
  });
});
