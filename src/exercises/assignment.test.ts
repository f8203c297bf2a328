import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assignmentTextIn,
  formatAssignment,
  LONGEST_LINK,
  LONGEST_TITLE,
  readAssignment,
  type Assignment,
  type Item,
} from './assignment.ts';
import { codeOf } from './exercise.ts';
import { KIND_NAMES, LEVELS } from './kind.ts';
import { oneLine } from './texts.ts';
import { ASSIGNMENT } from './testing/toy.ts';
import { readStudent, variantOf } from './variant.ts';

const read = (text: string) => readAssignment(text, () => true);

const topic = fc.constantFrom('om', 'sm', '2g', 'shop', 'three-generals');
const part = fc.record({ topic, version: fc.integer({ min: 1, max: 12 }) });
const item: fc.Arbitrary<Item> = fc
  .tuple(
    fc.constantFrom(...KIND_NAMES),
    fc.constantFrom(...LEVELS),
    fc.array(part, { minLength: 1, maxLength: 5 }),
    fc.boolean(),
  )
  .map(([kind, level, parts, exact]) => {
    const codes = parts.map(({ topic, version }) => codeOf({ kind, level, topic, version }));
    return exact ? { kind: 'exact', code: codes[0]! } : { kind: 'drawn', of: kind, level, codes };
  });
const title = fc
  .string({ unit: 'binary', minLength: 1, maxLength: LONGEST_TITLE })
  .map((text) => oneLine(text).slice(0, LONGEST_TITLE).trim())
  .filter((text) => text !== '' && text === oneLine(text));
const assignment: fc.Arbitrary<Assignment> = fc.record({
  title,
  due: fc.option(fc.integer({ min: 1, max: 4_000_000_000 })),
  attempts: fc.option(fc.integer({ min: 1, max: 99 })),
  hints: fc.boolean(),
  items: fc.array(item, { minLength: 1, maxLength: 20 }),
});

test('an assignment’s text reads back as the same assignment, in unreserved characters only', () => {
  fc.assert(
    fc.property(assignment, (made) => {
      const text = formatAssignment(made);
      expect(text).toMatch(/^[A-Za-z0-9._-]+$/);
      expect(encodeURIComponent(text)).toBe(text);
      expect(read(text)).toEqual({ kind: 'assignment', assignment: made });
    }),
  );
});

test('a link with twenty exercises and the longest title is shorter than 2,000 characters', () => {
  const codes = ['om', 'sm', '2g', 'shop', 'three'].map((name) =>
    codeOf({ kind: 'smallest', topic: name, level: 3, version: 1 }),
  );
  const items = Array.from(
    { length: 20 },
    () => ({ kind: 'drawn', of: 'smallest', level: 3, codes }) as const,
  );
  const longest = formatAssignment({
    ...{ title: '拜'.repeat(LONGEST_TITLE), due: 4_000_000_000, attempts: 99, hints: true },
    items,
  });
  const link = `https://university.example.edu/courses/distributed-systems/3f-plus-1/assignment/#a=${longest}`;
  expect(link.length).toBeLessThan(LONGEST_LINK);
});

test('one letter altered, or the end cut off, and the text is refused as damaged', () => {
  const text = formatAssignment(ASSIGNMENT);
  for (let length = 2; length < text.length; length++)
    expect(read(text.slice(0, length)), `${length} letters`).toMatchObject({ refusal: { code: 'damaged' } });
  for (let at = 3; at < text.length; at++) {
    const other = text[at] === 'x' ? 'y' : 'x';
    expect(read(text.slice(0, at) + other + text.slice(at + 1)), `at ${at}`).toMatchObject({
      kind: 'refused',
    });
  }
});

test('what can’t be an assignment is refused with its reason, and nothing throws', () => {
  expect(read(' ')).toMatchObject({ refusal: { code: 'empty' } });
  expect(read('a2.x')).toMatchObject({ refusal: { code: 'other-version', found: '2' } });
  expect(read(formatAssignment({ ...ASSIGNMENT, items: [] }))).toMatchObject({
    refusal: { code: 'item-count' },
  });
  expect(read(formatAssignment({ ...ASSIGNMENT, title: '' }))).toMatchObject({
    refusal: { code: 'field', field: 'title' },
  });
  expect(read(formatAssignment({ ...ASSIGNMENT, title: ' a' }))).toMatchObject({
    refusal: { field: 'title' },
  });
  expect(read(formatAssignment({ ...ASSIGNMENT, attempts: 100 }))).toMatchObject({
    refusal: { field: 'attempts' },
  });
  expect(read(formatAssignment({ ...ASSIGNMENT, due: 5e9 }))).toMatchObject({ refusal: { field: 'due' } });
  expect(readAssignment(formatAssignment(ASSIGNMENT), (code) => code !== 'predict-sm-2-v1')).toEqual({
    kind: 'refused',
    refusal: { code: 'unknown-exercise', found: 'predict-sm-2-v1' },
  });
  fc.assert(fc.property(fc.string(), (text) => ['assignment', 'refused'].includes(read(text).kind)));
});

test('the text is found in an address, with the line breaks of a mail in it', () => {
  const text = formatAssignment(ASSIGNMENT);
  const broken = `${text.slice(0, 30)}\r\n ${text.slice(30)}`;
  for (const pasted of [text, broken, `https://book.example/assignment/#a=${broken}`, `#x=1&a=${text}&y=2`])
    expect(assignmentTextIn(pasted)).toBe(text);
});

describe('what a student is given', () => {
  const student = readStudent(' Ada@Example.EDU ')!;

  test('is the same every time, whatever the case and spaces of the id', () => {
    expect(student).toBe('ada@example.edu');
    expect(variantOf(ASSIGNMENT, student)).toEqual(variantOf(ASSIGNMENT, readStudent('ada@example.edu')!));
  });

  test('is derived as the book says: SHA-256 of a line each for the version, the assignment, the id and the place', () => {
    const digest = createHash('sha256').update(formatAssignment(ASSIGNMENT)).digest('hex');
    const expected = ASSIGNMENT.items.map((item, i) => {
      const text = `3f + 1: variant, version 1\n${digest}\nada@example.edu\n${i + 1}\n`;
      const hash = createHash('sha256').update(text).digest();
      const codes = item.kind === 'exact' ? [item.code] : item.codes;
      return { code: codes[hash.readUInt32BE(4) % codes.length], seed: hash.readUInt32BE(0) };
    });
    expect(variantOf(ASSIGNMENT, student)).toEqual(expected);
  });

  test('is for ever what it was', () => {
    expect(variantOf(ASSIGNMENT, student)).toMatchInlineSnapshot(`
      [
        {
          "code": "predict-om-1-v1",
          "seed": 1506872689,
        },
        {
          "code": "predict-shop-2-v1",
          "seed": 1285230384,
        },
        {
          "code": "predict-2g-3-v1",
          "seed": 1772834666,
        },
      ]
    `);
  });

  test('differs between students and between assignments, and every topic is drawn', () => {
    const seeds = new Set<number>();
    const drawn = new Set<string>();
    for (let i = 0; i < 300; i++) {
      const tasks = variantOf(ASSIGNMENT, readStudent(`s${i}`)!);
      tasks.forEach(({ seed }) => seeds.add(seed));
      drawn.add(tasks[1]!.code);
    }
    expect(seeds.size).toBe(900);
    expect([...drawn].sort()).toEqual(['predict-om-2-v1', 'predict-shop-2-v1', 'predict-sm-2-v1']);
    const other = variantOf({ ...ASSIGNMENT, hints: false }, student);
    expect(other[0]!.seed).not.toBe(variantOf(ASSIGNMENT, student)[0]!.seed);
  });

  test('nobody has an empty id, or one of more than 100 letters', () => {
    expect(readStudent(' \n')).toBeNull();
    expect(readStudent('x'.repeat(101))).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const id = readStudent(typed);
        if (id !== null) expect(readStudent(id)).toBe(id);
      }),
    );
  });
});
