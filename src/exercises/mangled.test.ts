import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { piecesOf, type Piece } from './pieces.ts';
import { isIntact, signSubmission, submissionFile, submissionText } from './submission.ts';
import { secretOf, workOf } from './testing/class.ts';
import { docx, MANGLINGS, run, wrap } from './testing/manglings.ts';
import { ASSIGNMENT, TOY_ORACLE } from './testing/toy.ts';
import { readStudent } from './variant.ts';

const [ada, ben] = [readStudent('ada')!, readStudent('ben@example.edu')!];
/** With an answer of two lines, quotes and brackets, as protocols have them. */
const work = (student = ada) => {
  const solved = workOf(ASSIGNMENT, student, TOY_ORACLE.reference);
  const lines = solved.work.map((one, i) =>
    i === 0 ? { ...one, answer: 'if (a < b && "x" != \'{\') {\n\treturn 1;\n}' } : one,
  );
  return signSubmission({ ...solved, work: lines }, secretOf(student));
};
const plain = () => workOf(ASSIGNMENT, ada, TOY_ORACLE.reference);
const text = (student = ada): string => submissionText(work(student));
const file = (student = ada): string => submissionFile(work(student));

async function read(bytes: string | Uint8Array, name = 'x'): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of piecesOf(name, typeof bytes === 'string' ? strToU8(bytes) : bytes))
    pieces.push(piece);
  return pieces;
}
const said = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (piece.kind === 'submission' ? piece.submission.student : piece.refusal.code));

describe('an honest submission is read, whatever a program has made of it', () => {
  test.each(MANGLINGS.map(([name, mangle]) => [name, mangle] as const))('%s', async (name, mangle) => {
    // printers’ marks leave no telling which of two marks within an answer was which
    const sent = name.includes('printers’') ? plain() : work();
    const pieces = await read(mangle(submissionText(sent), submissionFile(sent)));
    expect(said(pieces)).toEqual(['ada']);
    for (const piece of pieces) expect(piece.kind === 'submission' && isIntact(piece.submission)).toBe(true);
  });

  test('a document of Word in the ZIP of an LMS is read, with the student who uploaded it', async () => {
    const zip = zipSync({ 'lovelaceada_LATE_12_34_work.docx': docx(run(text())) });
    const [piece] = await read(zip, 'submissions.zip');
    expect(piece).toMatchObject({
      kind: 'submission',
      from: 'submissions.zip › lovelaceada_LATE_12_34_work.docx',
      uploader: { lms: 'canvas', number: '12', late: true },
    });
  });

  test('two in a row are two, with and without anything between them', async () => {
    expect(said(await read(`${text()} ${text(ben)}`))).toEqual(['ada', 'ben@example.edu']);
    expect(said(await read(`${text()}${text(ben)}`))).toEqual(['ada', 'ben@example.edu']);
    expect(said(await read(`${file()}\n${file(ben)}`))).toEqual(['ada', 'ben@example.edu']);
  });

  test('the same one twice in a mail, quoted below the answer or attached, is one', async () => {
    expect(said(await read(`${text()}\n\n> ${wrap(text(), 70, '\n> ')}`))).toEqual(['ada']);
  });
});

describe('what can’t be read says what it is', () => {
  test.each<[string, () => string | Uint8Array, unknown]>([
    ['a text cut off', () => text().slice(0, 300), { code: 'truncated' }],
    ['a text cut off in a mail', () => `Hi,\n${text().slice(0, 300)}`, { code: 'truncated' }],
    ['a text with a letter lost', () => text().slice(0, 100) + text().slice(101), { code: 'damaged' }],
    ['a PDF', () => '%PDF-1.7 …', { code: 'foreign', is: 'pdf' }],
    [
      'a picture',
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      { code: 'foreign', is: 'picture' },
    ],
    ['a photograph of an iPhone', () => '\0\0\0\x24ftypheic', { code: 'foreign', is: 'picture' }],
    ['a film', () => '\0\0\0\x24ftypqt  ', { code: 'foreign', is: 'film' }],
    [
      'a document of an old Word',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      { code: 'foreign', is: 'old-word' },
    ],
    ['a document in RTF', () => '{\\rtf1\\ansi', { code: 'foreign', is: 'rtf' }],
    [
      'an archive of another kind',
      () => Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf),
      { code: 'foreign', is: 'archive' },
    ],
    ['prose about it', () => 'The text that begins with s1. did not work for me.', { code: 'not-json' }],
    ['an empty file', () => '', { code: 'empty' }],
  ])('%s', async (_, bytes, refusal) => {
    expect(await read(bytes())).toMatchObject([{ kind: 'refused', refusal }]);
  });

  test('however long a file tries to be, it is done with in a moment', async () => {
    for (const long of [
      's1.'.repeat(1_000_000),
      '{"3f+1 submission 1'.repeat(200_000),
      '<'.repeat(3_000_000),
      '\n'.repeat(3_000_000),
      `${' '.repeat(2_000_000)}s1.${'a'.repeat(99)}`,
    ])
      expect((await read(long)).length).toBeGreaterThan(0);
  });
});
