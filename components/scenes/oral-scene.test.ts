import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/core/conditions.ts';
import { generals } from '../../src/core/model.ts';
import { isLie } from '../../src/core/oral-messages.ts';
import { viewOf } from '../../src/core/views.ts';
import { countOf, messagesOf, oralScene, PAGE, sayingOf, type OralScene } from './oral-scene.ts';
import { anySmall, scenarioOf } from '../testing/arbitraries.ts';

const sceneOfToken = (token: string): OralScene => oralScene(scenarioOf(token));

/** A scenario seen from one general's place, at any round. */
const anyView = anySmall.chain((scenario) =>
  fc.constantFrom(...generals(scenario.n)).map((eyes) => oralScene({ ...scenario, eyes })),
);

const anyOverview = anySmall.map((scenario) => oralScene({ ...scenario, eyes: null }));

/** All messages of a list, whatever the size of its pages. */
const everything = (scene: OralScene, wanted: Parameters<typeof messagesOf>[1] = {}) =>
  messagesOf(scene, wanted, 0, Infinity).messages;

describe('From one general’s place', () => {
  test('there are the messages of its local view and those that it sent, up to the round', () => {
    fc.assert(
      fc.property(anyView, (scene) => {
        const { received } = viewOf(scene.execution, scene.eyes!);
        const seen = everything(scene).map(({ message }) => message);
        expect(seen.filter(({ from }) => from === scene.eyes)).toEqual(
          [...scene.execution.log].filter(
            ({ from, delivered, round }) => from === scene.eyes && delivered && round <= scene.round,
          ),
        );
        const shown = everything(scene, { to: scene.eyes! }).map(({ message: { round, payload } }) => ({
          round,
          path: payload.path.join('.'),
          order: payload.order,
        }));
        expect(shown).toEqual(received.filter((seen) => Number(seen['round']) <= scene.round));
      }),
      { numRuns: 200 },
    );
  });

  test('nobody is called loyal or a traitor, nothing is marked, and only the own decision is seen', () => {
    fc.assert(
      fc.property(anyView, (scene) => {
        expect(scene.generals.every(({ standing }) => standing === 'unknown')).toBe(true);
        expect(everything(scene).some(({ mark }) => mark !== null)).toBe(false);
        expect(
          scene.bundles.every(
            ({ from, to, lies, marked, withheld }) =>
              [from, to].includes(scene.eyes!) && lies + marked + withheld === 0,
          ),
        ).toBe(true);
        const others = scene.generals.filter(({ number }) => number !== scene.eyes);
        expect(others.some(({ decision, you }) => decision !== null || you)).toBe(false);
        expect(scene.verdicts).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test('two executions with equal views make equal scenes', () => {
    const shown = (token: string) => {
      const { generals: marks, bundles } = sceneOfToken(token);
      return { marks, bundles };
    };
    expect(shown('om_n3_m1_oa_t2_1.2-3r_v3')).toEqual(shown('om_n3_m1_oa_t1_1-2r_v3'));
    expect(shown('om_n4_m1_oa_t4_1.4-2r_1.4-3r_v2')).toEqual(shown('om_n4_m1_oa_t1_1-4r_v2'));
    expect(shown('om_n3_m1_oa_t2_1.2-3r_v2')).not.toEqual(shown('om_n3_m1_oa_t1_1-2r_v2'));
  });

  test('silence leaves nothing to see', () => {
    const scene = sceneOfToken('om_n3_m1_oa_t2_1.2-3x_v3');
    // its own report to 2 is there
    expect(scene.bundles.map(({ from }) => from)).toEqual([1, 3]);
    expect(everything(scene)).toHaveLength(2);
  });

  test('the own decision comes with the last round', () => {
    const decision = (token: string) => sceneOfToken(token).generals[2]!.decision;
    expect(decision('om_n3_m1_oa_t2_1.2-3r_v3_r1')).toBeNull();
    expect(decision('om_n3_m1_oa_t2_1.2-3r_v3')).toBe('retreat');
  });
});

describe('From everybody’s place', () => {
  test('every message up to the round is there, and of the relays the lies are marked', () => {
    fc.assert(
      fc.property(anyOverview, (scene) => {
        const { log } = scene.execution;
        const happened = [...log].filter(({ round }) => round <= scene.round);
        const shown = everything(scene);
        expect(shown.map(({ message }) => message)).toEqual(happened);
        expect(shown.map(({ index }) => index)).toEqual(happened.map((_, i) => i));
        const relays = shown.filter(({ message }) => message.round > 1);
        expect(relays.map(({ mark }) => mark !== null)).toEqual(
          relays.map(({ message }) => isLie(scene.execution, message)),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('loyalty is known from the start, decisions and verdicts with the last round', () => {
    fc.assert(
      fc.property(anyOverview, (scene) => {
        const { scenario, execution, round, last } = scene;
        for (const { number, standing, decision } of scene.generals) {
          expect(standing).toBe(scenario.traitors.includes(number) ? 'traitor' : 'loyal');
          expect(decision).toBe(round === last ? (execution.decisions.get(number) ?? null) : null);
        }
        expect(scene.verdicts).toEqual(round === last ? judge(execution) : null);
      }),
      { numRuns: 100 },
    );
  });
});

describe('Bundles', () => {
  test('are the commander’s orders and the relays of the round, with the log’s own counts', () => {
    fc.assert(
      fc.property(fc.oneof(anyView, anyOverview), (scene) => {
        const { round, bundles } = scene;
        const rounds = new Set(bundles.map((bundle) => bundle.round));
        expect([...rounds].every((r) => r === 1 || r === round)).toBe(true);
        const standing = everything(scene).filter(
          ({ message }) => message.round === 1 || message.round === round,
        );
        expect(bundles.map(countOf).reduce((sum, count) => sum + count, 0)).toBe(standing.length);
        for (const bundle of bundles) {
          const { round: when, from, to } = bundle;
          const own = everything(scene, { round: when, from, to });
          const count = (order: string | null) =>
            own.filter(({ message }) => message.payload.order === order).length;
          expect([bundle.attacks, bundle.retreats, bundle.withheld, bundle.marked]).toEqual([
            count('attack'),
            count('retreat'),
            count(null),
            own.filter(({ mark }) => mark !== null).length,
          ]);
          if (scene.eyes === null) expect(own[0]!.index).toBe(bundle.first);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('are none before anything is sent', () => {
    expect(sceneOfToken('om_n4_m1_oa_r0').bundles).toEqual([]);
    expect(messagesOf(sceneOfToken('om_n4_m1_oa_r0')).total).toBe(0);
  });

  test('say what all of their messages say, or that they differ', () => {
    const tally = { round: 2, from: 2, to: 3, lies: 0, marked: 0, first: 0 };
    const saying = (attacks: number, retreats: number, withheld: number) =>
      sayingOf({ ...tally, attacks, retreats, withheld });
    expect(saying(2, 0, 0)).toBe('attack');
    expect(saying(0, 3, 0)).toBe('retreat');
    expect(saying(0, 0, 1)).toBe('nothing');
    expect([saying(1, 1, 0), saying(1, 0, 1), saying(0, 1, 1), saying(1, 1, 1)]).toEqual(
      Array.from({ length: 4 }, () => 'mixed'),
    );
  });
});

describe('A list of messages', () => {
  const anyWanted = fc.record(
    {
      round: fc.constant(1),
      from: fc.integer({ min: 1, max: 5 }),
      to: fc.integer({ min: 1, max: 5 }),
    },
    { requiredKeys: [] },
  );

  test('paged in any size is the whole list in pieces', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyView, anyOverview).filter(({ round }) => round > 0),
        anyWanted,
        fc.integer({ min: 1, max: 40 }),
        (scene, wanted, size) => {
          const whole = messagesOf(scene, wanted, 0, Infinity);
          expect(whole.messages).toHaveLength(whole.total);
          const pages = Array.from({ length: Math.ceil(whole.total / size) + 1 }, (_, page) =>
            messagesOf(scene, wanted, page * size, size),
          );
          expect(pages.every(({ total }) => total === whole.total)).toBe(true);
          expect(pages.flatMap(({ messages }) => messages)).toEqual(whole.messages);
          expect(pages.at(-1)!.messages).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('holds what is wanted and nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyView, anyOverview).filter(({ round }) => round > 0),
        anyWanted,
        (scene, wanted) => {
          const found = everything(scene, wanted);
          const expected = everything(scene).filter(
            ({ message }) =>
              message.round === (wanted.round ?? message.round) &&
              message.from === (wanted.from ?? message.from) &&
              message.to === (wanted.to ?? message.to),
          );
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('of a large execution comes a page at a time', () => {
    const scene = sceneOfToken('om_n10_m3_oa_t2.3_ssplit');
    const { messages, total } = messagesOf(scene);
    expect([messages.length, total]).toEqual([PAGE, 3609]);
    expect(messagesOf(scene, {}, 3600).messages).toHaveLength(9);
  });
});
