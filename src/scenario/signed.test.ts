/**
 * The named scenarios of signed messages: what each is named for really happens in it, by the lines that are printed.
 */
import { describe, expect, test } from 'vitest';
import { judge } from '../core/conditions.ts';
import { evidenceHeldBy } from '../core/evidence.ts';
import type { Execution } from '../core/execution.ts';
import { makerOf, type SignedOrder } from '../core/signature-chains.ts';
import { acceptanceOf, termsOf } from '../core/signed-messages.ts';
import { CATALOGUE, scenarioNamed, type ScenarioName } from './catalogue.ts';
import { executeSigned } from './kinds/sm-run.ts';
import { format } from './format.ts';
import { compare, replayLine, viewLine } from './outputs.ts';
import { scenarioOf } from './testing/golden.ts';

function signed(nameOrToken: string): Execution<SignedOrder> {
  const scenario = scenarioNamed(nameOrToken);
  if (scenario.kind !== 'sm') throw new Error(`${nameOrToken} is of the kind ${scenario.kind}`);
  return executeSigned(scenario);
}

const decisions = (name: ScenarioName): unknown => Object.fromEntries(signed(name).decisions);

/** Path, receiver and fault of each rejected message. */
const rejections = (execution: Execution<SignedOrder>): readonly unknown[] =>
  [...execution.log].flatMap((message) => {
    const acceptance = acceptanceOf(execution, message);
    return acceptance.kind === 'accepted'
      ? []
      : [`${message.payload.path.join('.')}-${message.to}`, acceptance.fault];
  });

const commanderNotSigned = {
  kind: 'signature',
  place: 1,
  signer: 1,
  fault: { kind: 'mismatch' },
};

describe('The ambiguous view with signatures', () => {
  test('the traitor’s word is rejected at the commander’s signature, and 3 obeys', () => {
    expect(rejections(signed('signed-two-lies'))).toEqual(['1.2-3', commanderNotSigned]);
    expect(decisions('signed-two-lies')).toEqual({ 1: 'attack', 3: 'attack' });
  });

  test('what stands in the commander’s place was signed with the key of general 2', () => {
    const execution = signed('signed-two-lies');
    const { order, path, signatures } = [...execution.log].find(({ from }) => from === 2)!.payload;
    const statement = { ...termsOf(execution), order, path: path.slice(0, 1) };
    expect(makerOf(statement, signatures[0]!)).toBe(2);
  });

  test('3 can tell the two worlds apart, by what it could not accept', () => {
    const [a, b] = [signed('signed-two-lies'), signed('signed-commander-lies')];
    expect(compare(a, b, 3)).toEqual({
      general: 3,
      indistinguishable: false,
      firstDifference: {
        at: 'received.2',
        a: { round: 2, path: '1.2', order: 'retreat', accepted: false },
        b: { round: 2, path: '1.2', order: 'retreat', accepted: true },
      },
    });
  });

  test('in the other world both lieutenants hold both orders, and the commander has accused itself', () => {
    const execution = signed('signed-commander-lies');
    expect(decisions('signed-commander-lies')).toEqual({ 2: 'retreat', 3: 'retreat' });
    for (const general of [2, 3]) expect(evidenceHeldBy(execution, general)).not.toBeNull();
    expect(evidenceHeldBy(signed('signed-two-lies'), 3)).toBeNull();
  });
});

describe('Another session', () => {
  const [here, there] = [signed('signed-two-lies'), signed('signed-other-session')];

  test('goes the same way with other signatures', () => {
    expect([...there.decisions]).toEqual([...here.decisions]);
    expect(rejections(there)).toEqual(rejections(here));
    const signatures = [here, there].flatMap(({ log }) =>
      [...log].flatMap(({ payload }) => payload.signatures),
    );
    // in either session the commander's, the forged one, and one each of 2 and 3
    expect(new Set(signatures).size).toBe(8);
  });

  test('is public, so that a view names it', () => {
    expect(compare(here, there, 3).firstDifference).toEqual({ at: 'session', a: 0, b: 7 });
    expect(viewLine(there, 3)).toBe(
      '{"kind":"sm","general":3,"n":3,"m":1,"session":7,"order":null,"received":' +
        '[{"round":1,"path":"1","order":"attack","accepted":true},' +
        '{"round":2,"path":"1.2","order":"retreat","accepted":false}]}',
    );
  });

  test('lends nothing: a chain of one is refused in the other', () => {
    const [message] = here.log;
    expect(acceptanceOf(there, message!)).toEqual({ kind: 'rejected', fault: commanderNotSigned });
    expect(acceptanceOf(here, message!)).toEqual({ kind: 'accepted' });
  });
});

describe('What traitors can still do', () => {
  test('double-signing: all see both orders and retreat together', () => {
    const execution = signed('double-signing');
    expect(decisions('double-signing')).toEqual({ 2: 'retreat', 3: 'retreat', 4: 'retreat' });
    for (const general of [2, 3, 4]) expect(evidenceHeldBy(execution, general)).not.toBeNull();
  });

  test('forged-orders: two lies, two rejections, nobody misled', () => {
    expect(rejections(signed('forged-orders'))).toEqual([
      ...['1.3-2', commanderNotSigned],
      ...['1.3-4', commanderNotSigned],
    ]);
    expect(decisions('forged-orders')).toEqual({ 1: 'attack', 2: 'attack', 4: 'attack' });
  });

  test('signed-silence: withheld messages do not appear, and nothing else changes', () => {
    const { log } = signed('signed-silence');
    expect(log.length).toBe(9 - 2);
    expect([...log].some(({ from }) => from === 2)).toBe(false);
    expect(decisions('signed-silence')).toEqual({ 1: 'attack', 3: 'attack', 4: 'attack' });
  });

  test('one-lie-too-late and too-late-again: IC1 fails by one lie, and one round more mends it', () => {
    const agreementOf = (name: string): unknown => judge(signed(name)).agreement;
    expect(agreementOf('one-lie-too-late')).toEqual({ kind: 'violated', attacks: 4, retreats: 3 });
    expect(agreementOf('one-round-more')).toEqual({ kind: 'holds', lieutenants: [3, 4], order: 'retreat' });
    expect(agreementOf('too-late-again')).toMatchObject({ kind: 'violated' });
    expect(agreementOf('sm_n5_m3_oa_t1.2.3_1.2.3-4r')).toMatchObject({ kind: 'holds' });
    expect(evidenceHeldBy(signed('one-lie-too-late'), 3)).not.toBeNull();
    expect(evidenceHeldBy(signed('one-lie-too-late'), 4)).toBeNull();
  });

  test('seven-signed: everybody holds both orders after two rounds', () => {
    const execution = signed('seven-signed');
    expect(new Set(execution.decisions.values())).toEqual(new Set(['retreat']));
    for (const general of execution.decisions.keys())
      expect(evidenceHeldBy(execution, general)).not.toBeNull();
  });
});

test('a replay line of signed messages is what JSON.stringify prints, accepted and all', () => {
  const tokens = Object.values(CATALOGUE).filter((token) => scenarioOf(token).kind === 'sm');
  expect(tokens.length).toBeGreaterThan(9);
  for (const token of tokens) {
    const execution = signed(token);
    const messages = [...execution.log].map((message) => {
      const { round, path, order, accepted } = execution.seen(message);
      return { round, path, to: message.to, order, accepted };
    });
    const { agreement, validity } = judge(execution);
    const line = {
      ...{ token, kind: 'sm', messages, decisions: Object.fromEntries(execution.decisions) },
      agreement: agreement.kind === 'holds',
      validity: validity.kind === 'vacuous' ? null : validity.kind === 'holds',
      messageCount: execution.log.length,
    };
    const printed = [...replayLine(format(scenarioOf(token)), execution)].join('');
    expect(printed).toBe(JSON.stringify(line));
  }
});
