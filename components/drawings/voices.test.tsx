/** Whoever a figure offers to look through is whoever its drawings then call by that name. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, type ScenarioName } from '../../src/scenario/catalogue.ts';
import { generalsIn } from '../../src/scenario/scenario.ts';
import { commonWords } from '#words/common.ts';
import { EVERY_DRAWING } from './every-drawing.ts';
import { FigureSheet } from '../sheet/FigureSheet.tsx';
import { prepare } from '../scenes/signed-records.ts';
import { textOf, valuesOf } from '../testing/html.ts';
import { playableOf } from '../testing/arbitraries.ts';

await prepare();

const sheet = (...tokens: readonly string[]): string =>
  renderToString(
    <FigureSheet
      figure="it"
      label="Figure 1.1"
      worlds={tokens.map(playableOf)}
      page="lecture"
      drawings={EVERY_DRAWING}
    />,
  );

/** The names on the buttons under "Stand in the place of", without "everybody". */
const offered = (html: string): readonly string[] => {
  const row = new RegExp(`aria-label="${commonWords.perspective.label}"[^>]*>(.*?)</(?:span|select)>`, 's');
  const places = [...row.exec(html)![1]!.matchAll(/<(?:button|option)[^>]*>(.*?)<\/(?:button|option)>/gs)];
  const [everybody, ...others] = places.map(
    ([place, text]) => valuesOf(place, 'aria-label')[0] ?? textOf(text!).replace(/^(?=\d)/, 'general '),
  );
  expect(everybody).toBe(commonWords.perspective.everybody);
  return others;
};

const tokens = (Object.keys(CATALOGUE) as ScenarioName[]).map((name) => [name, CATALOGUE[name]] as const);

describe('In every scenario of the catalogue', () => {
  test.each(tokens)('%s: each place bears the name of whoever holds what is seen from there', (_, token) => {
    const scenario = playableOf(token);
    const names = offered(sheet(token));
    expect(names).toHaveLength(generalsIn(scenario));
    names.forEach((name, i) => {
      const from = sheet(token.replace(/_v\d+|$/, `_v${i + 1}`));
      expect(textOf(from)).toContain(`What ${name} holds`);
    });
  });
});

test('The two of a purchase are the shop and the payments service, not the customer', () => {
  expect(offered(sheet('2g_k2_oa_w0.1_x1_cshop'))).toEqual(['the shop', 'the payments service']);
  expect(offered(sheet('om_n3_m1_oa_cshop'))).toEqual(['the customer', 'the shop', 'the payments service']);
});

test('Where two worlds have different casts, a place is called by both names', () => {
  expect(offered(sheet('om_n3_m1_oa_cshop', '2g_k2_oa_w0.1_cshop'))).toEqual([
    'the customer / the shop',
    'the shop / the payments service',
    'the payments service',
  ]);
});
