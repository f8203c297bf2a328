/** The figures of the lecture as the server renders them: their whole outcome as text, before and without any script. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { worldsNamed } from '../../scenes/worlds.ts';
import { Cost } from './Cost.tsx';
import { CostTable } from './CostPlot.tsx';
import { Induction } from './Induction.tsx';
import { instance, OPENING } from './induction.ts';
import { PathTree } from './PathTree.tsx';
import { Vectors } from './Vectors.tsx';
import { InductionTable } from './Walk.tsx';

const common = { figure: 'it', label: 'Figure 5.1' } as const;
const tree = (names: string): string =>
  renderToString(<PathTree {...common} page="lecture" worlds={worldsNamed(names)} />);
const vectors = (names: string): string =>
  renderToString(<Vectors {...common} page="lecture" worlds={worldsNamed(names)} />);
const walk = (proof: 'lemma' | 'theorem'): string =>
  renderToString(<Induction {...common} proof={proof} worlds={[instance(OPENING[proof])]} />);

const FIGURES = {
  tree: tree('seven-two-traitors'),
  'a small tree': tree('four-lieutenant-lies'),
  'a tree before the end': tree('om_n7_m2_oa_t1.5_ssplit_r1'),
  'a tree in one general’s place': tree('om_n7_m2_oa_t1.5_ssplit_v4'),
  'the commander’s place': tree('om_n7_m2_oa_t1.5_ssplit_v1'),
  'a large tree': tree('om_n13_m4_oa_t1'),
  vectors: vectors('four-commander-lies'),
  'other vectors': vectors('four-two-lies'),
  'the lemma': walk('lemma'),
  'the theorem': walk('theorem'),
  'the lemma’s steps': renderToString(<InductionTable proof="lemma" />),
  'the theorem’s steps': renderToString(<InductionTable proof="theorem" />),
  cost: renderToString(
    <Cost {...common}>
      <CostTable />
    </Cost>,
  ),
};
type Name = keyof typeof FIGURES;
const text = (name: Name): string => textOf(FIGURES[name]);

describe.each(Object.entries(FIGURES))('The HTML of %s', (_name, html) => {
  test('gives every id once, refers to no other, and has no style attribute', () => {
    expect(idProblems(html)).toEqual([]);
    expect(valuesOf(html, 'style')).toEqual([]);
  });

  test('makes no part of a drawing answer before it can', () => {
    expect(html).not.toMatch(/role="(button|toolbar|tree|treeitem)"|tabindex/i);
  });
});

describe('The tree', () => {
  test('has one time: its rounds, and after them the votes, level by level', () => {
    expect(text('tree')).toContain(
      'nothing sent orders reports reports of reports votes of level 2 last vote',
    );
    expect(FIGURES.tree.match(/type="range"/g)).toHaveLength(1);
    expect(FIGURES.tree).toContain('max="5" step="1" value="5"');
    expect(FIGURES['a tree before the end']).toContain('max="5" step="1" value="1"');
    expect(text('a small tree')).toContain('nothing sent orders reports vote');
  });

  test('has every path with what came on it and what is taken there, lies marked by a word', () => {
    expect(text('tree')).toContain('1 traitor not what 3, 5 and 7 got attack ⇒ attack');
    expect(text('tree')).toContain('1.3 retreat ⇒ retreat');
    expect(text('tree')).toContain('1.3.5 traitor lie attack');
    expect(FIGURES.tree.match(/class="branch/g)).toHaveLength(26);
    expect(text('a small tree')).toContain('1 attack ⇒ attack');
    expect(text('a small tree')).toContain('1.4 traitor lie retreat');
  });

  test('has the vote of the order below it, and what was outvoted struck through', () => {
    expect(text('tree')).toContain('4 of 6 say attack, so it takes attack.');
    expect(text('tree')).toContain('This is the vote at the top, so general 2 decides to attack.');
    expect(FIGURES.tree.match(/<span class="outvoted"><span class="value/g)).toHaveLength(6);
    expect(FIGURES.tree.match(/class="ballot (attack|retreat)"/g)).toHaveLength(6 + 5 * 5);
  });

  test('waits for the last round with its votes', () => {
    expect(text('a tree before the end')).not.toContain('⇒ attack');
    expect(text('a tree before the end')).toContain('1.3 …');
    expect(text('a tree before the end')).toContain('Votes are counted after the last round.');
  });

  test('in one general’s place names no traitor and no lie; the commander takes no vote', () => {
    expect(FIGURES['a tree in one general’s place']).not.toMatch(/class="[^"]*\b(traitor|marked)\b/);
    expect(text('a tree in one general’s place')).toContain('1.7.6');
    expect(text('the commander’s place')).toContain('Nobody sends it anything');
  });

  test('of 13,345 paths opens only as many as can be read', () => {
    const shown = FIGURES['a large tree'].match(/class="branch/g)!.length;
    expect(shown).toBeGreaterThan(10);
    expect(shown).toBeLessThan(140);
  });
});

describe('The vectors', () => {
  test('stand in a table, a row for each loyal lieutenant', () => {
    expect(text('vectors')).toContain(
      'General from 2 from 3 from 4 majority 2 attack own retreat retreat retreat 3 attack retreat own retreat retreat 4 attack retreat retreat own retreat All rows are equal.',
    );
  });

  test('of OM(2) stand below the squares, which hold the letters', () => {
    expect(text('other vectors')).toContain(
      'Below the squares of the loyal lieutenants stand different results.',
    );
    const drawings = FIGURES['other vectors'].match(/<svg class="map squares-map.*?<\/svg>/gs)!;
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) {
      expect(drawing).toContain('15 letters, each in the square of its receiver');
      expect(drawing.match(/class="pennant/g)).toHaveLength(2);
      expect(drawing).not.toMatch(/role="button"|tabindex/);
    }
  });
});

describe('The walks', () => {
  test('open with the first step, and without scripts have all of them', () => {
    expect(text('the lemma')).toContain('The lemma asks for n > 2k + m: 7 > 6.');
    expect(text('the lemma’s steps')).toContain(
      'By induction this is so on every level up to the first: IC2 holds.',
    );
    expect(text('the lemma’s steps')).toContain('6 ≤ 6, not enough.');
    expect(text('the lemma’s steps')).toContain('what the traitors do here is enough to break IC2.');
    expect(text('the theorem')).toContain('All rows are equal.');
    expect(text('the theorem’s steps')).toContain('All loyal lieutenants vote on the same values');
  });

  test('light up the order first', () => {
    expect(FIGURES['the lemma'].match(/class="branch lit/g)).toHaveLength(1);
  });

  test('under a traitor commander show every letter in its square, and nothing to press there', () => {
    const drawings = FIGURES['the theorem'].match(/<svg class="map squares-map.*?<\/svg>/gs)!;
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) expect(drawing).not.toMatch(/ lit"|class="[^"]*aside|role="button"/);
  });
});

describe('The price', () => {
  test('stands in a table and in a sentence', () => {
    expect(text('cost')).toContain('13 generals, OM(4): 108,384 messages in 5 rounds.');
    expect(text('cost')).toContain('12 · 11 · 10 · 9 · 8 = 95,040');
    expect(text('cost')).toContain('10 31 11 2,295,012,833,333,700 2,180,547,008,640,000');
  });
});
