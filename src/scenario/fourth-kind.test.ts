/**
 * A kind more: what is needed for tokens of a new kind to be read, printed, refused, replayed and changed is its object and
 * its line in the registry (and what runs it with its line in runs.ts), and nothing else. The kind (testing/echo.ts) is as
 * unlike the others as the notation allows: nobody commands, and everybody has an input.
 */
import { afterAll, expect, test } from 'vitest';
import { judge } from '../core/conditions.ts';
import { viewOf } from '../core/views.ts';
import type { AnyExecution } from './execute-any.ts';
import type { Scenario } from './scenario.ts';
import { bookWithEcho, leaveEcho } from './testing/with-echo.ts';

const book = await bookWithEcho();
afterAll(leaveEcho);

const { execute, liesIn, runOf } = book.executing;
const { compare, replayLine, viewLine } = book.outputs;
const { castFits, generalsIn, lastRound, otherSetting, traitorsIn } = book.scenarios;
const { parse, format, describeRefusal, tokensIn, brokenPromise } = book;

function scenarioOf(token: string): Scenario {
  const parsed = parse(token);
  if (parsed.kind === 'refused') throw new Error(describeRefusal(parsed.refusal));
  return parsed.scenario;
}

const executionOf = (token: string): AnyExecution => execute(scenarioOf(token));

/** Two traitors among five: 5 tells 1 and 2 something else than 3, and 4 nobody anything. */
const TOKEN = 'echo_iaarra_t4.5_4-1x_4-2x_4-3x_4-5x_5-3r_v2_r0';

test('a token of a new kind is read in any order of fields and printed in one', () => {
  expect(format(scenarioOf('echo_5-3r_4-5x_v2_4-3x_t5.4_4-1x_r0_4-2x_iaarra'))).toBe(TOKEN);
  expect(format(scenarioOf('echo'))).toBe('echo_iaaa');
  expect(format(scenarioOf('echo_r1_cgenerals'))).toBe('echo_iaaa');
  expect(brokenPromise(TOKEN)).toBeNull();
});

test.each([
  ['echo_t5', 6, 't5', 'from 1 to 3, not 5'],
  ['echo_iab', 6, 'iab', 'must hold two to nine inputs, a or r for each general, as in iaar'],
  ['echo_iaa_t2_2-3r', 13, '2-3r', 'from 1 to 2, not 3'],
  ['echo_t2_2.1-3r', 9, '2.1-3r', 'it takes who tells it, a hyphen, the receiver and a, r or x, as in 2-3r'],
  ['echo_t2_2-2r', 9, '2-2r', 'must go to another general'],
  ['echo_t2_2-3r_2-3a', 14, '2-3a', 'the second lie of 2 to 3: one is enough'],
  ['echo_t2_1-3r', 9, '1-3r', 'general 1 is loyal'],
  ['echo_n4', 6, 'n4', 'no field of the kind echo: its fields are i t v r c and lies such as 2-3r'],
  ['echo_v4', 6, 'v4', 'from 1 to 3, not 4'],
  ['echo_r2', 6, 'r2', 'from 0 to 1, not 2'],
  ['echo_cshop', 6, 'cshop', 'one of generals is expected'],
  ['ekko', 1, 'ekko', 'om, sm, 2g, pk or echo'],
])('%s is refused at %i, with what would be right', (token, position, field, says) => {
  const parsed = parse(token);
  if (parsed.kind === 'parsed') throw new Error(`${token} is accepted`);
  expect(parsed.refusal).toMatchObject({ position, field });
  expect(describeRefusal(parsed.refusal)).toContain(says);
  expect(brokenPromise(token)).toBeNull();
});

test('a token that is too long loses its last lies, whatever lies look like', () => {
  const parsed = parse(`echo_iaaaaaaaaa_t2_2-3r_${'2-3r_'.repeat(2000)}2-4r`);
  if (parsed.kind === 'parsed') throw new Error('it is short');
  expect(parsed.refusal.code).toBe('of-kind');
  expect(format(parsed.good)).toBe('echo_iaaaaaaaaa_t2_2-3r');
  expect(parsed.left.length).toBeGreaterThan(1000);
});

test('it is replayed by the core, and judged by what its generals began with', () => {
  const execution = executionOf('echo_iaar_t3');
  expect([...execution.decisions]).toEqual([
    [1, 'attack'],
    [2, 'attack'],
  ]);
  expect(judge(execution)).toMatchObject({
    agreement: { kind: 'holds', order: 'attack' },
    validity: { kind: 'holds', order: 'attack' },
  });
  expect(judge(executionOf('echo_iaar')).validity).toEqual({ kind: 'vacuous' });
  expect(judge(executionOf('echo_iara_t3_3-2r'))).toMatchObject({
    agreement: { kind: 'violated', attacks: 1, retreats: 2 },
  });
  expect(judge(executionOf('echo_iaar_t3_3-1a'))).toMatchObject({ validity: { kind: 'holds' } });
  expect(judge(executionOf('echo_iaarr_t3.4')).validity).toEqual({
    kind: 'violated',
    general: 1,
    decided: 'retreat',
    ordered: 'attack',
  });
  expect(liesIn(executionOf(TOKEN))).toBe(5);
  expect(liesIn(executionOf('echo_iaar_t3_3-1r'))).toBe(0);
});

test('it has generals, rounds and traitors, and the shop plays none of it', () => {
  const scenario = scenarioOf(TOKEN);
  expect([generalsIn(scenario), lastRound(scenario), traitorsIn(scenario)]).toEqual([5, 1, [4, 5]]);
  expect([castFits(scenario, 'generals'), castFits(scenario, 'shop')]).toEqual([true, false]);
  expect(otherSetting(scenario, scenarioOf('echo_iaarra'))).toBeNull();
  expect(otherSetting(scenario, scenarioOf('echo_iaaaa'))).toBe('i');
  expect(otherSetting(scenario, scenarioOf('om_n5'))).toBe('kind');
});

test('the command line prints it, and knows what each of its generals was given', () => {
  const token = 'echo_iaar_t3_3-1a_3-2x';
  expect([...replayLine(format(scenarioOf(token)), executionOf(token))].join('')).toBe(
    '{"token":"echo_iaar_t3_3-1a_3-2x","kind":"echo","messages":[' +
      '{"round":1,"from":1,"to":2,"order":"attack"},{"round":1,"from":1,"to":3,"order":"attack"},' +
      '{"round":1,"from":2,"to":1,"order":"attack"},{"round":1,"from":2,"to":3,"order":"attack"},' +
      '{"round":1,"from":3,"to":1,"order":"attack"}],' +
      '"decisions":{"1":"attack","2":"attack"},"agreement":true,"validity":true,"messageCount":5}',
  );
  expect(viewLine(executionOf(token), 2)).toBe(
    '{"kind":"echo","general":2,"n":3,"order":"attack","received":[{"round":1,"from":1,"order":"attack"}]}',
  );
  expect(viewOf(executionOf('echo_iar'), 2).order).toBe('retreat');
  expect(compare(executionOf('echo_iar'), executionOf('echo_iaa'), 2)).toMatchObject({
    indistinguishable: false,
    firstDifference: { at: 'order', a: 'retreat', b: 'attack' },
  });
  expect(compare(executionOf('echo_iaar_t3'), executionOf('echo_iaaa_t3_3-1r'), 1).indistinguishable).toBe(
    true,
  );
});

test('it is changed by its own moves', () => {
  const { moves } = runOf('echo');
  const token = (made: ReturnType<typeof moves.configure>): string =>
    made.kind === 'edited' ? format(made.scenario as Scenario) : JSON.stringify(made);
  const start = scenarioOf('echo_iaaa_t2');
  expect(token(moves.tell!(start, { from: 2, to: 3, order: 'retreat' }))).toBe('echo_iaaa_t2_2-3r');
  expect(token(moves.tell!(start, { from: 2, to: 3, order: 'attack' }))).toBe('echo_iaaa_t2');
  expect(moves.tell!(start, { from: 1, to: 3, order: 'retreat' })).toMatchObject({
    kind: 'refused',
    reason: { code: 'lie-by-loyal', found: 1 },
    field: '1-3r',
  });
  const lying = scenarioOf('echo_iaaa_t2.3_2-1x_3-1r');
  expect(token(moves.toggleTraitor!(lying, 2))).toBe('echo_iaaa_t3_3-1r');
  expect(token(moves.configure(lying, { inputs: ['attack', 'retreat'], traitors: [2] }))).toBe(
    'echo_iar_t2_2-1x',
  );
});

test('and found in what somebody pasted', () => {
  expect(tokensIn('https://example.org/lab/?s=(echo_iar)')).toEqual(['echo_iar']);
});
