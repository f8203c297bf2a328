/** Hostile texts in links and fields: each is refused with a sentence that is only a sentence. */
import { describe, expect, test } from 'vitest';
import { linkTo, readLink, tokensIn } from './link.ts';
import { parse } from './parse.ts';
import { describeRefusal } from './refusals.ts';
import { FAMILIES } from './testing/injection-families.ts';
import { INJECTIONS, wellFormed } from './testing/injections.ts';
import { brokenPromise } from './testing/promises.ts';

/** As the address bar hands it on: letters that UTF-8 has none for are replaced. */
const throughAddress = (name: string, text: string): URL =>
  new URL(`https://book.example/lab/?${new URLSearchParams({ [name]: text }).toString()}`);

test('the corpus holds more than two hundred different texts, and what is in each tells it from the others', () => {
  expect(new Set(INJECTIONS.map(({ text }) => text)).size).toBe(INJECTIONS.length);
  expect(INJECTIONS.length).toBeGreaterThan(200);
  const unmarked = FAMILIES.flatMap(({ texts }) => texts).filter(
    (text) => !/ACT|CODED|PERCENT|BASE64|MARK|NUMBER/.test(text),
  );
  // names that every object has are hostile just as they are
  for (const name of unmarked) expect(name).toMatch(/^(om_[ncs])?(__)?[a-z]+(_prototype)?(__)?$/i);
  expect(INJECTIONS.filter(({ text }) => /ACT|CODED|PERCENT|BASE64|MARK|NUMBER/.test(text))).toEqual([]);
});

describe.each(FAMILIES.map(({ name }) => name))('%s', (name) => {
  const texts = INJECTIONS.filter(({ family }) => family === name).map(({ text }) => text);

  test('as a token: refused, with one short sentence that turns no writing round', () => {
    for (const text of texts) {
      for (const token of [
        text,
        throughAddress('s', text).searchParams.get('s')!,
        encodeURIComponent(wellFormed(text)),
      ]) {
        expect(brokenPromise(token), token).toBeNull();
        const parsed = parse(token);
        if (parsed.kind === 'parsed') expect.fail(`${token} is a scenario`);
        expect(describeRefusal(parsed.refusal), token).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }
    }
  });

  test('as a drawing, a figure or something pasted: no drawing, and nothing but the text', () => {
    for (const text of texts) {
      expect(readLink(throughAddress('as', text)).drawing, text).toBeNull();
      expect(linkTo([], 'map', ''), text).not.toContain(text);
      for (const token of tokensIn(text))
        expect(text.includes(token) || token.startsWith('om_n3'), text).toBe(true);
    }
  });
});
