import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { judge } from '../../src/core/conditions.ts';
import { generals } from '../../src/core/model.ts';
import { viewOf } from '../../src/core/views.ts';
import { signedTallies } from '../../src/core/signed-tallies.ts';
import { executeSigned } from '../../src/scenario/kinds/sm-run.ts';
import { format } from '../../src/scenario/format.ts';
import { describeRefusal } from '../../src/scenario/refusals.ts';
import type { SignedScenario } from '../../src/scenario/scenario.ts';
import { anySigned } from '../../src/scenario/testing/arbitraries.ts';
import { openFigure, type Action, type FigureState } from './figure-state.ts';
import { refusedIn, sayNews } from '../sheet/news.ts';
import { countOf, leftOut, messagesOf, type SeenMessage } from './relayed-scene.ts';
import { sayMessage, saySummary } from './say.ts';
import { SignedDrawing } from '../drawings/SignedDrawing.tsx';
import { prepare } from './signed-records.ts';
import type { SignedScene } from './signed-scene.ts';
import { signedFigureWords } from '../../src/words/figure-signed.ts';
import { playableOf } from '../testing/arbitraries.ts';
import { reduce } from '../testing/reduce.ts';
const anySmall = anySigned.filter(({ n }) => n <= 5);
const sceneOf = (scenario: SignedScenario): SignedScene => SignedDrawing.sceneOf(scenario);
const everything = (scene: SignedScene): readonly SeenMessage[] =>
  messagesOf(scene, {}, 0, Infinity).messages;

function signed(token: string): SignedScenario {
  const scenario = playableOf(token);
  if (scenario.kind !== 'sm') throw new Error(`${token} is no sm scenario`);
  return scenario;
}

test('Without a record and before signing is fetched there is no scene, and the error says so', async () => {
  vi.resetModules(); // other tests have fetched it
  const records = await import('./signed-records.ts');
  expect(() => records.recordOf(signed('sm_n4_m1_or_e77'))).toThrow(
    'signing is not fetched yet: expected prepare()',
  );
});

describe('A scene of signed messages', () => {
  beforeAll(async () => {
    await prepare();
  });

  test('shows a general the messages of its local view, and whether it accepted them, and those that it sent, up to the round', () => {
    const anyPlace = anySmall.chain((scenario) =>
      fc.constantFrom(...generals(scenario.n)).map((eyes) => ({ ...scenario, eyes })),
    );
    fc.assert(
      fc.property(anyPlace, (scenario) => {
        const scene = sceneOf(scenario);
        const { received } = viewOf(executeSigned(scenario), scenario.eyes);
        const all = everything(scene);
        const own = all.filter(({ message: { from } }) => from === scenario.eyes);
        expect(own.every(({ check }) => check === undefined)).toBe(true);
        expect(own.map(({ message: { round } }) => round)).toEqual(
          [...scene.execution.log]
            .filter(
              ({ from, round, delivered }) => from === scenario.eyes && delivered && round <= scene.round,
            )
            .map(({ round }) => round),
        );
        const came = all.filter(({ message: { to } }) => to === scenario.eyes);
        const shown = came.map(({ message: { round, payload }, check }) => ({
          round,
          path: payload.path.join('.'),
          order: payload.order,
          accepted: check === 'accepted',
        }));
        expect(shown).toEqual(received.filter((seen) => Number(seen['round']) <= scene.round));
        expect(everything(scene).some(({ mark, forgery }) => mark !== null || forgery !== undefined)).toBe(
          false,
        );
        expect(scene.generals.every(({ standing }) => standing === 'unknown')).toBe(true);
        expect(scene.verdicts).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('bundles, round by round, what the core counts', () => {
    fc.assert(
      fc.property(anySmall, (scenario) => {
        const { reading, last } = sceneOf({ ...scenario, eyes: null });
        const execution = executeSigned(scenario);
        for (const round of generals(last)) {
          const counted = signedTallies(execution, round).map(({ first: _first, ...tally }) => tally);
          const bundles = reading.bundles([round], null).map(({ marked: _marked, ...tally }) => tally);
          expect(bundles).toEqual(counted);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has decisions and verdicts with the last round, the core’s own', () => {
    fc.assert(
      fc.property(anySmall, (scenario) => {
        const scene = sceneOf({ ...scenario, eyes: null });
        const real = executeSigned(scenario);
        const over = scene.round === scene.last;
        expect(scene.verdicts).toEqual(over ? judge(real) : null);
        for (const { number, decision } of scene.generals)
          expect(decision).toBe(over ? (real.decisions.get(number) ?? null) : null);
        // up to five there is room for all rounds
        expect(scene.bundles.map(countOf).reduce((sum, count) => sum + count, 0)).toBe(
          everything(scene).length,
        );
        expect(leftOut(scene)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('stands on the map of six with the first round and the present one, and the rest is counted', () => {
    const scene = sceneOf(signed('sm_n6_m2_oa_t1.2_1.2-3r'));
    expect([...new Set(scene.bundles.map(({ round }) => round))]).toEqual([1, 3]);
    expect(leftOut(scene)).toBe(everything(scene).filter(({ message: { round } }) => round === 2).length);
  });

  test('is said in words that tell who signed, and which signature is forged', () => {
    const scene = sceneOf(signed('sm_n3_m1_oa_t2_1.2-3r'));
    expect(everything(scene).map((message) => sayMessage(signedFigureWords, scene, message))).toEqual([
      'General 1 orders general 2 to attack, and signs.',
      'General 1 orders general 3 to attack, and signs.',
      'General 2 shows general 3 an order to retreat, signed in the names of 1 and 2. Rejected. 1’s signature is forged: 2 made it. A lie.',
      'General 3 shows general 2 an order to attack, signed in the names of 1 and 3.',
    ]);
    const own = sceneOf(signed('sm_n3_m1_oa_t2_1.2-3r_v3'));
    expect(saySummary(signedFigureWords, own)).toContain(
      'signed in the names of 1 and 2. Rejected. General 3 shows general 2 an order to attack, signed in the names of 1 and 3. General 3 attacks.',
    );
    expect(saySummary(signedFigureWords, own)).not.toMatch(/forged|lie\b|traitor/);
  });
});

describe('A figure of signed messages', () => {
  const figure = (token: string): FigureState => openFigure([signed(token)], 'map');
  const tokens = ({ worlds }: FigureState): readonly string[] => worlds.map(format);
  const after = (state: FigureState, ...actions: readonly Action[]): FigureState =>
    actions.reduce(reduce, state);
  const said = (state: FigureState): string => {
    const refused = refusedIn(state);
    return refused ? describeRefusal(refused) : sayNews(state, [], signedFigureWords);
  };
  const tell = (path: readonly number[], to: number, order: 'attack' | 'retreat' | null): Action => ({
    kind: 'tell',
    world: 0,
    lie: { path, to, order },
  });
  beforeAll(async () => {
    await prepare();
  });

  test('has a traitor say something else, and writes no lie where it is the truth', () => {
    const forged = after(figure('sm_n3_m1_oa_t2'), tell([1, 2], 3, 'retreat'));
    expect(tokens(forged)).toEqual(['sm_n3_m1_oa_t2_1.2-3r']);
    expect(said(forged)).toBe(
      'Changed. General 2 shows general 3 an order to retreat, signed in the names of 1 and 2.',
    );
    expect(tokens(after(forged, tell([1, 2], 3, 'attack')))).toEqual(['sm_n3_m1_oa_t2']);
    expect(tokens(after(forged, tell([1, 2], 3, null)))).toEqual(['sm_n3_m1_oa_t2_1.2-3x']);
    expect(tokens(after(forged, { kind: 'undo' }))).toEqual(['sm_n3_m1_oa_t2']);
  });

  test('lets no loyal general lie, makes traitors, and takes their lies away with their treason', () => {
    const honest = figure('sm_n4_m1_oa');
    expect(said(after(honest, tell([1, 2], 3, 'retreat')))).toBe(
      signedFigureWords.edit.loyalSender(2, 'generals'),
    );
    const turned = after(honest, { kind: 'turn', world: 0, general: 2 }, tell([1, 2], 3, 'retreat'));
    expect(tokens(turned)).toEqual(['sm_n4_m1_oa_t2_1.2-3r']);
    expect(tokens(after(turned, { kind: 'turn', world: 0, general: 2 }))).toEqual(['sm_n4_m1_oa']);
  });

  test('changes n, m, order and session, and refuses what the notation refuses', () => {
    const set = (settings: Extract<Action, { kind: 'configure' }>['settings']): Action => ({
      kind: 'configure',
      world: 0,
      settings,
    });
    const start = figure('sm_n4_m1_oa_t2_1.2-3r');
    expect(tokens(after(start, set({ session: 7 })))).toEqual(['sm_n4_m1_oa_t2_e7_1.2-3r']);
    expect(tokens(after(start, set({ n: 5 }), set({ m: 3 }), set({ order: 'retreat' })))).toEqual([
      'sm_n5_m3_or_t2_1.2-3r',
    ]);
    // SM(m) is never too many messages
    expect(tokens(after(start, set({ n: 16 }), set({ m: 14 })))).toEqual(['sm_n16_m14_oa_t2_1.2-3r']);
    for (const session of [-1, 10_000, 1.5]) {
      const refused = after(start, set({ session }));
      expect(refused.worlds).toBe(start.worlds);
      expect(said(refused)).toBe(`“e${session}”: the session number must be from 0 to 9999, not ${session}.`);
    }
  });
});
