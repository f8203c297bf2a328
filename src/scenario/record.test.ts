import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../core/conditions.ts';
import { isLoyal } from '../core/execution.ts';
import { generals } from '../core/model.ts';
import { viewOf } from '../core/views.ts';
import { scenarioNamed } from './catalogue.ts';
import { executeSigned } from './kinds/sm-run.ts';
import { recordOf } from './record.ts';
import { executionOf, type SignedRecord } from './recorded.ts';
import type { SignedScenario } from './scenario.ts';
import { anySigned } from './testing/arbitraries.ts';

const anySmall = anySigned.filter(({ n }) => n <= 6);

function signed(name: string): SignedScenario {
  const scenario = scenarioNamed(name);
  if (scenario.kind !== 'sm') throw new Error(`${name} is no sm scenario`);
  return scenario;
}

const recordNamed = (name: string): SignedRecord => recordOf(signed(name));

describe('A recorded execution', () => {
  test('has the views, the decisions and the verdicts of the real one', () => {
    fc.assert(
      fc.property(anySmall, (scenario) => {
        const real = executeSigned(scenario);
        const told = executionOf(scenario, recordOf(scenario));
        for (const general of generals(scenario.n)) {
          expect(viewOf(told, general)).toEqual(viewOf(real, general));
        }
        expect([...told.decisions]).toEqual([...real.decisions]);
        expect(judge(told)).toEqual(judge(real));
        expect(told.log).toHaveLength(real.log.length);
      }),
      { numRuns: 60 },
    );
  });

  test('is a plain value that survives being written as text', () => {
    fc.assert(
      fc.property(anySmall, (scenario) => {
        const record = recordOf(scenario);
        expect(JSON.parse(JSON.stringify(record))).toEqual(record);
      }),
      { numRuns: 20 },
    );
  });

  test('calls nothing a lie that a loyal general sent', () => {
    fc.assert(
      fc.property(anySmall, (scenario) => {
        const { traitors } = scenario;
        for (const { path, lie, forgery } of recordOf(scenario).rounds.flat()) {
          if (isLoyal({ traitors }, path.at(-1)!)) expect([lie, forgery]).toEqual([false, null]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('says which signature is forged, and who made it', () => {
    const [, second] = recordNamed('signed-two-lies').rounds;
    expect(second).toEqual([
      { path: [1, 2], to: 3, order: 'retreat', lie: true, forgery: { place: 1, maker: 2 } },
      { path: [1, 3], to: 2, order: 'attack', lie: false, forgery: null },
    ]);
  });

  test('keeps what a traitor withheld, as nothing', () => {
    const [, second] = recordNamed('signed-silence').rounds;
    expect(second!.filter(({ order }) => order === null)).toEqual([
      { path: [1, 2], to: 3, order: null, lie: true, forgery: null },
      { path: [1, 2], to: 4, order: null, lie: true, forgery: null },
    ]);
  });
});
