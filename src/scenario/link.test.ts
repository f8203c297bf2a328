import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from './format.ts';
import { DRAWINGS, linkTo, readLink, tokensIn } from './link.ts';
import { parse } from './parse.ts';
import { anyScenario } from './testing/arbitraries.ts';

const BOOK = 'https://book.example/course/byzantine-generals/';
const anyDrawing = fc.constantFrom(...DRAWINGS);
/** A figure's slug, or none. */
const anyFigure = fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const anyTokens = fc.array(anyScenario.map(format), { minLength: 1, maxLength: 3 });

describe('A link to what is on the screen', () => {
  test('is read back as the same scenarios, drawing and figure', () => {
    fc.assert(
      fc.property(anyTokens, anyDrawing, anyFigure, (tokens, drawing, figure) => {
        const link = readLink(new URL(linkTo(tokens, drawing, figure), BOOK));
        expect(link.tokens).toEqual(tokens);
        expect(link.drawing ?? 'map').toBe(drawing);
        expect(link.figure).toBe(figure);
      }),
      { numRuns: 200 },
    );
  });

  test('holds nothing that a channel would encode, so that the browser leaves it as it is', () => {
    fc.assert(
      fc.property(anyTokens, anyDrawing, anyFigure, (tokens, drawing, figure) => {
        const link = linkTo(tokens, drawing, figure);
        expect(link).toMatch(/^\?[A-Za-z0-9._=&-]+(#[a-z0-9-]+)?$/);
        const url = new URL(link, BOOK);
        expect(url.href).toBe(BOOK + link);
        // what the browser's own query builder would make of it
        expect(`?${url.searchParams.toString()}${url.hash}`).toBe(link);
      }),
      { numRuns: 200 },
    );
  });

  test('leaves out the default drawing, and the figure where the page is one', () => {
    const parsed = parse('om_n3_m1_oa_t2_1.2-3r');
    if (parsed.kind === 'refused') throw new Error('the notation changed');
    const token = format(parsed.scenario);
    expect(linkTo([token], 'map', '')).toBe('?s=om_n3_m1_oa_t2_1.2-3r');
    expect(linkTo([token, token], 'time', 'mirror')).toBe(
      '?s=om_n3_m1_oa_t2_1.2-3r&s=om_n3_m1_oa_t2_1.2-3r&as=time#mirror',
    );
  });
});

describe('An address', () => {
  const read = (rest: string) => readLink(new URL(rest, BOOK));

  test('without anything asks for nothing', () => {
    expect(read('')).toEqual({ tokens: [], drawing: null, figure: '' });
  });

  test('with an unknown drawing asks for none', () => {
    expect(read('?s=om&as=film').drawing).toBeNull();
    expect(read('?s=om&as=').drawing).toBeNull();
    expect(DRAWINGS.map((drawing) => read(`?s=om&as=${drawing}`).drawing)).toEqual([...DRAWINGS]);
  });

  test('percent-encoded by a messenger says the same', () => {
    expect(read('?s=om%5Fn3%5Fm1%5Foa%5Ft2%5F1%2E2%2D3r#mirror')).toEqual({
      tokens: ['om_n3_m1_oa_t2_1.2-3r'],
      drawing: null,
      figure: 'mirror',
    });
  });

  test('keeps its scenarios in order among parameters that are not the book’s', () => {
    expect(read('?utm_source=x&s=om_n4&fbclid=1&s=om_n5').tokens).toEqual(['om_n4', 'om_n5']);
  });
});

describe('What somebody pasted', () => {
  test('is one token where it is no address', () => {
    expect(tokensIn(' om_n4_m1_oa\n')).toEqual(['om_n4_m1_oa']);
    expect(tokensIn('')).toEqual(['']);
    expect(tokensIn('hello')).toEqual(['hello']);
    expect(tokensIn('ftp://book.example/')).toEqual(['ftp://book.example/']);
  });

  test('is the scenarios of an address that carries some', () => {
    expect(tokensIn(`${BOOK}?s=om_n4&s=om_n5&as=time#mirror`)).toEqual(['om_n4', 'om_n5']);
    expect(tokensIn('HTTPS://BOOK.EXAMPLE/lab/?s=om_n4')).toEqual(['om_n4']);
    expect(tokensIn('book.example/lab/?s=om_n4')).toEqual(['om_n4']);
  });

  test('is itself where the address carries none, so that the reader sees it refused', () => {
    expect(tokensIn(BOOK)).toEqual([BOOK]);
    expect(parse(BOOK).kind).toBe('refused');
    expect(tokensIn('https://')).toEqual(['https://']);
  });
});
