/**
 * From one general's place no word, label, title or picture tells what that general can't know: executions in which it
 * has seen and sent the same look the same to it, letter by letter, in every drawing and at every round.
 */
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { generals, type General } from '../../src/core/model.ts';
import { everySaying, ORDERS, places, SAYINGS, traitorSets } from '../../src/core/testing/enumerate.ts';
import { viewOf, viewUpTo } from '../../src/core/views.ts';
import { format } from '../../src/scenario/format.ts';
import { DRAWINGS } from '../../src/scenario/link.ts';
import { generalsIn, lastRound } from '../../src/scenario/scenario.ts';
import { sceneOf } from '../drawings/drawings.ts';
import { EVERY_DRAWING } from '../drawings/every-drawing.ts';
import { openFigure, type Action, type Playable } from '../scenes/figure-state.ts';
import { FigureSheet } from './FigureSheet.tsx';
import { prepare } from '../scenes/signed-records.ts';
import { playableOf } from '../testing/arbitraries.ts';
import { drawn } from '../testing/drawn.tsx';
import { reduce } from '../testing/reduce.ts';

beforeAll(async () => {
  await prepare();
});

/** All that a general knows by a round: its view, what it sent, and whether it is itself a traitor. */
function knownTo(eyes: General, scenario: Playable): string {
  const { execution, round } = sceneOf(EVERY_DRAWING, scenario);
  const own = [...execution.log].filter(
    (message) => message.from === eyes && message.delivered && message.round <= round,
  );
  // whether its messenger arrived nobody tells its sender, but it knows that it sent it
  const sent = scenario.kind === '2g' ? ownMessengers(eyes, scenario) : own.map(saidIn);
  return JSON.stringify([
    viewUpTo(viewOf(execution, eyes), round),
    sent,
    execution.traitors.includes(eyes),
    round,
  ]);
}

const saidIn = ({ round, to, payload }: { round: number; to: General; payload: unknown }) => {
  const { path, order } = payload as { path: readonly General[]; order: string };
  return [round, to, path, order];
};

const ownMessengers = (eyes: General, scenario: Playable) => {
  const { execution, round } = sceneOf(EVERY_DRAWING, scenario);
  return [...execution.log]
    .filter(({ from, round: at }) => from === eyes && at <= round)
    .map(({ round: at }) => at);
};

const everyPlace = (scenario: Playable): readonly Playable[] =>
  generals(generalsIn(scenario)).flatMap((eyes) =>
    Array.from({ length: lastRound(scenario) + 1 }, (_, round) => ({ ...scenario, eyes, round })),
  );

/** What is said and drawn from each place, held equal wherever the same is known; how often that was the case. */
function sameToTheSame(scenarios: readonly Playable[], show: (scenario: Playable) => string): number {
  const first = new Map<string, { token: string; shown: string }>();
  let same = 0;
  for (const scenario of scenarios.flatMap(everyPlace)) {
    const known = knownTo(scenario.eyes!, scenario);
    const shown = show(scenario);
    const before = first.get(known);
    if (!before) first.set(known, { token: format(scenario), shown });
    else {
      same++;
      if (before.shown !== shown) expect(shown, `${format(scenario)} and ${before.token}`).toBe(before.shown);
    }
  }
  return same;
}

const inEveryDrawing = (scenario: Playable): string =>
  DRAWINGS.map((drawing) => drawn(scenario, drawing, true)).join('\n');

const exchanges = [1, 2, 3].flatMap((k) =>
  traitorSets(k).flatMap((lost) =>
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 2],
    ].flatMap(([first, second]) =>
      ORDERS.map((order): Playable => ({
        ...{ kind: '2g', messengers: k, thresholds: [first!, second!], order, lost },
        ...{ eyes: null, round: k, cast: 'generals' },
      })),
    ),
  ),
);

/** Three generals, one round of relaying, everything that one traitor can say, and some of what two can. */
const relayed = (kind: 'om' | 'sm'): readonly Playable[] =>
  traitorSets(3, 2).flatMap((traitors) =>
    [...everySaying(places(3, 1, traitors, 'loyal'), [...SAYINGS, undefined])].flatMap((lies) =>
      ORDERS.map((order): Playable => {
        const shared = { n: 3, m: 1, order, traitors, strategy: 'truthful', lies } as const;
        const opening = { eyes: null, round: 2, cast: 'generals' } as const;
        return kind === 'om' ? { kind, ...shared, ...opening } : { kind, session: 0, ...shared, ...opening };
      }),
    ),
  );

describe('From one general’s place what is rendered is the same wherever it knows the same', () => {
  test('of two generals, in all executions of up to three messengers', () => {
    expect(sameToTheSame(exchanges, inEveryDrawing)).toBeGreaterThan(500);
  });

  test('of three generals with oral messages, whatever the traitors say', () => {
    expect(sameToTheSame(relayed('om'), inEveryDrawing)).toBeGreaterThan(500);
  });

  test('of three generals with signed messages, whatever the traitors say', () => {
    expect(sameToTheSame(relayed('sm'), inEveryDrawing)).toBeGreaterThan(500);
  });

  test('on the whole sheet, with its title, its status line, its settings and its verdicts', () => {
    const sheets = (scenario: Playable): string =>
      renderToString(
        <FigureSheet
          {...{ figure: 'it', label: 'Figure 1.1', page: 'lecture', drawings: EVERY_DRAWING }}
          worlds={[scenario]}
          controls={({ worlds }) => <p>{worlds.map((world) => format({ ...world, eyes: null })).join()}</p>}
        />,
      );
    const some = <T,>(all: readonly T[]): readonly T[] => all.filter((_, i) => i % 3 === 0);
    expect(sameToTheSame(some(exchanges), sheets)).toBeGreaterThan(100);
    expect(sameToTheSame(some(relayed('om')), sheets)).toBeGreaterThan(100);
  });
});

describe('From one general’s place', () => {
  test('what a lecture or the lab says beside the drawing is put away, and comes back with everybody', () => {
    const sheet = (token: string): string =>
      renderToString(
        <FigureSheet
          {...{ figure: '', label: 'The lab', page: 'lab', drawings: EVERY_DRAWING }}
          worlds={[playableOf(token)]}
          controls={({ worlds }) => <p>{`The traitors are ${worlds.map(format).join()}.`}</p>}
        />,
      );
    expect(sheet('om_n3_m1_oa_t2_1.2-3r')).toContain('The traitors are');
    expect(sheet('om_n3_m1_oa_t2_1.2-3r_v3')).not.toContain('The traitors are');
    expect(sheet('om_n3_m1_oa_t2_1.2-3r_v3')).toContain('would tell what general 3 can’t know');
    expect(sheet('om_n3_m1_oa_t2_1.2-3r_v3')).not.toContain('Change messages');
  });

  test('the line that said what was just changed says it no more, and what was open is closed', () => {
    const done: readonly Action[] = [
      { kind: 'choose', chosen: { world: 0, round: 2, from: 2, to: 3 } },
      { kind: 'tell', world: 0, lie: { path: [1, 2], to: 3, order: 'retreat' } },
    ];
    const told = done.reduce(reduce, openFigure([playableOf('om_n3_m1_oa_t2')], 'map'));
    expect([told.news?.kind, told.chosen?.from]).toEqual(['told', 2]);
    const there = reduce(told, { kind: 'look', eyes: 1 });
    expect([there.news, there.chosen]).toEqual([null, null]);
  });

  test('a messenger that one sent is shown without its fate, unless an answer tells it', () => {
    for (const drawing of DRAWINGS) {
      const [lost, unanswered, answered] = ['_x1', '_x2', ''].map((rest) =>
        drawn(playableOf(`2g_k2_oa_w0.1${rest}_v1`), drawing),
      );
      expect(lost, drawing).toBe(unanswered);
      expect(lost, drawing).toMatch(/sent, fate unknown|fate\?/);
      expect(answered, drawing).not.toMatch(/fate unknown|fate\?/);
    }
  });

  test('what one told others is there in every drawing', () => {
    for (const kind of ['om', 'sm']) {
      for (const drawing of DRAWINGS) {
        const html = drawn(playableOf(`${kind}_n4_m1_oa_t4_1.4-2r_v3`), drawing);
        expect(html, `${kind}, ${drawing}`).toMatch(
          /General 3 (tells|shows) general 2|What general 3 sent itself|sent by it/,
        );
        expect(html.replace('With at most one traitor', '')).not.toMatch(/traitor/);
      }
    }
  });
});
