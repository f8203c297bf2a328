/** Whatever a chat, a mail or a sentence puts around a token or a link, the same token comes out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { format } from './format.ts';
import { readLink, tokensIn, tokensTyped } from './link.ts';
import { parse } from './parse.ts';
import { linesOf } from './testing/golden.ts';
import { anyScenario } from './testing/arbitraries.ts';
import { bare } from './unwrap.ts';

const BOOK = 'https://book.example/course/lab/';

const encoded = (text: string): string =>
  text.replace(/[^0-9A-Za-z]/g, (letter) => encodeURIComponent(letter).replace(/^[-._!~*'()]$/, hexOf));
const hexOf = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

/** What stands around a text, or in it, after somebody or some program passed it on. */
const WRAPPERS: Readonly<Record<string, (text: string) => string>> = {
  bracket: (text) => `${text})`,
  'bracket and full stop': (text) => `${text}).`,
  comma: (text) => `${text},`,
  'full stop': (text) => `${text}.`,
  question: (text) => `${text}?!`,
  quotes: (text) => `"${text}"`,
  'curly quotes': (text) => `“${text}”`,
  guillemets: (text) => `«${text}»`,
  'angle brackets': (text) => `<${text}>`,
  brackets: (text) => `(${text})`,
  'square brackets': (text) => `[${text}]`,
  backticks: (text) => `\`${text}\``,
  bold: (text) => `**${text}**`,
  underscores: (text) => `_${text}_`,
  'Markdown escapes': (text) => text.replace(/[_.-]/g, '\\$&'),
  'percent-encoding': encoded,
  'twofold encoding': (text) => encoded(encoded(text)),
  'zero-width letters': (text) => text.replace(/_/g, '_\u200b'),
  'no-break space': (text) => `\u00a0${text}\u00a0`,
  'soft hyphens': (text) => text.replace(/_/g, '\u00ad_'),
  'byte order mark': (text) => `\ufeff${text}`,
  'direction marks': (text) => `\u2066${text}\u2069`,
  'encoded space': (text) => `${text}%20`,
  slash: (text) => `${text}/`,
  'HTML entities': (text) => `&lt;${text}&gt;`,
  'numeric entities': (text) => text.replaceAll('_', '&#95;').replaceAll('-', '&#x2d;'),
  'line break': (text) => `\r\n${text}\n`,
};

/** What makes of an address another one that leads to it, or the same with more in it. */
const CARRIERS: Readonly<Record<string, (address: string) => string>> = {
  'tracking behind': (address) => withParameters(address, 'utm_source=chat&utm_medium=x&fbclid=IwAR0_x-1'),
  'share number of X': (address) => withParameters(address, 't=AbC&s=20'),
  ampersands: (address) => withParameters(address, 'as=time').replaceAll('&', '&amp;'),
  'Google’s redirector': (address) =>
    `https://www.google.com/url?sa=t&url=${encodeURIComponent(address)}&usg=AOv0`,
  'Google’s mail': (address) => `https://www.google.com/url?q=${encodeURIComponent(address)}&source=gmail`,
  'Facebook’s redirector': (address) =>
    `https://l.facebook.com/l.php?u=${encodeURIComponent(address)}&h=AT0&s=1`,
  'safe links': (address) =>
    `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02&reserved=0`,
  'any redirector': (address) => `https://go.example/away?target=${encodeURIComponent(address)}`,
  'archived page': (address) => `https://web.archive.example/web/2026/${address}`,
  'quoted-printable': (address) => address.replaceAll('=', '=3D'),
  'soft line break': (address) => address.replace('?s', '?s=\r\n'),
  'Markdown link': (address) => `[${address}](${address})`,
  'HTML link': (address) => `<a href="${address}">here</a>`,
  'no scheme': (address) => address.replace('https://', ''),
  sentence: (address) => `See ${address}, and tell me what you think.`,
};

function withParameters(address: string, parameters: string): string {
  const [before = '', ...fragment] = address.split('#');
  return [`${before}&${parameters}`, ...fragment].join('#');
}

const anyToken = fc.oneof(anyScenario.map(format), fc.constantFrom(...Object.values(CATALOGUE)));
const anyWrappers = fc.shuffledSubarray(Object.keys(WRAPPERS), { maxLength: 3 });
const wrapped = (text: string, names: readonly string[], by = WRAPPERS): string =>
  names.reduce((now, name) => by[name]!(now), text);

/** A token's fields in any order, as somebody may type them. */
const anyTyped = anyToken.chain((token) => {
  const [kind, ...fields] = token.split('_');
  return fc.shuffledSubarray(fields, { minLength: fields.length }).map((all) => [kind, ...all].join('_'));
});

describe('A token that parses as it was typed', () => {
  test('is never altered, in whatever order its fields stand', () => {
    fc.assert(
      fc.property(anyTyped, (token) => {
        expect(parse(token).kind).toBe('parsed');
        expect(bare(token)).toBe(token);
        expect(tokensIn(token)).toEqual([token]);
      }),
      { numRuns: 500 },
    );
  });

  test('is never altered in the archive, by itself and in a link', () => {
    for (const line of linesOf('../archive.jsonl')) {
      const { token } = JSON.parse(line) as { readonly token?: string };
      if (token === undefined) continue;
      expect(bare(token)).toBe(token);
      expect(readLink(new URL(`?s=${token}#mirror`, BOOK))).toEqual({
        tokens: [token],
        drawing: null,
        figure: 'mirror',
      });
    }
  });

  test('means the same however much of it was percent-encoded', () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        for (const text of [encoded(token), encoded(encoded(token))]) {
          const parsed = parse(bare(text));
          expect(parsed.kind === 'parsed' && format(parsed.scenario)).toBe(token);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('A token in a wrapper', () => {
  test.each(Object.keys(WRAPPERS))('comes out of it: %s', (name) => {
    const token = CATALOGUE['two-lies'];
    expect(tokensIn(wrapped(token, [name]))).toEqual([token]);
    expect(tokensIn(wrapped(`${BOOK}?s=${token}`, [name]))).toEqual([token]);
  });

  test('comes out of up to three, one in the other', () => {
    fc.assert(
      fc.property(anyToken, anyWrappers, (token, names) => {
        expect(bare(wrapped(token, names)), names.join(' in ')).toBe(token);
      }),
      { numRuns: 2000 },
    );
  });

  test('comes out of the value of an address, whatever wraps it there', () => {
    fc.assert(
      fc.property(anyToken, anyWrappers, (token, names) => {
        // what is no part of an address is encoded by the browser; `&` and `#` end a value wherever they stand
        const value = wrapped(token, names).replace(/[&#%+]/g, encodeURIComponent);
        expect(readLink(new URL(`?s=${value}&as=time#mirror`, BOOK)), value).toEqual({
          tokens: [token],
          drawing: 'time',
          figure: 'mirror',
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('is not guessed where the end of it is missing, or where something else stands in it', () => {
    for (const text of ['om_n4_m1…', 'om_n4_m1...', '“om_n4_t2...”', 'om_n3, m1', 'om_n4 t2', 'OM_n4'])
      expect(parse(bare(text)).kind, text).toBe('refused');
  });
});

describe('A link', () => {
  test.each(Object.keys(CARRIERS))(
    'carried by another, or with more in it, gives its scenario: %s',
    (name) => {
      const token = CATALOGUE['two-lies'];
      expect(tokensIn(CARRIERS[name]!(`${BOOK}?s=${token}`))).toEqual([token]);
    },
  );

  test('gives its scenarios through up to two carriers and a wrapper', () => {
    const names = Object.keys(CARRIERS).filter(
      (name) => !['Markdown link', 'HTML link', 'sentence', 'no scheme', 'soft line break'].includes(name),
    );
    const outer = [
      'bracket and full stop',
      'guillemets',
      'angle brackets',
      'quotes',
      'line break',
      'full stop',
    ];
    fc.assert(
      fc.property(
        fc.array(anyToken, { minLength: 1, maxLength: 2 }),
        fc.shuffledSubarray(names, { maxLength: 2 }),
        fc.shuffledSubarray(outer, { maxLength: 1 }),
        (tokens, carriers, around) => {
          const address = `${BOOK}?${tokens.map((token) => `s=${token}`).join('&')}`;
          const text = wrapped(wrapped(address, carriers, CARRIERS), around);
          expect(tokensIn(text), text).toEqual(tokens);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('keeps its own scenario beside a parameter that names another page of the book', () => {
    const from = encodeURIComponent(`${BOOK}?s=om_n9`);
    expect(readLink(new URL(`?ref=${from}&s=om_n4`, BOOK)).tokens).toEqual(['om_n4']);
  });

  test('that another site numbered carries no scenario', () => {
    expect(readLink(new URL('?s=20', BOOK)).tokens).toEqual([]);
    expect(readLink(new URL('?t=x&s=09#mirror', BOOK)).tokens).toEqual([]);
    expect(readLink(new URL('?s=om_n4&s=46', BOOK)).tokens).toEqual(['om_n4']);
  });

  test('that was encoded as a whole names its drawing and its figure, too', () => {
    const link = { tokens: ['om_n4'], drawing: 'time', figure: 'mirror' };
    for (const query of ['?s=om_n4%26as%3Dtime%23mirror', '?s%3Dom_n4%26as%3Dtime%23mirror'])
      expect(readLink(new URL(query, BOOK)), query).toEqual(link);
    expect(readLink(new URL('?s=om_n4&amp;as=time#mirror).', BOOK))).toEqual(link);
  });

  test('may carry two scenarios in one value, with a space between', () => {
    expect(readLink(new URL('?s=om_n4%20om_n5', BOOK)).tokens).toEqual(['om_n4', 'om_n5']);
    expect(readLink(new URL('?s=om_n4+om_n5', BOOK)).tokens).toEqual(['om_n4', 'om_n5']);
    expect(readLink(new URL('?s=om_n4%20oops', BOOK)).tokens).toEqual(['om_n4 oops']);
  });
});

test('Two tokens may be typed with a space between, each in its own wrapper', () => {
  expect(tokensTyped('(om_n4, om_n5.)')).toEqual(['om_n4', 'om_n5']);
  expect(tokensTyped('om_n4 oops')).toEqual(['om_n4', 'oops']);
  expect(tokensTyped(`  ${BOOK}?s=om_n4&s=om_n5#mirror `)).toEqual(['om_n4', 'om_n5']);
});

describe('A damaged token', () => {
  test('is refused at a position that counts without what stood around it', () => {
    for (const [text, position, field] of [
      ['  («om_n3_q_oa»).', 7, 'q'],
      ['om%5Fn3%5Fm1%5Foa%5F1.2-3q,', 13, '1.2-3q'],
      ['<https://book.example/lab/?s=om\\_n99>', 4, 'n99'],
    ] as const) {
      const parsed = parse(tokensIn(text)[0]!);
      expect(parsed, text).toMatchObject({ kind: 'refused', refusal: { position, field } });
    }
  });

  test('and a text without any stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const [token, ...more] = tokensIn(text);
        if (parse(token!).kind === 'refused' && !text.includes('s='))
          expect([token, more]).toEqual([token, []]);
        expect(parse(bare(text)).kind).toBe(parse(bare(bare(text))).kind);
      }),
      { numRuns: 1000 },
    );
    for (const text of ['hello!', '(nothing)', '?', '…', 'see om_n4']) expect(tokensIn(text)).toEqual([text]);
  });
});

test('Very long texts are read in no time', () => {
  const began = performance.now();
  for (const piece of ['(', '%', '%25', '&amp;', '\\_', '=', '&', 's=', '?s=', 'om_', '\u200b', '&#'])
    tokensIn(piece.repeat(100_000 / piece.length));
  expect(performance.now() - began).toBeLessThan(5_000);
});
