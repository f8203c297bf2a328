import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../src/scenario/format.ts';
import { parse } from '../../src/scenario/parse.ts';
import { generalsIn, lastRound } from '../../src/scenario/scenario.ts';
import {
  lastRoundOf,
  openFigure,
  roundOf,
  sameExecutions,
  type Action,
  type FigureState,
  type Playable,
  type Worlds,
} from './figure-state.ts';
import { anyAction, anyEdit, anyLook, anyWorlds, playableOf } from '../testing/arbitraries.ts';
import { reduce } from '../testing/reduce.ts';

/** What a scenario says apart from how it is looked at. */
type Without<S> = S extends Playable ? Omit<S, 'eyes' | 'round'> : never;
type Content = Without<Playable>;

const contentOf = (worlds: Worlds): readonly Content[] =>
  worlds.map(({ eyes: _eyes, round: _round, ...content }) => content);

const after = (state: FigureState, ...actions: readonly Action[]): FigureState =>
  actions.reduce(reduce, state);

const figure = (...tokens: readonly string[]): FigureState => openFigure(tokens.map(playableOf), 'map');

/** Everything that a reader sees of a figure, but the line that says what was just done. */
const shownIn = ({ worlds, active, chosen, drawing, editing }: FigureState) => ({
  ...{ worlds, active, chosen, drawing, editing },
});

const tokens = ({ worlds }: FigureState): readonly string[] => worlds.map(format);

const UNDO = { kind: 'undo' } as const;
const REDO = { kind: 'redo' } as const;
const RESET = { kind: 'reset' } as const;

/** Opens some messages for reading. */
const anyChoice = (worlds: number): fc.Arbitrary<Action> =>
  fc
    .record({
      world: fc.nat(worlds - 1),
      round: fc.integer({ min: 1, max: 3 }),
      from: fc.integer({ min: 1, max: 4 }),
      to: fc.integer({ min: 1, max: 4 }),
    })
    .map((chosen): Action => ({ kind: 'choose', chosen }));

const anyMove = (worlds: number): fc.Arbitrary<Action> =>
  fc.oneof({ arbitrary: anyAction(worlds), weight: 5 }, { arbitrary: anyChoice(worlds), weight: 1 });

/** A figure to which some things have been done. */
const anyState = anyWorlds.chain((worlds) =>
  fc.array(anyMove(worlds.length), { maxLength: 8 }).map((done) => after(openFigure(worlds, 'map'), ...done)),
);

/** Every change that goes onto the pile. */
const anyChange = (worlds: number): fc.Arbitrary<Action> =>
  fc.oneof(
    { arbitrary: anyEdit(worlds), weight: 4 },
    { arbitrary: anyWorlds.map((shown): Action => ({ kind: 'show', worlds: shown })), weight: 1 },
    { arbitrary: fc.constant<Action>(RESET), weight: 1 },
  );

const withAction = (anything: (worlds: number) => fc.Arbitrary<Action>) =>
  anyState.chain((state) => fc.record({ state: fc.constant(state), action: anything(state.worlds.length) }));

describe('Undo', () => {
  test('after any edit gives back all that was shown, and redo all that the edit made of it', () => {
    let edits = 0;
    fc.assert(
      fc.property(withAction(anyChange), ({ state, action }) => {
        const changed = reduce(state, action);
        if (changed.past === state.past) {
          // refused: nothing to undo
          expect(changed.worlds).toEqual(state.worlds);
          return;
        }
        edits++;
        const undone = reduce(changed, UNDO);
        expect(shownIn(undone)).toEqual(shownIn(state));
        expect(undone.past).toEqual(state.past);
        const redone = reduce(undone, REDO);
        expect(shownIn(redone)).toEqual(shownIn(changed));
        expect([redone.past, redone.future]).toEqual([changed.past, []]);
      }),
      { numRuns: 400 },
    );
    expect(edits).toBeGreaterThan(50);
  });

  test('is itself undone by redo, and redo by undo, wherever in its history a figure is', () => {
    let steps = 0;
    fc.assert(
      fc.property(anyState, (state) => {
        for (const [there, back, pile] of [
          [UNDO, REDO, state.past],
          [REDO, UNDO, state.future],
        ] as const) {
          if (pile.length === 0) continue;
          steps++;
          const gone = reduce(state, there);
          expect(shownIn(after(gone, back))).toEqual(shownIn(state));
          expect(shownIn(after(gone, back, there))).toEqual(shownIn(gone));
        }
      }),
      { numRuns: 300 },
    );
    expect(steps).toBeGreaterThan(50);
  });

  test('of a change that made an execution shorter ends where the longer one was, and so does redo', () => {
    const end = figure('2g_k4_oa_w0.1');
    const longer = { kind: 'configure', world: 0, settings: { messengers: 6 } } as const;
    const shorter = { kind: 'configure', world: 0, settings: { messengers: 2 } } as const;
    expect(tokens(after(end, longer, UNDO))).toEqual(['2g_k4_oa_w0.1']);
    expect(tokens(after(end, longer, UNDO, REDO))).toEqual(['2g_k6_oa_w0.1']);
    expect(tokens(after(end, shorter, UNDO))).toEqual(['2g_k4_oa_w0.1']);
    expect(tokens(after(end, shorter, UNDO, REDO, UNDO))).toEqual(['2g_k4_oa_w0.1']);
    const relayed = { kind: 'configure', world: 0, settings: { n: 3, m: 1 } } as const;
    expect(tokens(after(figure('om_n4_m2_oa'), relayed, UNDO, REDO, UNDO))).toEqual(['om_n4_m2_oa']);
  });

  test('as often as there were edits leads back to what the page opened with', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const back = after(state, ...state.past.map(() => UNDO));
        expect(contentOf(back.worlds)).toEqual(contentOf(state.original));
        expect(back.past).toEqual([]);
        expect(reduce(back, UNDO)).toBe(back);
        const forth = after(back, ...back.future.map(() => REDO));
        expect(reduce(forth, REDO)).toBe(forth);
        expect(contentOf(after(forth, ...state.future.map(() => UNDO)).worlds)).toEqual(
          contentOf(state.worlds),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('leaves the reader in whose place and at which round they are, as far as that exists', () => {
    const state = after(
      figure('om_n4_m1_oa'),
      { kind: 'turn', world: 0, general: 2 },
      { kind: 'look', eyes: 3 },
      { kind: 'go', round: 1 },
      UNDO,
    );
    expect(tokens(state)).toEqual(['om_n4_m1_oa_v3_r1']);
    expect(tokens(reduce(state, REDO))).toEqual(['om_n4_m1_oa_t2_v3_r1']);
    const fewer = after(
      figure('om_n4_m2_oa'),
      { kind: 'configure', world: 0, settings: { n: 5, m: 3 } },
      { kind: 'look', eyes: 5 },
      UNDO,
    );
    expect(tokens(fewer)).toEqual(['om_n4_m2_oa']);
  });

  test('and a new edit leave nothing to redo', () => {
    const state = after(figure('om_n4_m1_oa'), { kind: 'turn', world: 0, general: 2 }, UNDO, {
      kind: 'turn',
      world: 0,
      general: 3,
    });
    expect(state.future).toEqual([]);
    expect(reduce(state, REDO)).toBe(state);
    expect(tokens(state)).toEqual(['om_n4_m1_oa_t3']);
  });

  test('says that it undid, and redo that it did again', () => {
    const state = after(figure('om_n4_m1_oa'), { kind: 'turn', world: 0, general: 2 }, UNDO);
    expect(state.news).toEqual({ kind: 'undone' });
    expect(reduce(state, REDO).news).toEqual({ kind: 'redone' });
  });
});

describe('Looking', () => {
  test('is no part of history: whose eyes, which round and which drawing are not undone', () => {
    fc.assert(
      fc.property(withAction(anyLook), ({ state, action }) => {
        const looked = reduce(state, action);
        expect([looked.past, looked.future]).toEqual([state.past, state.future]);
        expect(contentOf(looked.worlds)).toEqual(contentOf(state.worlds));
      }),
      { numRuns: 200 },
    );
  });

  test('goes to no round before the first or after the last', () => {
    const state = figure('om_n4_m2_oa_r1');
    const round = (to: number): number => roundOf(reduce(state, { kind: 'go', round: to }).worlds);
    expect([-3, 0, 1, 3, 4, 99].map(round)).toEqual([0, 0, 1, 3, 3, 3]);
  });

  test('through the eyes of nobody who is there shows everything', () => {
    expect(tokens(reduce(figure('om_n4_m1_oa'), { kind: 'look', eyes: 5 }))).toEqual(['om_n4_m1_oa']);
    expect(tokens(reduce(figure('om_n4_m1_oa_v2'), { kind: 'look', eyes: null }))).toEqual(['om_n4_m1_oa']);
  });
});

describe('Two worlds', () => {
  test('keep the same eyes and the same round, as far as each has them, whatever is done', () => {
    fc.assert(
      fc.property(anyState, ({ worlds }) => {
        const round = roundOf(worlds);
        const seen = worlds.map(({ eyes }) => eyes).filter((eyes) => eyes !== null);
        expect(new Set(seen).size).toBeLessThanOrEqual(1);
        for (const world of worlds) {
          expect(world.round).toBe(Math.min(round, lastRound(world)));
          if (world.eyes === null && seen.length > 0) expect(seen[0]).toBeGreaterThan(generalsIn(world));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are each a scenario that a link can name, whatever is done', () => {
    fc.assert(
      fc.property(anyState, ({ worlds }) => {
        for (const scenario of worlds) {
          expect(parse(format(scenario))).toEqual({ kind: 'parsed', scenario });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('open in step with the first', () => {
    expect(tokens(figure('om_n3_m1_oa_v3_r1', 'om_n4_m1_or_v2'))).toEqual([
      'om_n3_m1_oa_v3_r1',
      'om_n4_m1_or_v3_r1',
    ]);
    expect(tokens(figure('om_n4_m1_oa_v4', 'om_n3_m1_oa'))).toEqual(['om_n4_m1_oa_v4', 'om_n3_m1_oa']);
  });

  test('of different length open each at its end, and at no other round where the first says one', () => {
    expect(tokens(figure('om_n3_m0_oa', 'om_n3_m1_oa'))).toEqual(['om_n3_m0_oa', 'om_n3_m1_oa']);
    expect(tokens(figure('om_n3_m0_oa_r0', 'om_n3_m1_oa'))).toEqual(['om_n3_m0_oa_r0', 'om_n3_m1_oa_r0']);
    expect(tokens(figure('om_n3_m0_oa', 'om_n3_m1_oa_r1'))).toEqual(['om_n3_m0_oa', 'om_n3_m1_oa_r1']);
  });

  test('open again from their own link just as they were', () => {
    fc.assert(
      fc.property(anyState, ({ worlds }) => {
        fc.pre(worlds[0]!.eyes !== null || worlds.every(({ eyes }) => eyes === null));
        expect(openFigure(worlds.map(format).map(playableOf), 'map').worlds).toEqual(worlds);
      }),
      { numRuns: 200 },
    );
  });

  test('of different length end at the end of the longer', () => {
    const state = figure('om_n4_m0_oa', 'om_n4_m2_oa_r0');
    expect(lastRoundOf(state.worlds)).toBe(3);
    expect(reduce(state, { kind: 'go', round: 3 }).worlds.map(({ round }) => round)).toEqual([1, 3]);
  });

  test('are changed one at a time, and the settings then act on the one that was changed', () => {
    const state = after(figure('om_n3_m1_oa', 'om_n3_m1_or'), { kind: 'turn', world: 1, general: 2 });
    expect(tokens(state)).toEqual(['om_n3_m1_oa', 'om_n3_m1_or_t2']);
    expect(state.active).toBe(1);
    expect(reduce(state, { kind: 'activate', world: 0 }).active).toBe(0);
  });
});

describe('Having a general say something else', () => {
  const lie = { path: [1, 2], to: 3, order: 'retreat' } as const;

  test('works where it is a traitor, and says what happened', () => {
    const state = reduce(figure('om_n3_m1_oa_t2'), { kind: 'tell', world: 0, lie });
    expect(tokens(state)).toEqual(['om_n3_m1_oa_t2_1.2-3r']);
    expect(state.news).toEqual({ kind: 'told', world: 0, lie });
  });

  test('is refused where it is loyal, with news, and changes nothing', () => {
    const before = figure('om_n3_m1_oa_t1');
    const state = reduce(before, { kind: 'tell', world: 0, lie });
    expect(state).toEqual({ ...before, news: { kind: 'loyal-sender', world: 0, general: 2 } });
  });

  test('is refused where there is no such message, with the reason and the field', () => {
    const before = figure('om_n3_m0_oa_t2');
    const state = reduce(before, { kind: 'tell', world: 0, lie });
    const reason = { code: 'lie-path-too-long', found: 2, most: 1 };
    expect(state).toEqual({ ...before, news: { kind: 'refused', reason, field: '1.2-3r' } });
  });

  test('never changes what a loyal general says', () => {
    fc.assert(
      fc.property(withAction(anyEdit), ({ state, action }) => {
        const changed = reduce(state, action);
        for (const world of changed.worlds) {
          if (world.kind !== 'om') continue;
          const { lies, traitors } = world;
          expect(lies.every(({ path }) => traitors.includes(path.at(-1)!))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('Moving treason and orders by hand', () => {
  const betray = (general: number, instead: number) =>
    ({ kind: 'betray', world: 0, general, instead }) as const;

  test('one general is the traitor instead of another, whose lies are gone, and the others stay', () => {
    const moved = reduce(figure('om_n7_m2_oa_t2.3_1.2-4r_1.3-4r'), betray(5, 3));
    expect(tokens(moved)).toEqual(['om_n7_m2_oa_t2.5_1.2-4r']);
    expect(moved.news).toEqual({ kind: 'traitor', general: 5 });
    expect(tokens(reduce(moved, UNDO))).toEqual(['om_n7_m2_oa_t2.3_1.2-4r_1.3-4r']);
  });

  test('where a link has made more traitors than the plan withstands, there are no more than those then', () => {
    expect(tokens(reduce(figure('om_n4_m1_oa_t2.3'), betray(4, 3)))).toEqual(['om_n4_m1_oa_t4']);
  });

  test('a setting can come with what is to be said of it', () => {
    const news = { kind: 'ordered', order: 'retreat' } as const;
    const turn = { kind: 'configure', world: 0, settings: { order: 'retreat' }, news } as const;
    const turned = reduce(figure('om_n4_m1_oa_t2'), turn);
    expect([tokens(turned), turned.news]).toEqual([['om_n4_m1_or_t2'], news]);
    expect(reduce(turned, turn), 'nothing changes').toBe(turned);
  });
});

describe('Turning a general', () => {
  test('says whether it is a traitor now', () => {
    const traitor = reduce(figure('om_n3_m1_oa'), { kind: 'turn', world: 0, general: 3 });
    expect(traitor.news).toEqual({ kind: 'traitor', general: 3 });
    const loyal = reduce(traitor, { kind: 'turn', world: 0, general: 3 });
    expect(loyal.news).toEqual({ kind: 'pardoned', general: 3 });
    expect(tokens(loyal)).toEqual(['om_n3_m1_oa']);
  });
});

describe('The bundle that is open for reading', () => {
  const bundle = (round: number, from: number, to: number) => ({ world: 0, round, from, to });
  const reading = (token: string, round: number, from = 2, to = 3): FigureState =>
    reduce(figure(token), { kind: 'choose', chosen: bundle(round, from, to) });

  test('closes when the reader leaves its round; the commander’s orders stay from round 1 on', () => {
    const relay = reading('om_n4_m2_oa', 3);
    expect(reduce(relay, { kind: 'go', round: 2 }).chosen).toBeNull();
    expect(reduce(relay, { kind: 'go', round: 3 }).chosen).toEqual(bundle(3, 2, 3));
    const order = reading('om_n4_m2_oa', 1, 1);
    expect(reduce(order, { kind: 'go', round: 2 }).chosen).toEqual(bundle(1, 1, 3));
    expect(reduce(order, { kind: 'go', round: 0 }).chosen).toBeNull();
  });

  test('stays open while its messages are changed', () => {
    const lie = { path: [1, 2], to: 3, order: 'retreat' } as const;
    const told = reduce(reading('om_n3_m1_oa_t2', 2), { kind: 'tell', world: 0, lie });
    expect(told.chosen).toEqual(bundle(2, 2, 3));
  });

  test('is always one that exists, whatever is done with it open', () => {
    const opened = anyWorlds.chain((worlds) => {
      const scenario = worlds[0]!;
      return fc.record({
        state: fc.constant(openFigure(worlds, 'map')),
        round: fc.integer({ min: 0, max: Math.min(scenario.round, lastRound(scenario)) }),
        actions: fc.array(anyAction(worlds.length), { maxLength: 5 }),
      });
    });
    fc.assert(
      fc.property(opened, ({ state, round, actions }) => {
        const [from, to] = round === 1 ? [1, 2] : [generalsIn(state.worlds[0]!), 1];
        const chosen = { world: 0, round, from, to };
        const end = after(reduce(state, { kind: 'choose', chosen }), ...actions);
        if (end.chosen === null) return;
        const world = end.worlds[0]!;
        expect(end.chosen.round).toBeLessThanOrEqual(world.round);
        expect(Math.max(end.chosen.from, end.chosen.to)).toBeLessThanOrEqual(generalsIn(world));
      }),
      { numRuns: 300 },
    );
  });

  test('is none that is no longer sent, though its mark may still be drawn when it is pressed', () => {
    const { chosen } = reading('om_n5_m2_oa', 3, 5);
    const fewer = after(figure('om_n5_m2_oa'), { kind: 'configure', world: 0, settings: { n: 4 } });
    expect(chosen).toEqual(bundle(3, 5, 3));
    expect(reduce(fewer, { kind: 'choose', chosen }).chosen).toBeNull();
    const shorter = after(figure('om_n5_m2_oa'), { kind: 'configure', world: 0, settings: { m: 1 } });
    expect(reduce(shorter, { kind: 'choose', chosen }).chosen).toBeNull();
  });

  test('is open again where undo brings back what it was open in', () => {
    const fewer = after(reading('om_n5_m2_oa', 3, 5), { kind: 'configure', world: 0, settings: { n: 4 } });
    expect(fewer.chosen).toBeNull();
    expect(reduce(fewer, UNDO).chosen).toEqual(bundle(3, 5, 3));
  });

  test('closes with reset, with another drawing and with the end of changing', () => {
    const state = after(reading('om_n4_m1_oa', 2), { kind: 'turn', world: 0, general: 2 });
    expect(state.chosen).not.toBeNull();
    for (const action of [
      RESET,
      { kind: 'draw', drawing: 'time' },
      { kind: 'edit', editing: false },
    ] as const) {
      expect(reduce(state, action).chosen).toBeNull();
    }
  });
});

describe('What a caption was written for', () => {
  test('is there as long as nothing is changed, wherever and whenever the reader looks from', () => {
    fc.assert(
      fc.property(withAction(anyLook), ({ state, action }) => {
        expect(sameExecutions(reduce(state, action).worlds, state.worlds)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('is not there in any other execution or cast, and is again after undo and reset', () => {
    const printed = figure('om_n3_m1_oa_t2_1.2-3r');
    const same = ({ worlds }: FigureState): boolean => sameExecutions(worlds, printed.worlds);
    const turned = reduce(printed, { kind: 'turn', world: 0, general: 3 });
    expect([same(turned), same(reduce(turned, UNDO)), same(reduce(turned, RESET))]).toEqual([
      false,
      true,
      true,
    ]);
    for (const other of ['om_n3_m1_oa_t2_1.2-3r_cshop', 'om_n3_m1_oa_t2', 'sm_n3_m1_oa_t2_1.2-3r'])
      expect(same(figure(other)), other).toBe(false);
    expect(same(figure('om_n3_m1_oa_t2_1.2-3r', 'om_n3_m1_oa'))).toBe(false);
    expect(same(figure('om_n3_m1_oa_t2_1.2-3r_v2_r1'))).toBe(true);
  });
});

describe('Reset', () => {
  test('gives what the page opened with, and can itself be undone', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const reset = reduce(state, RESET);
        expect(reset.worlds).toEqual(state.original);
        expect(reset.news).toEqual({ kind: 'reset' });
        expect(contentOf(reduce(reset, UNDO).worlds)).toEqual(contentOf(state.worlds));
      }),
      { numRuns: 200 },
    );
  });
});

describe('Opening other scenarios', () => {
  test('begins a new history with them, and goes on changing where that was being done', () => {
    fc.assert(
      fc.property(anyState, anyWorlds, (state, worlds) => {
        const opened = reduce(state, { kind: 'open', worlds, drawing: 'inbox' });
        expect(opened).toEqual({ ...openFigure(worlds, 'inbox'), editing: state.editing });
        expect([opened.past, opened.future, opened.active]).toEqual([[], [], 0]);
        expect(opened.original).toBe(opened.worlds);
      }),
      { numRuns: 100 },
    );
  });
});
