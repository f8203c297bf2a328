/** What a refusal puts on the page of a hostile link is text: the same elements and attributes as for a harmless one. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { parse } from '../../src/scenario/parse.ts';
import { INJECTIONS } from '../../src/scenario/testing/injections.ts';
import { linkWords } from '#words/links.ts';
import { Refused } from './Refused.tsx';
import { textOf, valuesOf } from '../testing/html.ts';

const { refusal: words } = linkWords;

function refusalOf(token: string) {
  const parsed = parse(token);
  if (parsed.kind !== 'refused') throw new Error(`${token} is a scenario`);
  const request = { ...parsed, text: token, good: [parsed.good], drawing: null };
  const html = renderToString(<Refused request={request} figure="mirror" settle={() => undefined} />);
  return { html, sentence: `${words.title} ${words.describe(request.refusal, 'generals')}` };
}

/** The tags alone, each with the names of its attributes. */
const skeletonOf = (html: string): string => html.replaceAll(/="[^"]*"/g, '=').replaceAll(/>[^<]*/g, '>');

test('every refusal has the elements and attributes of a harmless one, and its sentence as text', () => {
  const harmless = skeletonOf(refusalOf('om_n3_zz').html);
  for (const { text } of INJECTIONS) {
    const { html, sentence } = refusalOf(text);
    expect(skeletonOf(html), text).toBe(harmless);
    expect(textOf(html), text).toContain(sentence.replace(/\s+/g, ' '));
    for (const address of valuesOf(html, 'href')) expect(address, text).toMatch(/^\?s=[\w.-]+#mirror$/);
  }
});
