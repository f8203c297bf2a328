// The table of what a machine has checked: complete, and of statements that still say what they said.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meaningOf, read, restsOn } from '../../layouts/checked/coq.ts';
import { root } from '../run.mjs';
import { developmentOf, faultsOf, forbiddenIn, readCode, readTable } from './table.ts';

const code = readCode();
const development = developmentOf(code);
const table = readTable();

/** `too-few#three` and the like: what the heads of the lectures list, definitions left out. */
const STATEMENTS = globSync('content/en/*.mdx', { cwd: root }).flatMap((file) => {
  const [, head = ''] = readFileSync(join(root, file), 'utf8').split(/^---$/m);
  return [...head.matchAll(/\{ id: ([\w-]+), kind: (theorem|lemma|proposition) \}/g)].map(
    ([, id]) => `${basename(file, '.mdx')}#${id!}`,
  );
});
const listed = [...Object.keys(table.checked), ...Object.keys(table.unchecked)];

describe('the table of checked statements', () => {
  test('lists every theorem, lemma and proposition of the lectures once, and nothing but the title besides', () => {
    expect(STATEMENTS.length).toBeGreaterThan(25);
    expect(listed.toSorted()).toEqual([...STATEMENTS, 'three-f-plus-one'].toSorted());
  });

  test('has no two statements at one address', () => {
    const addresses = listed.map((id) => id.split('#').at(-1));
    expect(addresses.filter((id, i) => addresses.indexOf(id) !== i)).toEqual([]);
  });

  test('names theorems that there are, for the places that they name, which say what they said', () => {
    expect(faultsOf(table, development)).toEqual([]);
  });

  test('rests on files in which every proof is one', () => {
    expect(forbiddenIn(code)).toEqual([]);
  });

  test('rests on lemmas each of which says for which statement it is needed', () => {
    const stated = development.flatMap(({ items }) =>
      items.filter(({ command }) => command === 'Lemma' || command === 'Theorem'),
    );
    expect(stated.length).toBeGreaterThan(100);
    for (const { file, line, name, page } of stated)
      expect(Object.keys(table.checked), `${file}.v:${line}: ${name}`).toContain(page);
  });
});

/** The development with a piece of one file changed. */
function changed(file: string, from: string, to: string): ReadonlyMap<string, string> {
  const text = code.get(file)!;
  expect(text, file).toContain(from);
  return new Map([...code, [file, text.replace(from, to)]]);
}
const faults = (files: ReadonlyMap<string, string>): string =>
  faultsOf(table, developmentOf(files)).join('\n');

describe('what is noticed', () => {
  test('a weaker statement', () => {
    const weaker = changed(
      'Statements',
      'forall P, ~ works P 3 1',
      'forall P, rounds P = 2 -> ~ works P 3 1',
    );
    expect(faults(weaker)).toMatch(
      /^too-few#three: proofs\/Statements\.v:\d+: three_generals_are_too_few no longer/,
    );
  });

  test('a definition that makes many statements weaker', () => {
    const said = faults(
      changed('Model', 'traitor commander = false -> forall i', 'traitor commander = true -> forall i'),
    );
    for (const id of ['three-f-plus-one', 'too-few#three', 'too-few#too-many', 'enough#enough'])
      expect(said).toContain(`${id}: `);
    expect(said).not.toContain('two-generals#impossible');
  });

  test('a renamed theorem, and one of which the table knows nothing', () => {
    const said = faults(changed('Statements', 'Theorem what_is_easy', 'Theorem what_is_hard'));
    expect(said).toContain('too-few#easy: proofs/Statements.v has no theorem what_is_easy');
    expect(said).toMatch(/proofs\/Statements\.v:\d+: what_is_hard is not in the table/);
  });

  test.each([
    ['Qed.', 'Admitted.', 'Admitted'],
    ['reflexivity.', 'admit.', 'admit'],
    ['Section Ring.', 'Axiom easy : False.\nSection Ring.', 'Axiom'],
    ['Section Ring.', 'Hypothesis easy : False.\nSection Ring.', 'Hypothesis'],
    ['Section Ring.', 'Unset Guard Checking.\nSection Ring.', 'Unset'],
    ['Section Ring.', 'Notation "x ~> y" := (x = y).\nSection Ring.', 'Notation'],
  ])('in place of %j: %j, with its line', (from, to, word) => {
    const [first] = forbiddenIn(changed('TooFew', from, to));
    expect(first).toMatch(new RegExp(`^proofs/TooFew\\.v:\\d+: .*${word}`));
  });

  test('nothing where a word stands in a comment', () => {
    expect(
      forbiddenIn(changed('TooFew', 'Section Ring.', '(* no admit (* nor Axiom *) *)\nSection Ring.')),
    ).toEqual([]);
  });
});

describe('what a statement rests on', () => {
  const source = (text: string) => [read('A', text)];
  const names = (text: string): readonly string[] => {
    const development = source(text);
    return restsOn(development[0]!.items.at(-1)!, development).map(({ name }) => name);
  };

  test('definitions, those behind them, and no lemma', () => {
    const text =
      'Definition a := 0. Definition b := a + a. Lemma c : b = 0. Proof. auto. Qed. Theorem t : b = 0.';
    expect(names(text)).toEqual(['a', 'b']);
  });

  test('not what only shares its name with a variable', () => {
    expect(names('Definition a := 0. Theorem t : forall a, a = 0.')).toEqual([]);
    expect(names('Definition a := 0. Definition b (a : nat) := a. Theorem t : b 1 = 0.')).toEqual(['b']);
  });

  test('fields and cases, by their type', () => {
    expect(names('Record r := { x : nat; y : nat }. Inductive two := l | q. Theorem t : y = l.')).toEqual([
      'r',
      'two',
    ]);
  });

  test('is the same whatever the lines and comments, and another with another word', () => {
    const meaning = (text: string): string => {
      const development = source(text);
      return meaningOf(development[0]!.items.at(-1)!, development);
    };
    const plain = meaning('Definition a := 0. Theorem t : a = 0.');
    expect(meaning('Definition a :=\n  0.\n(* so (* it *) is *) Theorem t :\n a = 0.')).toBe(plain);
    expect(meaning('Definition a := 1. Theorem t : a = 0.')).not.toBe(plain);
  });
});

test.each(['proofs/README.md', 'content/en/pages/checked.mdx'])(
  '%s says how to compile all files, in a right order',
  (file) => {
    const [, list = ''] = /for f in ([\w\s\\]+)\ndo coqc/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
    const names = list.split(/[\s\\]+/);
    expect(names.toSorted()).toEqual([...code.keys()].toSorted());
    for (const { file: one, requires } of development)
      for (const other of requires)
        expect(names.indexOf(other), `${other} before ${one}`).toBeLessThan(names.indexOf(one));
  },
);
