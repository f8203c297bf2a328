// Steps of proofs: the same ones in lectures, in the files for Coq and in the record, and nothing left out.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { facts } from '#words/proof-facts.ts';
import { inOrder } from '../../layouts/checked/coq.ts';
import { inWords, sentencesAsHtml, writtenSteps as stepsInText } from '../../layouts/checked/steps.ts';
import type { Lecture } from '../../layouts/lecture.ts';
import { root } from '../run.mjs';
import { differences, stateIn, stepsIn, stepsRecord } from './steps.ts';
import { developmentOf, readCode, readTable } from './table.ts';

const { steps } = stepsRecord.read()!;
const code = readCode();
const table = readTable();

const lectures = new Map(
  globSync('content/en/*.mdx', { cwd: root }).map((file) => [
    basename(file, '.mdx'),
    readFileSync(join(root, file), 'utf8'),
  ]),
);

describe('the steps of checked proofs', () => {
  const stepped = Object.keys(table.checked).flatMap((id) => {
    const [lecture = '', place = ''] = id.split('#');
    return stepsInText(lectures.get(lecture) ?? '', place);
  });

  test('are those of the lectures, in their order, each recorded once', () => {
    const marked = [...lectures.values()].flatMap((text) =>
      [...text.matchAll(/<Step name="([\w-]+)"/g)].map(([, id]) => id),
    );
    const ids = stepped.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.toSorted()).toEqual(marked.toSorted());
    expect(ids.toSorted()).toEqual(Object.keys(steps).toSorted());
    expect(ids.toSorted()).toEqual(stepsIn(code).toSorted());
  });

  test('are there for every proof of a lecture, or a reason why they are not', () => {
    const undivided = Object.keys(table.checked).filter((id) => {
      const [lecture = '', place] = id.split('#');
      return place !== undefined && stepsInText(lectures.get(lecture)!, place).length === 0;
    });
    expect(Object.keys(table.unstepped).toSorted()).toEqual(undivided.toSorted());
  });

  test('come in the files for Coq as in the lectures', () => {
    const files = inOrder(developmentOf(code)).map(({ file }) => [file, code.get(file)!] as const);
    const inFiles = stepsIn(new Map(files));
    for (const prefix of new Set(inFiles.map((name) => name.split('-')[0]!))) {
      const own = (names: readonly string[]) => names.filter((name) => name.startsWith(`${prefix}-`));
      expect(own(inFiles)).toEqual(own(stepped.map(({ id }) => id)));
    }
  });

  test('have sentences, and each ends a sentence', () => {
    for (const { id, text } of stepped) expect(text, id).toMatch(/[.:]$/);
  });

  test('show nothing that the dictionary has no words for, which has none for anything else', () => {
    const shown = new Set(
      Object.values(steps).flatMap(({ known, shown: goal }) => [...known, ...(goal === null ? [] : [goal])]),
    );
    for (const text of shown) expect(() => inWords(text), text).not.toThrow();
    expect(Object.keys(facts).filter((text) => !shown.has(text))).toEqual([]);
  });

  test('each have something new to know, another thing to show, or nothing left', () => {
    let before = '';
    for (const { id } of stepped) {
      const state = JSON.stringify(steps[id]);
      if (steps[id]!.shown !== null) expect(state, id).not.toBe(before);
      before = state;
    }
  });
});

test('a sentence before the first step of a proof is refused', () => {
  const text =
    '<Lemma id="a" name="A">\n\nx\n\n</Lemma>\n\n<Proof>\n\nFirst. <Step name="a-b"/>Then.\n\n</Proof>';
  expect(() => stepsInText(text, 'a')).toThrow('a sentence before its first step: “First.”');
  expect(stepsInText(text.replace('First. ', ''), 'a')).toEqual([{ id: 'a-b', text: 'Then.' }]);
});

test('a step that begins an item of a list takes nothing of it to the step above', () => {
  const text =
    '<Lemma id="a" name="A">\n\nx\n\n</Lemma>\n\n<Proof>\n\n<Step name="a-b"/>Two cases.\n\n- <Step name="a-c"/>One.\n- <Step name="a-d"/>Two.\n\n</Proof>';
  expect(stepsInText(text, 'a').map((step) => step.text)).toEqual(['Two cases.', 'One.', 'Two.']);
});

test('a note belongs to no step', () => {
  const text =
    '<Lemma id="a" name="A">\n\nx\n\n</Lemma>\n\n<Proof>\n\n<Step name="a-b"/>First.<Note>By the way.</Note>\n\n</Proof>';
  expect(stepsInText(text, 'a')).toEqual([{ id: 'a-b', text: 'First.' }]);
});

const LECTURE: Lecture = {
  ...{ title: 'A', short: 'a', slug: 'a', lecture: 1 },
  ...{ figures: [], statements: [], sources: [] },
};

test('signs of a formula are signs on the page of the statement, and no tags', () => {
  expect(sentencesAsHtml('Let <M>m < f</M> and <M>x<sub>1</sub> > 0</M>.', LECTURE)).toBe(
    'Let <span class="math" translate="no"><i>m</i> &lt; <i>f</i></span> and <span class="math" translate="no"><i>x</i><sub>1</sub> &gt; 0</span>.',
  );
});

describe('what Coq prints', () => {
  const printed =
    '1 goal\n  \n  k, c : nat\n  few : traitors (c :: l) <=\n        k\n  ============================\n  forall i : nat,\n  In i l\n';

  test('is read as what is known and what is to be shown, however its lines break', () => {
    expect(stateIn(printed)).toEqual({
      known: ['nat', 'traitors (c :: l) <= k'],
      shown: 'forall i : nat, In i l',
    });
  });

  test('goes on in lines further to the right, which may look like facts', () => {
    const long = '1 goal\n  \n  IH : forall c : nat,\n       forall i : nat, c = i\n  =====\n  False\n';
    expect(stateIn(long).known).toEqual(['forall c : nat, forall i : nat, c = i']);
  });

  test('is read without the goals that wait', () => {
    expect(stateIn(`${printed}\ngoal 2 is:\n False\n`).shown).toBe('forall i : nat, In i l');
  });

  test('says where nothing is left', () => {
    expect(stateIn('No more goals.\n')).toEqual({ known: [], shown: null });
    expect(stateIn('This subproof is complete, but there are some unfocused goals.\n').shown).toBeNull();
  });

  test('is held against the record', () => {
    const written = { coq: '8.16.1', steps: { a: { known: [], shown: 'x' } } };
    expect(differences(written, written)).toEqual([]);
    expect(differences(written, { ...written, steps: {} })).toHaveLength(1);
  });
});
