import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { playedWords } from '#words/frontier-played.ts';
import { judge } from '../../../src/core/conditions.ts';
import { execute } from '../../../src/scenario/execute-any.ts';
import { elementsOf, idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { prepare } from '../../scenes/signed-records.ts';
import { oralExecution, signedExecution } from './executions.ts';
import { PLACES, type Kind, type Levels } from './grid.ts';
import { PlayedOral } from './PlayedOral.tsx';
import { PlayedSigned } from './PlayedSigned.tsx';
import { verdictAt } from './verdicts.ts';

const words = playedWords.frontierPlayed;

const shown = (
  kind: Kind,
  n: number,
  f: number,
  { levels, plays = true }: { levels?: Levels; plays?: boolean } = {},
): string => {
  const props = { figure: 'frontier', levels: levels ?? 'f', place: { n, f }, plays, asked: true };
  return renderToString(kind === 'om' ? <PlayedOral {...props} /> : <PlayedSigned {...props} />);
};

describe('What is played of a cell', () => {
  let calm = true;
  beforeEach(async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: calm }));
    await prepare();
  });
  afterEach(() => {
    calm = true;
    vi.unstubAllGlobals();
  });

  test('stands there at its end for whoever asked for less motion', () => {
    expect(valuesOf(shown('om', 6, 2), 'aria-label').join(' ')).toMatch(/85 letters.*General 4 retreats\./);
    expect(textOf(shown('om', 3, 1))).toContain('retreats');
  });

  test('begins with nothing sent when a reader has chosen the cell, and at its end when an address has', () => {
    calm = false;
    expect(valuesOf(shown('om', 6, 2), 'aria-label').join(' ')).toContain('Nothing has been sent yet.');
    expect(valuesOf(shown('om', 6, 2, { plays: false }), 'aria-label').join(' ')).toContain(
      'General 4 retreats.',
    );
  });

  test('is one picture with its time and both verdicts, and has each id once', () => {
    for (const html of [shown('om', 4, 1), shown('sm', 4, 2), shown('om', 7, 2)]) {
      expect(elementsOf(html, 'input').filter(({ type }) => type === 'range')).toHaveLength(1);
      expect(textOf(html)).toMatch(/IC1.*IC2/);
      expect(idProblems(html)).toEqual([]);
    }
  });

  test('says so where nothing is asked, where there is no such protocol, and where a map would say nothing', () => {
    expect(textOf(shown('om', 3, 2))).toBe(words.nothing);
    expect(textOf(shown('om', 4, 1, { levels: 5 }))).toBe(words.nothing);
    expect(textOf(shown('om', 15, 5))).toContain(words.tooMany(15));
    expect(textOf(shown('sm', 12, 2))).toContain(words.tooMany(12));
    expect(shown('sm', 12, 2)).toContain('/lab/?s=sm_n12_m2_oa_t1.2_1-3r_1-5r_1-7r_1-9r_1-11r');
    expect(shown('om', 31, 1)).not.toContain('/lab/');
  });
});

describe.each([
  ['om', oralExecution],
  ['sm', signedExecution],
] as const)('The executions that are played of %s', (kind, executionOf) => {
  const played = (['f', 1, 2] as const).flatMap((levels) =>
    PLACES.map((place) => ({
      ...{ levels, place, verdict: verdictAt(kind, levels, place) },
      execution: executionOf(levels, place),
    })),
  );

  test('are none exactly where nothing is asked or there is no such protocol', () => {
    for (const { verdict, execution } of played)
      expect(execution.kind === 'none').toBe(['vacuous', 'absent'].includes(verdict.kind));
  });

  test('break a condition exactly where the cell is broken', () => {
    const shown = played.flatMap(({ verdict, execution }) =>
      execution.kind === 'attack' || execution.kind === 'plot' ? [{ verdict, execution }] : [],
    );
    expect(shown.length).toBeGreaterThan(20);
    for (const { verdict, execution } of shown) {
      const { agreement, validity } = judge(execute(execution.scenario));
      const broken = agreement.kind === 'violated' || validity.kind === 'violated';
      expect(broken).toBe(verdict.kind === 'broken');
      expect(execution.kind).toBe(broken ? 'attack' : 'plot');
    }
  });

  test('that break nothing have as many traitors as the cell, and the commander says one thing to some and another to others', () => {
    for (const { place, execution } of played) {
      if (execution.kind !== 'plot') continue;
      const { scenario } = execution;
      expect(scenario.traitors).toEqual(Array.from({ length: place.f }, (_, i) => i + 1));
      const { log } = execute(scenario);
      const sent = [...log].filter(({ from }) => from === 1);
      const orders = sent.map(({ to, payload }) => [to, (payload as { order: string }).order]);
      expect(orders).toEqual(sent.map(({ to }) => [to, to % 2 === 0 ? 'attack' : 'retreat']));
    }
  });
});
