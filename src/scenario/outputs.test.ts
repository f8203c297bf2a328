/**
 * The lines that the command line prints, against what JSON.stringify would print.
 */
import { describe, expect, test } from 'vitest';
import { executeOral } from './kinds/om-run.ts';
import { format } from './format.ts';
import { compare, replayLine, viewLine } from './outputs.ts';
import type { OralScenario } from './scenario.ts';
import { scenarioOf } from './testing/golden.ts';

const replay = (token: string): readonly string[] => {
  const scenario = scenarioOf(token) as OralScenario;
  return [...replayLine(format(scenario), executeOral(scenario))];
};

/** The same line, made as one value. */
function inOnePiece(token: string): string {
  const { log, decisions } = executeOral(scenarioOf(token) as OralScenario);
  const messages = [...log].map(({ round, to, payload }) => ({
    round,
    path: payload.path.join('.'),
    to,
    order: payload.order,
  }));
  const { agreement, validity } = JSON.parse(replay(token).join('')) as Record<string, unknown>;
  const rest = { decisions: Object.fromEntries(decisions), agreement, validity, messageCount: log.length };
  return JSON.stringify({ token, kind: 'om', messages, ...rest });
}

describe('A replay line', () => {
  test.each(['om_n2_m0_oa', 'om_n3_m1_oa_t1_1-2x', 'om_n9_m4_oa_t1.5_ssilent', 'om_n11_m3_or_t2_sflip'])(
    'of %s is what JSON.stringify prints, withheld messages and all',
    (token) => {
      expect(replay(token).join('') === inOnePiece(token)).toBe(true);
    },
  );

  test('comes in pieces that are never large', () => {
    const pieces = replay('om_n9_m4_oa');
    expect(pieces.length).toBeGreaterThan(4);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(500_000);
  });
});

test('a view line and a comparison hold their members in the order of the notation', () => {
  const [a, b] = ['om_n3_m1_oa', 'om_n3_m1_or'].map((token) =>
    executeOral(scenarioOf(token) as OralScenario),
  );
  expect(viewLine(a!, 1)).toBe('{"kind":"om","general":1,"n":3,"m":1,"order":"attack","received":[]}');
  expect(JSON.stringify(compare(a!, b!, 1))).toBe(
    '{"general":1,"indistinguishable":false,"firstDifference":{"at":"order","a":"attack","b":"retreat"}}',
  );
});
