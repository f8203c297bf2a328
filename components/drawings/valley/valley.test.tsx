/** The valley as it is rendered, measured on a phone and on a desk: no word lies over another, and no path runs through one. */
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { TwoGeneralsScenario } from '../../../src/scenario/scenario.ts';
import { messengerFigureWords } from '../../../src/words/figure-messengers.ts';
import { stillFigure, Figure } from '../../kit/context.ts';
import { twoGeneralsScene, type TwoGeneralsScene, type Fate } from '../../scenes/two-generals-scene.ts';
import { twoGeneralsOf } from '../../testing/arbitraries.ts';
import { elementsOf, textOf } from '../../testing/html.ts';
import { Valley } from '../Valley.tsx';
import { coversOf } from './Covers.tsx';
import { EM, heightFor, NARROWEST, pathAt, placeOf, ridge, rowOf, wayOf } from './geometry.ts';

const rendered = (scene: TwoGeneralsScene): string =>
  renderToString(
    <Figure.Provider value={{ ...stillFigure('x'), strings: messengerFigureWords }}>
      <Valley {...{ scene }} world={0} />
    </Figure.Provider>,
  );

/** A phone with a sheet on it, and a desk. */
const WIDTHS = [NARROWEST, 960];

/** At most as many as the figures of the book show; the lab's largest valleys only grow downwards. */
const MOST = 24;

const anyPlan: fc.Arbitrary<TwoGeneralsScenario> = fc
  .record({
    messengers: fc.integer({ min: 1, max: MOST }),
    seed: fc.nat(),
    order: fc.constantFrom('attack', 'retreat'),
  })
  .chain(({ messengers, order }) =>
    fc.record({
      kind: fc.constant('2g' as const),
      messengers: fc.constant(messengers),
      thresholds: fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })),
      order: fc.constant(order),
      lost: fc
        .uniqueArray(fc.integer({ min: 1, max: messengers }), { maxLength: 4 })
        .map((all) => all.sort((a, b) => a - b)),
      eyes: fc.constantFrom(null, 1, 2),
      round: fc.oneof(fc.constant(messengers), fc.integer({ min: 0, max: messengers })),
      cast: fc.constantFrom('generals' as const, 'shop' as const),
    }),
  );

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How wide a letter is, and how high: by the classes of the style sheet, else as all text in drawings is. */
const SIZES: Readonly<Record<string, readonly [letter: number, height: number]>> = {
  aside: [5.9, 14.5],
  known: [6.1, 15],
  decision: [7.3, 14],
};
const SANS = [6.25, 12.5] as const;

const ANCHORS = { start: 0, middle: 0.5, end: 1 } as const;

/** All words of a drawing of this width, in units. */
function textsOf(html: string, width: number): readonly Box[] {
  const places = html.matchAll(/<svg(?: class="covers")? x="([\d.]+)%" y="([\d.]+)em"[^>]*>(.*?)<\/svg>/gs);
  return [...places].flatMap(([, x, y, inside]) =>
    [...inside!.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, text]) => {
      const given: Readonly<Record<string, string | undefined>> = Object.fromEntries(
        [...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!] as const),
      );
      const size = given['font-size'];
      const [letter, height] = size
        ? [Number(size) / 2, Number(size)]
        : (SIZES[(given['class'] ?? '').split(' ')[0]!] ?? SANS);
      const wide = letter * text!.length;
      const anchor = ANCHORS[(given['text-anchor'] ?? 'middle') as keyof typeof ANCHORS];
      const left = (Number(x) / 100) * width + Number(given['x'] ?? 0) - anchor * wide;
      const base = Number(y) * EM + Number(given['y'] ?? 0);
      return {
        what: text!,
        left,
        right: left + wide,
        top: base - 0.72 * height,
        bottom: base + 0.2 * height,
      };
    }),
  );
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What stands or lies at a messenger's place. */
function bodyOf(scene: TwoGeneralsScene, number: number, width: number): Box {
  const messenger = scene.messengers.find((one) => one.number === number)!;
  const { t, y } = placeOf(messenger);
  const ahead = messenger.from === 1 ? 1 : -1;
  // whoever walked out of sight has left a letter
  const sizes: Readonly<Partial<Record<Fate, readonly [number, number, number]>>> = {
    captured: [-30, 25, 20],
    sent: [-8, 8, 18],
  };
  const [back, front, high] = sizes[messenger.fate] ?? [-8, 20, 36];
  const ends = [t * width + ahead * back, t * width + ahead * front];
  return {
    what: `messenger ${number}`,
    left: Math.min(...ends),
    right: Math.max(...ends),
    top: y - high,
    bottom: y,
  };
}

describe.each(WIDTHS)('In a valley %i units wide', (width) => {
  test('no word lies over another, nor outside', () => {
    fc.assert(
      fc.property(anyPlan, (scenario) => {
        const html = rendered(twoGeneralsScene(scenario));
        const texts = textsOf(html, width);
        for (const [i, text] of texts.entries()) {
          for (const other of texts.slice(i + 1))
            if (overlap(text, other))
              expect.fail(`${JSON.stringify(text)} lies over ${JSON.stringify(other)}`);
          expect(Math.min(text.left, text.top), text.what).toBeGreaterThanOrEqual(0);
          expect(text.right, text.what).toBeLessThanOrEqual(width);
          expect(text.bottom, text.what).toBeLessThanOrEqual(heightFor(scenario.messengers));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no path runs through a word of a messenger, and no messenger stands on one', () => {
    fc.assert(
      fc.property(anyPlan, (scenario) => {
        const scene = twoGeneralsScene(scenario);
        const words = textsOf(rendered(scene), width).filter(({ top }) => top > ridge(0.5));
        const rows = Array.from({ length: rowOf(scenario.messengers) + 1 }, (_, row) => row);
        for (const word of words) {
          for (const row of rows)
            for (const x of [word.left, (word.left + word.right) / 2, word.right]) {
              const y = pathAt(row, x / width);
              expect(y < word.top || y > word.bottom, `path ${row} through “${word.what}”`).toBe(true);
            }
          for (const { number } of scene.messengers)
            expect(overlap(word, bodyOf(scene, number, width)), `${number} on “${word.what}”`).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('The messengers of a valley', () => {
  test('are each there, however many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (messengers) => {
        const html = rendered(twoGeneralsScene(twoGeneralsOf(`2g_k${messengers}_oa_w0.1`)));
        const shown = elementsOf(html, 'g').map((group) => group['data-walk']);
        expect(shown.filter(Boolean).map(Number)).toEqual(
          Array.from({ length: messengers }, (_, i) => i + 1),
        );
        expect(elementsOf(html, 'rect').filter((rect) => rect['class'] === 'hit')).toHaveLength(messengers);
      }),
      { numRuns: 20 },
    );
  });

  test('each have ground of their own that answers to a finger', () => {
    const html = rendered(twoGeneralsScene(twoGeneralsOf('2g_k12_oa_w0.1')));
    const hits = elementsOf(html, 'rect')
      .filter((rect) => rect['class'] === 'hit')
      .map(({ x, y, height }) => ({ x, top: parseFloat(y!) * EM, height: parseFloat(height!) * EM }));
    expect(new Set(hits.map(({ x, top }) => `${x!} ${top}`)).size).toBe(12);
    for (const { top, height } of hits) {
      expect(height).toBeGreaterThanOrEqual(44);
      for (const other of hits)
        expect(other.top === top || Math.abs(other.top - top) >= height - 0.01).toBe(true);
    }
  });

  test('walk from their sender’s hill to where they are seen in the end', () => {
    const scene = twoGeneralsScene(twoGeneralsOf('2g_k4_oa_w0.1_x3'));
    for (const messenger of scene.messengers.slice(0, 3)) {
      const way = wayOf(messenger, 10);
      const top = messenger.from === 1 ? 0.17 : 0.83;
      expect(way[0]).toEqual({ t: expect.closeTo(top) as number, y: expect.closeTo(ridge(top)) as number });
      const place = placeOf(messenger);
      expect(way.at(-1)).toEqual({
        t: expect.closeTo(place.t) as number,
        y: expect.closeTo(place.y) as number,
      });
    }
  });
});

describe('The covers over a hill', () => {
  test('are one for each messenger up to the last that came, and none is there without an order', () => {
    const covers = (token: string) => {
      const scene = twoGeneralsScene(twoGeneralsOf(token));
      return [coversOf(scene, 1), coversOf(scene, 2)];
    };
    expect(covers('2g_k4_oa_w0.1')).toEqual([4, 3]);
    expect(covers('2g_k4_oa_w0.1_x1')).toEqual([0, null]);
    expect(covers('2g_k4_oa_w0.1_x4')).toEqual([2, 3]);
    expect(covers('2g_k4_oa_w0.1_r1')).toEqual([0, 1]);
    expect(covers('2g_k4_or_w0.1')).toEqual([null, null]);
  });

  test('say how many they are where they are too many to draw', () => {
    const html = rendered(twoGeneralsScene(twoGeneralsOf('2g_k40_oa_w0.1')));
    expect(textOf(html)).toContain('… 40 covers deep');
    expect(textOf(html)).toContain('… 39 covers deep');
    expect(elementsOf(html, 'rect').filter((rect) => rect['class']?.startsWith('cover')).length).toBe(2 * 14);
  });
});
