import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from './conditions.ts';
import type { Execution } from './execution.ts';
import { majority, type General, type Order } from './model.ts';
import { liars, oralMessages, type Relay } from './oral-messages.ts';
import { decidedBy, type Rule } from './rules.ts';
import { run } from './run.ts';
import { anySetting, execute } from './testing/arbitraries.ts';
import { indistinguishable, viewOf, type LocalView } from './views.ts';

/** The protocol's own rule for one round of relaying, read off the view alone. */
const majorityRule: Rule = ({ n, received }) => {
  const attacks = received.filter((seen) => seen['order'] === 'attack').length;
  return majority(attacks, Number(n) - 1);
};

/** What the commander said, retreat if nothing. */
const obey: Rule = ({ received }) =>
  received.find((seen) => seen['path'] === '1')?.['order'] === 'attack' ? 'attack' : 'retreat';

const ambiguous = (lie: { path: readonly General[]; to: General }, traitor: General): Execution<Relay> =>
  run(oralMessages(3, 1), 'attack', liars([traitor], 'truthful', [{ ...lie, order: 'retreat' }]));

const worldA = ambiguous({ path: [1, 2], to: 3 }, 2);
const worldB = ambiguous({ path: [1], to: 2 }, 1);

describe('Deciding the same messages by another rule', () => {
  const oneRelay = fc.integer({ min: 3, max: 6 }).map((n) => ({ n, m: 1 }));

  test('is what OM(1) decides where the rule is the majority', () => {
    fc.assert(
      fc.property(anySetting(oneRelay), (setting) => {
        const execution = execute(setting);
        const { order, traitors, decisions } = decidedBy(execution, majorityRule);
        expect([order, traitors]).toEqual([execution.order, execution.traitors]);
        expect([...decisions]).toEqual([...execution.decisions]);
      }),
      { numRuns: 200 },
    );
  });

  test('asks every loyal lieutenant once, with its own view, and nobody else', () => {
    fc.assert(
      fc.property(anySetting(oneRelay), (setting) => {
        const execution = execute(setting);
        const asked: LocalView[] = [];
        const { decisions } = decidedBy(execution, (view) => {
          asked.push(view);
          return 'attack';
        });
        const loyal = [...execution.decisions.keys()];
        expect([...decisions.keys()]).toEqual(loyal);
        const lieutenants = loyal.filter((general) => general !== 1);
        expect(asked).toEqual(lieutenants.map((general) => viewOf(execution, general)));
      }),
      { numRuns: 100 },
    );
  });

  test('leaves a loyal commander with its own order, and says nothing of a traitor', () => {
    const never: Rule = () => 'retreat';
    expect([...decidedBy(worldA, never).decisions]).toEqual([
      [1, 'attack'],
      [3, 'retreat'],
    ]);
    expect([...decidedBy(worldB, never).decisions]).toEqual([
      [2, 'retreat'],
      [3, 'retreat'],
    ]);
  });

  test('keeps the execution as it was', () => {
    const before = [...worldA.decisions];
    decidedBy(worldA, () => 'attack');
    expect([...worldA.decisions]).toEqual(before);
  });

  test('gives whoever can’t tell two executions apart the same decision in both, whatever the rule', () => {
    expect(indistinguishable(worldA, worldB, 3)).toBe(true);
    const hashed = fc.func(fc.constantFrom<Order>('attack', 'retreat'));
    fc.assert(
      fc.property(hashed, (rule) => {
        const [a, b] = [worldA, worldB].map((world) => decidedBy(world, rule).decisions.get(3));
        expect(a).toBe(b);
      }),
    );
  });
});

describe('Each condition alone is easy', () => {
  const three = fc.constantFrom({ n: 3, m: 0 }, { n: 3, m: 1 });

  test('whoever always retreats keeps IC1 in every execution, and breaks IC2 under an order to attack', () => {
    fc.assert(
      fc.property(anySetting(three), (setting) => {
        const { agreement, validity } = judge(decidedBy(execute(setting), () => 'retreat'));
        expect(agreement.kind).toBe('holds');
        const someoneToObey = !setting.traitors.includes(1) && setting.traitors.length < 2;
        if (setting.order === 'attack' && someoneToObey) expect(validity.kind).toBe('violated');
      }),
    );
  });

  test('whoever obeys the commander keeps IC2 in every execution, and two letters break IC1', () => {
    fc.assert(
      fc.property(anySetting(three), (setting) => {
        expect(judge(decidedBy(execute(setting), obey)).validity.kind).not.toBe('violated');
      }),
    );
    expect(judge(decidedBy(worldB, obey)).agreement).toEqual({ kind: 'violated', attacks: 3, retreats: 2 });
  });
});
