/** What the server renders: a protocol as a listing and how it was broken, all there is without scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { READER_KINDS, type Task } from '../../../src/sandbox/kinds.ts';
import { breakReaderProtocol, type Violation } from '../../../src/sandbox/report.ts';
import { breakReaderRounds } from '../../../src/sandbox/rounds-report.ts';
import { elementsOf, idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { Break } from './Break.tsx';
import type { Start } from './break-state.ts';
import { Broken, panelsOf } from './Broken.tsx';
import { Neighbours } from './Neighbours.tsx';
import { highlighted } from '../../editor/highlight.ts';
import { lastRound } from './lanes.ts';
import { Listing } from '../../editor/Listing.tsx';
import { breakPageWords } from './words.ts';

const folder = new URL('../../../content/en/protocols/', import.meta.url);
const startsOf = <Kind extends Start['kind']>(kind: Kind): readonly (Start & { kind: Kind })[] =>
  readdirSync(new URL(`${kind}/`, folder)).map((file) => ({
    ...{ kind, name: file.replace('.js', '') },
    source: readFileSync(new URL(`${kind}/${file}`, folder), 'utf8'),
  }));
const STARTS = READER_KINDS.flatMap((kind) => startsOf(kind));
const FEW_ROUNDS = startsOf('rounds');
const named = (name: string): Start & Task => STARTS.find((start) => start.name === name)!;
const violationOf = async ({ kind, source }: Task): Promise<Violation> => {
  const report = await breakReaderProtocol(kind, source);
  if (!report.broken) throw new Error(report.error.message);
  return report;
};

describe('The page, as the server renders it', async () => {
  const relay = named('relay');
  const html = renderToString(
    <Break starts={[relay, named('retry'), FEW_ROUNDS[0]!]} report={await violationOf(relay)}>
      <Listing code={relay.source} />
    </Break>,
  );

  test('holds the protocol letter by letter', () => {
    const listing = /<code>([\s\S]*)<\/code>/.exec(html)![1]!.replace(/<[^>]*>/g, '');
    const letters = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' } as Record<string, string>;
    expect(listing.replace(/&\w+;/g, (entity) => letters[entity]!)).toBe(relay.source);
  });

  test('says what was broken, who can’t tell, and what everybody loyal decided', () => {
    const text = textOf(html);
    expect(text).toContain('A breaks IC2 General 2 is the traitor.');
    expect(text).toContain('B its twin for general 3 General 1 is the traitor.');
    expect(text).toContain(breakPageWords.breakAnswer.same(3, 'A', 'B'));
    expect(text).toContain('The loyal commander orders attack');
    expect(text).toContain('General 1 attacks. General 3 retreats.');
    expect(text).toContain('General 2 retreats. General 3 retreats.');
    expect(text).toMatch(/1 1 2 attack arrived 1 1 3 attack arrived 2 2 3 retreat arrived/);
  });

  test('has each id once and no style attribute', () => {
    expect(idProblems(html)).toEqual([]);
    expect(valuesOf(html, 'style')).toEqual([]);
  });
});

describe('Executions side by side', () => {
  test.each(STARTS)('of $name, $kind: as many drawings as tables, each in words', async (start) => {
    const violation = await violationOf(start);
    const round = lastRound(panelsOf(violation).map(({ execution }) => execution));
    const html = renderToString(<Broken kind={start.kind} {...{ violation, round }} />);
    const drawings = elementsOf(html, 'svg').filter(({ class: name }) => name === 'map execution');
    expect(drawings).toHaveLength(violation.twins.length + 1);
    expect(elementsOf(html, 'table')).toHaveLength(drawings.length);
    expect(idProblems(html)).toEqual([]);
    const breaking = drawings[panelsOf(violation).findIndex(({ twinFor }) => twinFor === null)]!;
    for (const [general, order] of Object.entries(violation.execution.decisions)) {
      expect(breaking['aria-label']).toContain(`General ${general} ${order}s.`);
    }
    const lost = violation.execution.messages.filter(({ delivered }) => !delivered);
    if (violation.twins.length > 0 && lost.length > 0) expect(textOf(html)).toContain('lost');
  });

  test.each(STARTS)(
    'of $name: whoever can’t tell them apart holds the same on both tables',
    async (start) => {
      const violation = await violationOf(start);
      const round = lastRound(panelsOf(violation).map(({ execution }) => execution));
      const html = renderToString(<Broken kind={start.kind} {...{ violation, round }} />);
      const tables = elementsOf(html, 'div').filter((one) => one['class']?.startsWith('inbox'));
      expect(tables).toHaveLength(2 * violation.twins.length);
      expect(html).not.toContain('mark differs');
    },
  );

  test('the breaking one stands between two twins', async () => {
    const panels = panelsOf(await violationOf(named('obey')));
    expect(panels.map(({ letter, twinFor }) => `${letter}${twinFor ?? ''}`)).toEqual(['A2', 'B', 'C3']);
  });
});

describe('Two neighbours side by side, of too few rounds', () => {
  test.each(FEW_ROUNDS.flatMap((start) => [3, 4, 6].map((n) => ({ ...start, n }))))(
    'of $name among $n generals: pictures in words, and whoever can’t tell holds the same on both tables',
    async ({ source, n }) => {
      const violation = await breakReaderRounds({ kind: 'rounds', source, n, f: n - 2 });
      if (!violation.broken) throw new Error(violation.error.message);
      const { executions, blind } = violation;
      const round = lastRound(executions);
      const html = renderToString(<Neighbours generals={n} {...{ violation, round }} />);
      const drawings = elementsOf(html, 'svg').filter(({ role }) => role === 'img');
      expect(drawings).toHaveLength(2);
      for (const [i, { decisions, messages }] of executions.entries()) {
        const words = drawings[i]!['aria-label']!;
        for (const [general, order] of Object.entries(decisions)) {
          expect(words).toContain(`General ${general} ${order}s.`);
        }
        const leftOut = messages.filter(({ delivered }) => !delivered).length;
        expect(words).toMatch(
          leftOut === 0 ? /nothing is left out/ : new RegExp(`(${leftOut}|one) messages? `),
        );
      }
      expect(elementsOf(html, 'div').filter((one) => one['class']?.startsWith('inbox'))).toHaveLength(2);
      expect(html).not.toContain('mark differs');
      // the one place that differs, in each of them that has a message there
      expect(html.split('class="differs"').length - 1).toBeGreaterThanOrEqual(1);
      expect(html.split('class="differs"').length - 1).toBeLessThanOrEqual(2);
      expect(textOf(html)).toContain(breakPageWords.breakAnswer.same(blind, 'A', 'B'));
      expect(textOf(html)).toContain('breaks IC1');
      expect(idProblems(html)).toEqual([]);
    },
  );
});

test('highlighting changes no letter of any protocol, and colours orders', () => {
  for (const { source } of [...STARTS, ...FEW_ROUNDS]) {
    const pieces = highlighted(source);
    expect(pieces.map(({ text }) => text).join('')).toBe(source);
    for (const { text, classes } of pieces) {
      if (text === "'attack'") expect(classes).toContain('code-attack');
    }
  }
});
