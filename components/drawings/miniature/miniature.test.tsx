/** Small pictures: nobody and nothing is left out, and what an exercise asks isn't given away. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, scenarioNamed } from '../../../src/scenario/catalogue.ts';
import { recordOf } from '../../../src/scenario/record.ts';
import { generalsIn, type Scenario } from '../../../src/scenario/scenario.ts';
import { learn } from '../../scenes/signed-records.ts';
import { elementsOf, idProblems, textOf } from '../../testing/html.ts';
import { sceneOf } from '../drawings.ts';
import { EVERY_DRAWING } from '../every-drawing.ts';
import { inSquares } from '../squares/in-squares.ts';
import { Miniature } from './Miniature.tsx';
import { MiniatureParts, type Asked } from './parts.tsx';

const known = (name: string): Scenario => {
  const scenario = scenarioNamed(name);
  if (scenario.kind === 'sm') learn(scenario, recordOf(scenario));
  return scenario;
};

const drawn = (name: string, asks?: Asked): string =>
  renderToString(<Miniature scenario={known(name)} asks={asks} id="x" />);

const withClass = (html: string, element: string, name: string): number =>
  elementsOf(html, element).filter((one) => (one['class'] ?? '').split(' ').includes(name)).length;

describe.each(Object.keys(CATALOGUE))('The small picture of %s', (name) => {
  const scenario = known(name);
  const scene = sceneOf(EVERY_DRAWING, scenario);
  const html = drawn(name);

  test('has every general, hatched where it is seen for a traitor', () => {
    const { eyes } = scenario;
    // on the board of phase king every general has a lane, and traitors say so
    if (scene.kind === 'pk') {
      expect(withClass(html, 'text', 'lane-name')).toBe(generalsIn(scenario));
      return;
    }
    const traitors = scenario.kind === '2g' || eyes !== null ? [] : scenario.traitors;
    expect(withClass(html, 'text', 'number')).toBe(generalsIn(scenario));
    expect(withClass(html, 'circle', 'hatched')).toBe(traitors.length);
  });

  test('has every letter that is seen, and says what it shows', () => {
    expect(elementsOf(html, 'svg').some((svg) => (svg['aria-label'] ?? '').endsWith('.'))).toBe(true);
    if (scene.kind === '2g') {
      const sent = scene.messengers.filter(({ fate }) => fate === 'arrived' || fate === 'captured');
      expect(withClass(html, 'path', 'letter')).toBe(sent.length);
    } else if (scene.kind !== 'pk' && !inSquares(scene)) {
      expect(withClass(html, 'g', 'bundle')).toBe(scene.bundles.length);
    }
  });

  test('shows what everybody decides, where it is seen and no square has it', () => {
    if (scene.kind === 'pk' || (scene.kind !== '2g' && inSquares(scene))) return;
    const decided = scene.generals.filter(
      ({ number, decision }) => decision !== null && (scene.kind === '2g' || number > 1),
    );
    expect(withClass(html, 'g', 'pennant')).toBe(decided.length);
  });

  test('refers to parts that the page has', () => {
    const page = renderToString(<MiniatureParts />) + html;
    expect(idProblems(page)).toEqual([]);
  });
});

interface Round {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const number = (text: string | undefined): number => Number(text);

/** The letters of a map and its generals as circles. */
function circlesOf(html: string): { letters: readonly Round[]; generals: readonly Round[] } {
  const slips = elementsOf(html, 'g')
    .filter((group) => /\bsealed\b/.test(group['class'] ?? ''))
    .map((group) => /translate\((\S+) (\S+)\)(.*)/.exec(group['transform']!)!)
    .map(([, x, y, then]) => ({ x: number(x), y: number(y), r: then!.includes('scale(.8)') ? 12 : 15 }));
  const round = [...elementsOf(html, 'circle'), ...elementsOf(html, 'rect')].filter(
    (one) => one['class'] === 'pill' && one['width'] !== '38',
  );
  const badges = round.map(({ x, y, cx, cy, r, width }) =>
    cx === undefined
      ? { x: number(x) + number(width) / 2, y: number(y) + number(width) / 2, r: number(width) / 2 }
      : { x: number(cx), y: number(cy), r: number(r) },
  );
  const grounds = elementsOf(html, 'circle').filter((one) => one['class'] === 'ground');
  return {
    letters: [...slips, ...badges],
    generals: grounds.map(({ cx, cy, r }) => ({ x: number(cx), y: number(cy), r: number(r) })),
  };
}

test('No letter lies on another or on a general, among three to five', () => {
  for (const name of Object.keys(CATALOGUE)) {
    const scenario = scenarioNamed(name);
    if (scenario.kind === '2g' || scenario.n > 5 || (scenario.kind === 'om' && scenario.m === 2)) continue;
    const { letters, generals } = circlesOf(drawn(name));
    expect(letters.length, name).toBeGreaterThan(0);
    for (const [i, letter] of letters.entries())
      for (const other of [...letters.slice(i + 1), ...generals])
        expect(
          Math.hypot(letter.x - other.x, letter.y - other.y),
          `${name}: ${JSON.stringify(letter)} on ${JSON.stringify(other)}`,
        ).toBeGreaterThanOrEqual(letter.r + other.r - 1);
  }
});

describe('What is asked stays open', () => {
  test('what the generals decide', () => {
    for (const name of ['four-commander-lies', 'double-signing', 'one-more', 'stories-compared']) {
      const html = drawn(name, 'decisions');
      expect(withClass(html, 'g', 'pennant')).toBeGreaterThan(0);
      expect(withClass(html, 'g', 'pennant')).toBe((textOf(html).match(/\?/g) ?? []).length);
    }
  });

  test('what the traitor writes, and so what follows from it', () => {
    const html = drawn('four-commander-lies', 'letters');
    // its three letters, and three decisions
    expect(textOf(html).match(/\?/g)).toHaveLength(6);
    expect(withClass(html, 'circle', 'hatched')).toBe(1);
  });

  test('who the traitor is', () => {
    const html = drawn('four-lieutenant-lies', 'traitor');
    expect(withClass(html, 'circle', 'hatched')).toBe(0);
    expect(withClass(html, 'g', 'own')).toBe(0);
  });

  test('which messengers are lost', () => {
    const html = drawn('one-more', 'losses');
    expect(withClass(html, 'path', 'letter')).toBe(0);
    expect(withClass(html, 'path', 'cross')).toBe(0);
    // five messengers, two decisions
    expect(textOf(html).match(/\?/g)).toHaveLength(7);
  });
});
