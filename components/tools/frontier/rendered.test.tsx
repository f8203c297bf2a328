import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { frontierWords } from '#words/frontier.ts';
import { playedWords } from '#words/frontier-played.ts';
import { elementsOf, idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { Frontier } from './Frontier.tsx';
import { FrontierPicture } from './FrontierPicture.tsx';
import { COLUMNS, fewestOf, indexOf, PLACES, ROWS, write } from './grid.ts';
import { everyVerdict } from './verdicts.ts';

const cells = everyVerdict('om', 'f');
const html = renderToString(<Frontier figure="frontier" label="Figure 5.4" built={write(cells)} />);
const text = textOf(html);

/** The cells of each row as text, without its header, from the top down. */
const rows = [...html.matchAll(/<tr><th scope="row">(\d+)<\/th>(.*?)<\/tr>/g)].map(([, f, row]) => ({
  f: Number(f),
  cells: [...row!.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, mark]) => mark),
}));

describe('The frontier, as the server renders it', () => {
  test('is a table with a row for every f, the most at the top, and a column for every n', () => {
    expect(rows.map(({ f }) => f)).toEqual([...ROWS].reverse());
    for (const row of rows) expect(row.cells).toHaveLength(COLUMNS.length);
    const heads = [...html.matchAll(/<th scope="col">(\d+)<\/th>/g)].map(([, n]) => Number(n));
    expect(heads).toEqual(COLUMNS);
  });

  test('has every verdict: a dash, the fewest lies, or a tick', () => {
    const row = (f: number) => rows.find((one) => one.f === f)!.cells;
    expect(row(1).slice(0, 4)).toEqual(['–', '1', '✓', '✓']);
    expect(row(2).slice(0, 7)).toEqual(['–', '–', '2', '4', '6', '✓', '✓']);
    expect(row(5).slice(-18, -16)).toEqual(['190', '335']);
    expect(row(10).slice(-2)).toEqual(['921040', '✓']);
  });

  test('names in words what each sign means, and how many generals are enough', () => {
    for (const key of ['broken', 'holds', 'vacuous'] as const) {
      expect(text).toContain(`${frontierWords.frontier.verdicts[key]} ${frontierWords.frontier.legend[key]}`);
    }
    expect(text).toContain(
      'How many generals are enough f = 1: 4 f = 2: 7 f = 3: 10 f = 4: 13 f = 5: 16 f = 6: 19 f = 7: 22 f = 8: 25 f = 9: 28 f = 10: 31',
    );
  });

  test('has nothing that answers only later: no tab stops, no roles of a grid', () => {
    expect(valuesOf(html, 'tabindex')).toEqual([]);
    expect(valuesOf(html, 'role')).not.toContain('grid');
    expect(valuesOf(html, 'role')).not.toContain('gridcell');
  });

  test('offers m = f and every m to 10', () => {
    const [list] = /<select aria-label="Levels of relaying, m">.*?<\/select>/.exec(html)!;
    expect(textOf(list)).toBe('m = f 0 1 2 3 4 5 6 7 8 9 10');
    expect(elementsOf(list, 'option').findIndex((option) => 'selected' in option)).toBe(0);
  });

  test('has a plot of its first cell, and that all who are loyal do the same', () => {
    expect(text).toContain(playedWords.frontierPlayed.another([1], 'attack'));
  });

  test('has each id once and no style attribute, and is short', () => {
    expect(idProblems(html)).toEqual([]);
    expect(valuesOf(html, 'style')).toEqual([]);
    expect(html.length).toBeLessThan(24_000);
  });
});

describe('The picture on the cover', () => {
  const picture = renderToString(<FrontierPicture cells={cells} label="The grid" across="n" up="f" />);
  const squaresOf = (name: string): number => {
    const path = elementsOf(picture, 'path').find((element) => element['class'] === name);
    return [...path!['d']!.matchAll(/z/g)].length;
  };

  test('has a square for every cell, by verdict', () => {
    expect([squaresOf('v'), squaresOf('b'), squaresOf('h')]).toEqual([55, 100, 145]);
    expect(squaresOf('v') + squaresOf('b') + squaresOf('h')).toBe(PLACES.length);
  });

  test('has in every broken square how many lies it takes, in thousands where there are many', () => {
    const said = [...picture.matchAll(/<tspan[^>]*>([^<]+)</g)].map(([, text]) => text!);
    const fewest = [...ROWS].flatMap((f) =>
      COLUMNS.flatMap((n) => {
        const verdict = cells[indexOf({ n, f })]!;
        return verdict.kind === 'broken' ? [fewestOf(verdict)] : [];
      }),
    );
    expect(said).toHaveLength(100);
    expect(said.slice(0, 4)).toEqual(['1', '2', '4', '6']);
    expect(said.at(-1)).toBe('921k');
    for (const [i, text] of said.entries()) {
      expect(text.length).toBeLessThan(5);
      const read = text.endsWith('k') ? 1000 * Number(text.slice(0, -1)) : Number(text);
      expect(Math.abs(read - fewest[i]!)).toBeLessThanOrEqual(text.endsWith('k') ? 500 : 0);
    }
  });

  test('is one image with a name, numbered where the line turns', () => {
    expect(elementsOf(picture, 'svg')[0]).toMatchObject({ role: 'img', 'aria-label': 'The grid' });
    for (const n of [4, 7, 10, 31]) expect(picture).toContain(`>${n}</text>`);
  });
});
