/** An assignment’s title comes with its link, from anybody: on the page it is the text of a heading. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LONGEST_TITLE, type Assignment } from '../../src/exercises/assignment.ts';
import { INJECTIONS } from '../../src/scenario/testing/injections.ts';
import { Terms } from './Assignment.tsx';
const TERMS = { due: null, attempts: null, hints: true, items: [] } as const;
const termsOf = (title: string): string =>
  renderToString(<Terms assignment={{ ...TERMS, title } satisfies Assignment} />);

test('every hostile title is escaped, and changes nothing but the heading', () => {
  const harmless = termsOf('Week 1');
  for (const { text } of INJECTIONS) {
    const title = text.slice(0, LONGEST_TITLE);
    const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    expect(termsOf(title), text).toBe(harmless.replace('Week 1', () => escaped));
  }
});
