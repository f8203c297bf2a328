/** Up to three generals the roads carry words. The map as it is rendered, measured: nothing lies over anything else. */
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { scenarioNamed } from '../../src/scenario/catalogue.ts';
import { recordOf } from '../../src/scenario/record.ts';
import { CASTS, type OralScenario } from '../../src/scenario/scenario.ts';
import { signedFigureWords } from '../../src/words/figure-signed.ts';
import { commonWords } from '#words/common.ts';
import { Figure } from '../kit/context.ts';
import { oralScene } from '../scenes/oral-scene.ts';
import { signedScene } from '../scenes/signed-scene.ts';
import { Stage } from './Stage.tsx';
import { elementsOf, textOf } from '../testing/html.ts';
import { anySmall, scenarioOf } from '../testing/arbitraries.ts';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const mapOf = (scenario: OralScenario): string =>
  renderToString(
    <Figure.Provider
      value={{ strings: commonWords, id: 'x', live: false, editing: false, dispatch: () => undefined }}
    >
      <Stage scene={oralScene(scenario)} world={0} chosen={null} observer={3} />
    </Figure.Provider>,
  );

const number = (text: string | undefined): number => Number(text);

/** The pills round the words on the roads. */
const labelsOf = (html: string): readonly Box[] =>
  elementsOf(html, 'rect')
    .filter(({ rx }) => rx === '12')
    .map(({ x, y, width, height }) => ({
      what: 'a label',
      left: number(x),
      top: number(y),
      right: number(x) + number(width),
      bottom: number(y) + number(height),
    }));

/** The generals' circles, with the ring of the one that is compared. */
const generalsOf = (html: string): readonly Box[] =>
  elementsOf(html, 'circle').map(({ cx, cy, r }) => ({
    what: 'a general',
    left: number(cx) - number(r),
    top: number(cy) - number(r),
    right: number(cx) + number(r),
    bottom: number(cy) + number(r),
  }));

/** Text of 12.5 units is about so wide a character and so high above and below its line, as the labels reckon. */
const LETTER = { width: 6.25, ascent: 9, descent: 3 };

/** How much of a text stands to the left of its place. */
const ANCHORS = { start: 0, middle: 0.5, end: 1 } as const;

/** The words beside a general: who it is and what it decides. */
const captionsOf = (html: string): readonly Box[] =>
  [
    ...html.matchAll(
      /<text class="(?:role|decision[^"]*)" x="([\d.]+)" y="([\d.]+)" text-anchor="(\w+)">([^<]+)</g,
    ),
  ].map(([, x, y, anchor, text]) => {
    const width = text!.length * LETTER.width;
    const left = number(x) - width * ANCHORS[anchor as keyof typeof ANCHORS];
    return {
      what: `“${text!}”`,
      ...{ left, right: left + width },
      ...{ top: number(y) - LETTER.ascent, bottom: number(y) + LETTER.descent },
    };
  });

/** Points along the roads, which are quadratic curves. */
const roadsOf = (html: string): readonly { readonly x: number; readonly y: number }[] =>
  [...html.matchAll(/class="road[^"]*" d="M([\d.]+) ([\d.]+)Q([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)"/g)].flatMap(
    ([, ...numbers]) => {
      const [ax, ay, bx, by, cx, cy] = numbers.map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      return Array.from({ length: 41 }, (_, i) => {
        const t = i / 40;
        const on = (a: number, b: number, c: number): number =>
          (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
        return { x: on(ax, bx, cx), y: on(ay, by, cy) };
      });
    },
  );

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function expectClear(box: Box, others: readonly Box[]): void {
  for (const other of others) {
    if (overlap(box, other)) expect.fail(`${JSON.stringify(box)} lies over ${JSON.stringify(other)}`);
  }
}

const sizeOf = (html: string): readonly [width: number, height: number] => {
  const [, , width, height] = elementsOf(html, 'svg')[0]!['viewBox']!.split(' ').map(Number);
  return [width!, height!];
};

const few = anySmall
  .filter(({ n }) => n <= 3)
  .chain((scenario) =>
    fc
      .constantFrom(...CASTS)
      .map((cast) => ({ ...scenario, cast: scenario.n === 3 ? cast : 'generals' }) as const),
  );

describe('The words on the roads', () => {
  test('lie over no others, over no general, and inside the drawing', () => {
    fc.assert(
      fc.property(few, (scenario) => {
        const html = mapOf(scenario);
        const [width, height] = sizeOf(html);
        const labels = labelsOf(html);
        for (const [i, label] of labels.entries()) {
          expectClear(label, [...labels.slice(i + 1), ...generalsOf(html)]);
          expect(Math.min(label.left, label.top)).toBeGreaterThanOrEqual(0);
          expect(label.right).toBeLessThanOrEqual(width);
          expect(label.bottom).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('and those beside the generals lie over nothing, in either cast', () => {
    fc.assert(
      fc.property(few, (scenario) => {
        const html = mapOf(scenario);
        const [width, height] = sizeOf(html);
        const captions = captionsOf(html);
        for (const [i, caption] of captions.entries()) {
          expectClear(caption, [...captions.slice(i + 1), ...labelsOf(html), ...generalsOf(html)]);
          expect(caption.left).toBeGreaterThanOrEqual(0);
          expect(caption.right).toBeLessThanOrEqual(width);
          expect(caption.bottom).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('and where they are signed and long, too, with some room between', () => {
    for (const name of ['signed-order', 'denial-rejected', 'two-signed-stories']) {
      const scenario = scenarioNamed(name);
      if (scenario.kind !== 'sm') throw new Error(`expected signed messages, found ${name}`);
      const html = renderToString(
        <Figure.Provider
          value={{
            strings: signedFigureWords,
            id: 'x',
            live: false,
            editing: false,
            dispatch: () => undefined,
          }}
        >
          <Stage scene={signedScene(scenario, recordOf(scenario))} world={0} chosen={null} observer={3} />
        </Figure.Provider>,
      );
      expect(labelsOf(html)).toHaveLength(4);
      for (const { left, right, ...label } of labelsOf(html))
        expectClear({ ...label, left: left - 4, right: right + 4 }, captionsOf(html));
    }
  });

  test('and no road strikes through those beside the parties of a purchase', () => {
    fc.assert(
      fc.property(
        few.filter(({ cast, n }) => n === 3 && cast !== 'generals'),
        (scenario) => {
          const html = mapOf(scenario);
          for (const caption of captionsOf(html)) {
            for (const { x, y } of roadsOf(html)) {
              const inside = x > caption.left && x < caption.right && y > caption.top && y < caption.bottom;
              if (inside) expect.fail(`a road goes through ${JSON.stringify(caption)} at ${x} ${y}`);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('are one for each message that is seen', () => {
    expect(labelsOf(mapOf(scenarioOf('om_n3_m1_oa')))).toHaveLength(4);
    expect(roadsOf(mapOf(scenarioOf('om_n3_m1_oa')))).toHaveLength(4 * 41);
    expect(labelsOf(mapOf(scenarioOf('om_n3_m1_oa_v3')))).toHaveLength(3);
    expect(labelsOf(mapOf(scenarioOf('om_n3_m1_oa_r0')))).toHaveLength(0);
    expect(textOf(mapOf(scenarioOf('om_n3_m1_oa_t2_1.2-3r_cshop')))).toContain('“customer said: cancel”');
  });
});

describe('The glyphs of a map with badges', () => {
  test.each([5, 7, 10, 13, 16])('of %i generals fill their badges, and none vanishes', (n) => {
    const html = mapOf(scenarioOf(`om_n${n}_m0_oa`));
    const scales = [...html.matchAll(/scale\(([^)]*)\)/g)].map(([, scale]) => Number(scale));
    expect(scales.length).toBeGreaterThan(n - 2);
    for (const scale of scales) expect(scale).toBeGreaterThan(0.3);
  });

  test('stand in the middle of their badges', () => {
    for (const n of [5, 10, 16]) {
      const html = mapOf(scenarioOf(`om_n${n}_m0_oa`));
      const badges = [
        ...html.matchAll(
          /<circle class="pill" cx="([\d.]+)" cy="([\d.]+)"[^>]*><\/circle><g [^>]*translate\((-?[\d.]+) (-?[\d.]+)\) scale\(([\d.]+)\)/g,
        ),
      ];
      // one arrives at every lieutenant, and every general decides
      expect(badges).toHaveLength(2 * n - 1);
      for (const [cx, cy, x, y, scale] of badges.map((match) => match.slice(1).map(Number))) {
        expect(Math.abs(x! + 6 * scale! - cx!)).toBeLessThan(0.2);
        expect(Math.abs(y! + 6 * scale! - cy!)).toBeLessThan(0.2);
      }
    }
  });
});
