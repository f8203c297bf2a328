import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textOf, valuesOf } from '../../testing/html.ts';
import type { Levels } from './grid.ts';
import { Played } from './Played.tsx';

const shown = (n: number, f: number, levels: Levels = 'f'): string =>
  renderToString(<Played {...{ levels }} place={{ n, f }} />);

describe('The attack of a cell', () => {
  let calm = true;
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: calm }));
  });
  afterEach(() => {
    calm = true;
    vi.unstubAllGlobals();
  });

  test('stands there at its end for whoever asked for less motion', () => {
    expect(valuesOf(shown(6, 2), 'aria-label')[0]).toMatch(/85 letters.*General 4 retreats\./);
    expect(textOf(shown(3, 1))).toContain('retreats');
  });

  test('begins with nothing sent for all others', () => {
    calm = false;
    expect(valuesOf(shown(6, 2), 'aria-label')[0]).toContain('Nothing has been sent yet.');
  });

  test('is not there where nothing breaks it, where there is no such protocol, and where a map would say nothing', () => {
    for (const [n, f, levels] of [
      [7, 2, 'f'],
      [4, 2, 5],
      [15, 5, 'f'],
    ] as const)
      expect(shown(n, f, levels)).toBe('');
  });
});
