/** The drawing of phase king: what is held and said is there to be seen and heard, and traitors' words can be changed. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { commonWords } from '#words/common.ts';
import { kingWords } from '#words/king.ts';
import { Figure } from '../kit/context.ts';
import { openFigure, reducer } from '../scenes/figure-state.ts';
import { kingScene } from '../scenes/king-scene.ts';
import { FigureSheet } from '../sheet/FigureSheet.tsx';
import { sayNews } from '../sheet/news.ts';
import { playableOf } from '../testing/arbitraries.ts';
import { textOf, valuesOf } from '../testing/html.ts';
import type { KingScenario } from '../../src/scenario/scenario.ts';
import type { Drawing } from '../../src/scenario/link.ts';
import { format } from '../../src/scenario/format.ts';
import { KingDrawing } from './KingDrawing.tsx';

const scenarioOf = (token: string): KingScenario => {
  const scenario = playableOf(token);
  if (scenario.kind !== 'pk') throw new Error(`${token} is no pk scenario`);
  return scenario;
};

function drawn(token: string, drawing: Drawing = 'map', editing = false): string {
  const scene = kingScene(scenarioOf(token));
  const state = openFigure([scene.scenario], drawing);
  const context = { strings: commonWords, id: 'x', live: true, editing, dispatch: () => undefined };
  return renderToString(
    <Figure.Provider value={context}>
      <KingDrawing {...{ scene, world: 0, state, at: scene.eyes, beside: undefined }} />
    </Figure.Provider>,
  );
}

/** What is heard of it. */
const heard = (html: string): string => valuesOf(html, 'aria-label').join(' ');

describe('The map', () => {
  test('says which round it is, who is a traitor, what is held and who says what', () => {
    const html = drawn('pk_n4_f1_oa_t4_3.4-2r_r3');
    expect(heard(html)).toContain('Phase king among 4 generals, set up for f = 1. General 4 is a traitor.');
    expect(heard(html)).toContain('Phase 1: proposals. General 1 holds attack.');
    expect(heard(html)).toContain('General 1 tells 2 attack.');
    expect(heard(html)).toContain('General 4 tells 2 retreat, a lie.');
  });

  test('has in a round of the king the king’s words alone', () => {
    const html = drawn('pk_n4_f1_oa_r4');
    expect(heard(html)).toContain('General 1 tells 4 attack.');
    expect(heard(html)).not.toContain('General 2 tells');
    expect(textOf(html)).toContain('Phase 1: general 1 is king');
  });

  test('has a button for each word that can be changed, and none where nobody changes anything', () => {
    const buttons = (html: string): number => html.match(/<button/g)?.length ?? 0;
    expect(buttons(drawn('pk_n4_f1_oa_r2', 'map', true))).toBe(12);
    expect(buttons(drawn('pk_n4_f1_oa_r2'))).toBe(0);
    expect(buttons(drawn('pk_n4_f1_oa_r2_v2', 'map', true))).toBe(0);
  });
});

test('Before the order comes only the commander holds anything, and with inputs everybody does', () => {
  const holders = (token: string): readonly number[] =>
    kingScene(scenarioOf(token)).held[0]!.map(({ general }) => general);
  expect(holders('pk_n4_f1_oa_r0')).toEqual([1]);
  expect(holders('pk_n4_f1_iaaar_r0')).toEqual([1, 2, 3, 4]);
  expect(heard(drawn('pk_n4_f1_oa_r0'))).not.toContain('General 2 holds');
});

describe('From one general’s place', () => {
  const html = drawn('pk_n4_f1_oa_t4_ssplit_v2');

  test('is seen what it holds, what reached it and what it sent, and nothing else', () => {
    expect(heard(html)).toContain('General 2 holds attack.');
    expect(heard(html)).not.toContain('General 3 holds');
    expect(heard(html)).not.toMatch(/lie\b|traitor/);
    const all = textOf(drawn('pk_n4_f1_oa_t4_ssplit_v2', 'transcript'));
    expect(all).toContain(commonWords.transcript.own);
    expect(all).not.toContain(commonWords.transcript.withheld);
    expect(
      kingScene(scenarioOf('pk_n4_f1_oa_t4_ssplit_v2'))
        .said.flat()
        .every(({ from, to }) => from === 2 || to === 2),
    ).toBe(true);
  });

  test('no verdict is', () => {
    expect(kingScene(scenarioOf('pk_n4_f1_oa_v2')).verdicts).toBeNull();
  });
});

test('The transcript has every message, and says which are lies and which were withheld', () => {
  const scene = kingScene(scenarioOf('pk_n4_f1_oa_t4_2.4-1r_2.4-2x'));
  const rows = drawn('pk_n4_f1_oa_t4_2.4-1r_2.4-2x', 'transcript').match(/<tr class="/g) ?? [];
  // once as asked for, and once more for those who read without scripts
  expect(rows).toHaveLength(2 * scene.execution.log.length);
  const text = textOf(drawn('pk_n4_f1_oa_t4_2.4-1r_2.4-2x', 'transcript'));
  expect(text).toContain(commonWords.transcript.lie);
  expect(text).toContain(commonWords.transcript.withheld);
});

test('Inboxes hold what reached each, and what it began with', () => {
  const text = textOf(drawn('pk_n4_f1_iaaar', 'inbox'));
  expect(text).toContain(kingWords.own('retreat'));
  expect(text).toContain('What general 3 holds');
});

test('Verdicts on inputs speak of inputs, and of a commander where there is one', () => {
  const sheet = (token: string): string =>
    textOf(
      renderToString(
        <FigureSheet
          figure="it"
          label="it"
          worlds={[playableOf(token)]}
          page="lecture"
          drawings={{ pk: KingDrawing }}
        />,
      ),
    );
  expect(sheet('pk_n4_f1_iaaar')).toContain('not all loyal generals began alike');
  expect(sheet('pk_n4_f1_iaaar_t4')).toContain('IC1 and IC2 hold');
  expect(sheet('pk_n3_f1_oa_t1_ssplit')).toContain('IC1 is broken');
  expect(sheet('pk_n3_f1_oa_t1_ssplit')).toContain(kingWords.unpromised(0));
  expect(sheet('pk_n4_f1_oa_t1_ssplit')).toContain(kingWords.promised);
});

test('A lie that was told is said in its own words', () => {
  const drawings = { pk: KingDrawing };
  const start = openFigure([scenarioOf('pk_n4_f1_oa_t2')], 'map');
  const lie = { round: 3, from: 2, to: 4, order: 'retreat' } as const;
  const told = reducer(drawings)(start, { kind: 'tell', world: 0, lie });
  expect(told.worlds.map(format)).toEqual(['pk_n4_f1_oa_t2_3.2-4r']);
  const scenes = told.worlds.map((world) => kingScene(world as KingScenario));
  expect(sayNews(told, scenes, commonWords)).toContain('General 2 tells 4 retreat.');
  const loyal = reducer(drawings)(start, { kind: 'tell', world: 0, lie: { ...lie, from: 3 } });
  expect(loyal.news).toMatchObject({ kind: 'loyal-sender', general: 3 });
});
