import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/core/conditions.ts';
import { viewOf } from '../../src/core/views.ts';
import { format } from '../../src/scenario/format.ts';
import { anyTwoGenerals } from '../../src/scenario/testing/arbitraries.ts';
import { describeRefusal } from '../../src/scenario/refusals.ts';
import { messengerFigureWords } from '../../src/words/figure-messengers.ts';
import { twoGeneralsScene, reached } from './two-generals-scene.ts';
import { sceneOf } from '../drawings/drawings.ts';
import { EVERY_DRAWING } from '../drawings/every-drawing.ts';
import { openFigure, type Action, type FigureState } from './figure-state.ts';
import { refusedIn, sayNews } from '../sheet/news.ts';
import { twoGeneralsOf, playableOf } from '../testing/arbitraries.ts';
import { reduce } from '../testing/reduce.ts';

const anyView = fc
  .record({ scenario: anyTwoGenerals, eyes: fc.constantFrom(1, 2) })
  .map(({ scenario, eyes }) => twoGeneralsScene({ ...scenario, eyes }));

const anyOverview = anyTwoGenerals.map((scenario) => twoGeneralsScene({ ...scenario, eyes: null }));

describe('From one of the two generals’ place', () => {
  test('there are the messengers of its local view, and those that it sent, up to the round', () => {
    fc.assert(
      fc.property(anyView, (scene) => {
        const { received } = viewOf(scene.execution, scene.eyes!);
        const came = scene.messengers.filter(({ to }) => to === scene.eyes);
        const shown = came.map(({ number, from }) => ({ round: number, from }));
        expect(shown).toEqual(received.filter(({ round }) => Number(round) <= scene.round));
        expect(came.every(({ fate }) => fate === 'arrived')).toBe(true);
        const own = [...scene.execution.log].filter(
          ({ from, round }) => from === scene.eyes && round <= scene.round,
        );
        expect(
          scene.messengers.filter(({ from }) => from === scene.eyes).map(({ number }) => number),
        ).toEqual(own.map(({ round }) => round));
        for (const { number, from, fate } of scene.messengers) {
          // an answer says that it arrived, and nothing else does
          const answered = shown.some(({ round }) => round === number + 1);
          if (from === scene.eyes) expect(fate).toBe(answered ? 'arrived' : 'sent');
        }
        expect(reached(scene, scene.eyes!)).toBe(shown.length);
      }),
      { numRuns: 200 },
    );
  });

  test('there is no verdict, and no decision but its own', () => {
    fc.assert(
      fc.property(anyView, (scene) => {
        expect(scene.verdicts).toBeNull();
        const [own, other] = [scene.generals[scene.eyes! - 1]!, scene.generals[2 - scene.eyes!]!];
        expect([own.you, other.you, other.decision]).toEqual([true, false, null]);
        const over = scene.round === scene.last;
        expect(own.decision).toBe(over ? scene.execution.decisions.get(own.number) : null);
      }),
      { numRuns: 200 },
    );
  });

  test('two executions with equal views make equal scenes', () => {
    const shown = (token: string) => {
      const { generals, messengers, order } = twoGeneralsScene(twoGeneralsOf(token));
      return { generals, messengers, order };
    };
    expect(shown('2g_k4_oa_w1.1_x3_v2')).toEqual(shown('2g_k4_oa_w1.1_x2_v2'));
    expect(shown('2g_k4_oa_w0.0_x1_v2')).toEqual(shown('2g_k4_or_w0.0_v2'));
    expect(shown('2g_k4_oa_w1.1_x3_v1')).not.toEqual(shown('2g_k4_oa_w1.1_x2_v1'));
  });
});

describe('From everybody’s place', () => {
  test('every messenger has its fate, and they are those of the execution', () => {
    fc.assert(
      fc.property(anyOverview, ({ scenario, execution, messengers, round, verdicts, last }) => {
        expect(messengers.map(({ number }) => number)).toEqual(
          Array.from({ length: scenario.messengers }, (_, i) => i + 1),
        );
        const sent = new Map([...execution.log].map((message) => [message.round, message]));
        for (const { number, from, to, fate } of messengers) {
          const message = sent.get(number);
          if (message) expect([message.from, message.to]).toEqual([from, to]);
          const now = message === undefined ? 'unsent' : message.delivered ? 'arrived' : 'captured';
          expect(fate).toBe(number > round ? 'later' : now);
        }
        expect(verdicts).toEqual(round === last ? judge(execution) : null);
      }),
      { numRuns: 200 },
    );
  });
});

describe('A figure of two generals', () => {
  const after = (state: FigureState, ...actions: readonly Action[]): FigureState =>
    actions.reduce(reduce, state);
  const figure = (...tokens: readonly string[]): FigureState => openFigure(tokens.map(playableOf), 'map');
  const tokens = ({ worlds }: FigureState): readonly string[] => worlds.map(format);
  const said = (state: FigureState): string => {
    const refused = refusedIn(state);
    return refused
      ? describeRefusal(refused)
      : sayNews(
          state,
          state.worlds.map((world) => sceneOf(EVERY_DRAWING, world)),
          messengerFigureWords,
        );
  };
  const capture = (messenger: number, world = 0): Action => ({ kind: 'capture', world, messenger });

  test('captures a messenger and lets it through, says so, and undoes and redoes both', () => {
    const captured = after(figure('2g_k4_oa_w0.1'), capture(1));
    expect([tokens(captured), said(captured)]).toEqual([
      ['2g_k4_oa_w0.1_x1'],
      'Messenger 1 is captured now.',
    ]);
    const released = reduce(captured, capture(1));
    expect([tokens(released), said(released)]).toEqual([
      ['2g_k4_oa_w0.1'],
      'Messenger 1 gets through now, if it is sent.',
    ]);
    const undone = after(released, { kind: 'undo' });
    expect([tokens(undone), said(undone)]).toEqual([['2g_k4_oa_w0.1_x1'], messengerFigureWords.edit.undone]);
    expect(tokens(after(undone, { kind: 'undo' }))).toEqual(['2g_k4_oa_w0.1']);
    expect(tokens(after(undone, { kind: 'redo' }))).toEqual(['2g_k4_oa_w0.1']);
    expect(tokens(after(undone, { kind: 'undo' }, { kind: 'redo' }))).toEqual(['2g_k4_oa_w0.1_x1']);
  });

  test('changes its rule, undoes it, and keeps the end of the chain in view', () => {
    const set = (settings: Extract<Action, { kind: 'configure' }>['settings']): Action => ({
      kind: 'configure',
      world: 0,
      settings,
    });
    const changed = after(figure('2g_k4_oa_w0.1_x4'), set({ thresholds: [2, 3] }), set({ messengers: 6 }));
    expect(tokens(changed)).toEqual(['2g_k6_oa_w2.3_x4']);
    expect(tokens(after(changed, set({ messengers: 3 })))).toEqual(['2g_k3_oa_w2.3']);
    expect(tokens(after(changed, { kind: 'undo' }, { kind: 'undo' }))).toEqual(['2g_k4_oa_w0.1_x4']);
    expect(tokens(after(changed, set({ order: 'retreat' })))).toEqual(['2g_k6_or_w2.3_x4']);
    for (const [settings, sentence] of [
      [{ messengers: 100 }, '“k100”: the number of messengers must be from 1 to 99, not 100.'],
      [{ messengers: 0 }, '“k0”: the number of messengers must be from 1 to 99, not 0.'],
      [{ thresholds: [0, -1] }, '“w0.-1”: a threshold must be from 0 to 99, not -1.'],
      [{ thresholds: [1.5, 1] }, '“w1.5.1”: a threshold must be from 0 to 99, not 1.5.'],
    ] as const) {
      const refused = after(changed, set(settings));
      expect([tokens(refused), said(refused), refused.past]).toEqual([
        tokens(changed),
        sentence,
        changed.past,
      ]);
    }
    const none = after(changed, capture(7));
    expect(said(none)).toBe('“x7”: the number of a lost messenger must be from 1 to 6, not 7.');
    expect(none.worlds).toBe(changed.worlds);
  });

  test('of two worlds changes the one that is meant', () => {
    const state = after(figure('2g_k4_oa_w1.1_x3', '2g_k4_oa_w1.1_x2'), capture(1, 1));
    expect([tokens(state), state.active]).toEqual([['2g_k4_oa_w1.1_x3', '2g_k4_oa_w1.1_x1.2'], 1]);
  });

  test('takes no moves that mean nothing in it, and others take none of its', () => {
    const chain = figure('2g_k4_oa_w0.1');
    const lie = { path: [1], to: 2, order: 'retreat' } as const;
    expect(reduce(chain, { kind: 'tell', world: 0, lie })).toBe(chain);
    expect(reduce(chain, { kind: 'turn', world: 0, general: 1 })).toBe(chain);
    expect(reduce(chain, { kind: 'configure', world: 0, settings: { n: 5 } })).toBe(chain);
    const oral = figure('om_n3_m1_oa');
    expect(reduce(oral, capture(1))).toBe(oral);
    expect(reduce(oral, { kind: 'configure', world: 0, settings: { messengers: 5 } })).toBe(oral);
  });
});
