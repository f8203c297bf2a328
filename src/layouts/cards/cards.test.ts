import { describe, expect, test } from 'vitest';
import planned from '../../../content/en/contents.json';
import { scenarioNamed, tokenNamed } from '../../scenario/catalogue.ts';
import { generalsIn } from '../../scenario/scenario.ts';
import { everyCard, names, scenarioCard } from './all.ts';
import { cardSvg } from './card.ts';
import { ink } from './inks.ts';
import { letters } from './lettering.ts';
import { cardOf, COVER } from './place.ts';
import { sayPicture, sayVerdicts } from './replayed.ts';
import { lectureSource } from '../testing/source.ts';

const entries = planned.map((entry, i) => {
  const { title, short } = lectureSource(`en/${entry.slug}.mdx`).head;
  return { ...entry, title, short, number: i + 1, minutes: 10 };
});
const cards = everyCard(entries);
const count = (text: string, part: RegExp): number => [...text.matchAll(part)].length;

describe('Every card', () => {
  test('is of the cover, a lecture or a named scenario, each once', () => {
    expect([...cards.keys()]).toEqual([
      'cover',
      ...planned.map(({ slug }) => slug),
      ...names.map((name) => `s/${name}`),
    ]);
    expect(new Set([...cards.values()].map(({ title }) => title)).size).toBe(cards.size);
  });

  test('is drawn from its scenario: so many generals, so many of them hatched; of phase king a lane each', async () => {
    for (const [address, card] of cards) {
      const svg = await cardSvg(card);
      const { scenario } = card;
      if (scenario.kind === 'pk') {
        expect(count(svg, /class="text lane-name"/g), address).toBe(generalsIn(scenario));
        expect(count(svg, /class="lane traitor"/g), address).toBe(scenario.traitors.length);
        // a shape that the card has no rule for would be a black one
        expect(svg, address).toMatch(/\.board \.throne\{fill: none;/);
        expect(svg, address).toMatch(/\.board \.ring\{fill: none;/);
        continue;
      }
      // from one general's place, nobody else is known for a traitor
      const traitors =
        scenario.kind === '2g'
          ? []
          : scenario.traitors.filter((one) => scenario.eyes === null || one === scenario.eyes);
      expect(count(svg, /class="text number"/g), address).toBe(generalsIn(scenario));
      expect(count(svg, /class="general traitor"/g), address).toBe(traitors.length);
      expect(count(svg, /class="hatched"/g), address).toBe(traitors.length);
    }
  });

  test('holds letters as paths only, and no colour that the page would have to supply', async () => {
    for (const name of ['two-lies', 'signed-two-lies', 'seven-two-traitors', 'one-loss'] as const) {
      const svg = await cardSvg(scenarioCard(name));
      expect(svg).not.toMatch(/<text|<image|<foreignObject|<div|href=|url\((?!#)/);
      // what librsvg doesn't know is spelled out, and nothing is as large as a page would have it
      expect(svg).not.toMatch(/:is\(|color-mix|(?<![-\w])(?:width|height): /);
      expect(svg.replace(/<style>.*?<\/style>/s, '')).not.toContain('var(');
      expect(svg).toContain(`.general.traitor .hatched{stroke: ${ink('traitor')};`);
    }
  });
});

describe('What is said of a card', () => {
  test('is what happens on it', () => {
    expect(sayPicture(scenarioNamed('two-lies'))).toBe(
      'OM(1), oral messages, 3 generals. General 2 is a traitor. General 1 orders general 2 to attack. ' +
        'General 1 orders general 3 to attack. General 2 tells general 3: “1 said: retreat”. A lie. ' +
        'General 3 tells general 2: “1 said: attack”. General 1 attacks. General 3 retreats.',
    );
    expect(sayVerdicts(scenarioNamed('one-more'))).toBe(
      'Agreement broken: general 1 attacks, general 2 retreats. Attack asks nothing: a messenger is captured. ' +
        'Retreat asks nothing: general 1 has the order to attack.',
    );
    expect(sayVerdicts(scenarioNamed('signed-two-lies'))).toBe(
      'IC1 holds: one loyal lieutenant, nobody to disagree with. IC2 holds: every loyal lieutenant obeys: attack.',
    );
  });

  test('is whole sentences for every named scenario', () => {
    for (const name of names) {
      expect(sayPicture(scenarioNamed(name)), tokenNamed(name)).toMatch(/^[A-Z].*\.$/s);
      expect(sayPicture(scenarioNamed(name))).not.toMatch(/messages? [A-Z]|undefined|null/);
    }
  });

  test('stands with the path of its picture', () => {
    expect(cardOf(COVER).path).toMatch(/\/cards\/cover\.png$/);
  });
});

describe('Letters', () => {
  const face = { family: 'Inter', weight: 400 } as const;
  const placed = async (anchor: 'start' | 'middle' | 'end') => {
    const path = await letters('HH', { x: 50, y: 80, size: 20, anchor }, face);
    const [, left, top, scale] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(path)!.map(Number);
    const numbers = / d="([^"]*)"/
      .exec(path)![1]!
      .match(/-?[\d.]+/g)!
      .map(Number);
    const at = (odd: number) => numbers.filter((_, i) => i % 2 === odd);
    return {
      left: left! + Math.min(...at(0)) * scale!,
      right: left! + Math.max(...at(0)) * scale!,
      foot: top! + Math.max(...at(1)) * scale!,
    };
  };

  test('stand on their line, and begin, end or have their middle where they are put', async () => {
    const [start, middle, end] = [await placed('start'), await placed('middle'), await placed('end')];
    for (const { foot } of [start, middle, end]) expect(foot).toBeCloseTo(80, 1);
    expect(start.left).toBeGreaterThan(50);
    expect(start.left).toBeLessThan(53);
    expect((middle.left + middle.right) / 2).toBeCloseTo(50, 0);
    expect(end.right).toBeLessThan(50);
    expect(end.right).toBeGreaterThan(47);
  });

  test('that no face has fail the build', async () => {
    await expect(letters('漢', { x: 0, y: 0, size: 20, anchor: 'start' }, face)).rejects.toThrow(
      /no face of the cards has “漢”/,
    );
  });
});

test('A colour that the tokens don’t have is refused with those they have', () => {
  expect(ink('paper')).toMatch(/^#[0-9a-f]{6}$/);
  expect(() => ink('gold')).toThrow(/tokens\.css has no colour --gold: it has paper, sheet, ink/);
});
