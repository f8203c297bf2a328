/** Hostile texts where exercises are assigned, handed in and marked: read as text, or refused in a plain sentence. */
import { expect, test } from 'vitest';
import { INJECTIONS, wellFormed } from '../scenario/testing/injections.ts';
import { assignmentTextIn, readAssignment } from './assignment.ts';
import { csvOf } from './csv.ts';
import { partsOf } from './exercise.ts';
import { EXERCISES } from './catalogue.ts';
import { instanceOf, kindOf } from './mark.ts';
import { readSubmission } from './read-submission.ts';
import { KINDS } from './registry.ts';
import { sayAssignmentRefusal, sayProblem } from './say-problem.ts';
import { checksumOf, oneLine, toBase64url } from './texts.ts';
import { readStudent } from './variant.ts';

const exists = (code: string): boolean => EXERCISES.some((one) => one.code === code);
const CONTROLS = /[\p{C}\p{Zl}\p{Zp}]/u;
const texts = INJECTIONS.map(({ text }) => text);

/** An assignment whose checksum fits, whatever stands in it: it finds accidents, not intent. */
const sealed = (...fields: readonly string[]): string => {
  const text = ['a1', ...fields].join('.');
  return `${text}.${checksumOf(text)}`;
};
const ITEM = 'predict-om-1-v1';

function refusedPlainly(text: string): void {
  const read = readAssignment(text, exists);
  if (read.kind !== 'refused') expect.fail(`${text} is an assignment`);
  const sentence = sayAssignmentRefusal(read.refusal);
  expect(sentence, text).not.toMatch(CONTROLS);
  expect(sentence.length, text).toBeLessThan(200);
}

test('as an assignment, whole or behind a=, each is refused', () => {
  for (const text of texts) {
    refusedPlainly(text);
    refusedPlainly(assignmentTextIn(`#a=${text}`));
    refusedPlainly(
      assignmentTextIn(`https://book.example/assignment/#a=${encodeURIComponent(wellFormed(text))}`),
    );
  }
});

test('as a field of an assignment whose checksum fits each is refused, and as its title it is that title', () => {
  for (const text of texts) {
    refusedPlainly(sealed(text, '0', '0', 'h', ITEM));
    refusedPlainly(sealed(toBase64url('Week 1'), text, '0', 'h', ITEM));
    refusedPlainly(sealed(toBase64url('Week 1'), '0', text, 'h', ITEM));
    refusedPlainly(sealed(toBase64url('Week 1'), '0', '0', text, ITEM));
    refusedPlainly(sealed(toBase64url('Week 1'), '0', '0', 'h', ITEM, text));
    const read = readAssignment(sealed(toBase64url(text), '0', '0', 'h', ITEM), exists);
    if (read.kind === 'assignment') expect(read.assignment.title, text).toBe(oneLine(wellFormed(text)));
    else expect(read.refusal, text).toMatchObject({ code: 'field', field: 'title' });
  }
});

test('as a student’s id each is one line without controls, or none at all', () => {
  for (const text of texts) {
    const id = readStudent(text);
    if (id !== null) expect(id, text).toBe(oneLine(text.toLowerCase()));
    if (id !== null)
      expect(id.replaceAll('\uFFFD', ''), text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  }
});

test('as a submission each is refused for a reason that quotes nothing of it', () => {
  for (const text of texts) {
    const read = readSubmission(text);
    if (read.kind !== 'refused') expect.fail(`${text} is a submission`);
    expect(sayProblem(read.refusal), text).not.toMatch(/breach|[<>&]/);
  }
});

test('as a code of an exercise each names none', () => {
  for (const text of texts) expect(partsOf(text), text).toBeNull();
});

test('as an answer each is refused by every kind but the one whose answers are programs', () => {
  const kinds = new Map(EXERCISES.map((exercise) => [exercise.kind, exercise]));
  expect(kinds.size).toBe(Object.keys(KINDS).length);
  for (const [name, exercise] of kinds) {
    const instance = instanceOf(exercise, 1);
    for (const text of texts)
      expect(kindOf(exercise).read(instance, text).kind, `${name}: ${text}`).toBe(
        name === 'write' ? 'answer' : 'refused',
      );
  }
});

test('in a table each stays one cell that no spreadsheet takes for a formula', () => {
  for (const text of texts) {
    const csv = csvOf([[text, 1]]);
    expect(csv.endsWith(',1\r\n'), text).toBe(true);
    const cell = csv.slice(0, -',1\r\n'.length);
    expect(cell.replace(/^"/, ''), text).not.toMatch(/^[\s\uFEFF]*[=+\-@|\t\r\uFF1D\uFF0B\uFF0D\uFF20]/);
    const value = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    expect(value.replace(/^'/, ''), text).toBe(text.replace(/^'/, ''));
  }
});
