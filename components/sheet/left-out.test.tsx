/** What a map doesn't show of what was sent, it says. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { EVERY_DRAWING } from '../drawings/every-drawing.ts';
import { sceneOf } from '../drawings/drawings.ts';
import { inSquares } from '../drawings/squares/in-squares.ts';
import { FigureSheet } from './FigureSheet.tsx';
import { countOf, leftOut, messagesOf } from '../scenes/relayed-scene.ts';
import { prepare } from '../scenes/signed-records.ts';
import { playableOf } from '../testing/arbitraries.ts';
import { textOf } from '../testing/html.ts';

await prepare();

const text = (token: string): string =>
  textOf(
    renderToString(
      <FigureSheet
        figure="it"
        label="Figure 1.1"
        worlds={[playableOf(token)]}
        page="lecture"
        drawings={EVERY_DRAWING}
      />,
    ),
  );

const SIZES = ['om_n4_m2', 'om_n8_m2', 'om_n5_m3', 'om_n6_m3', 'sm_n4_m2', 'sm_n5_m2', 'sm_n5_m3'];
const CASES = SIZES.flatMap((size) =>
  ['_oa', '_oa_t1_1-2r', '_oa_t2_ssilent', '_oa_t1.2_1-2r_1.2-3r'].map((rest) => size + rest),
);

describe('What is on the roads and what is left out', () => {
  test.each(CASES)('are together all that was sent: %s', (token) => {
    const last = Number(/_m(\d)/.exec(token)![1]) + 1;
    for (let round = 0; round <= last; round++)
      for (const eyes of ['', '_v2']) {
        const opened = `${token}${eyes}_r${round}`;
        const scene = sceneOf(EVERY_DRAWING, playableOf(opened));
        if (scene.kind === '2g' || scene.kind === 'pk') throw new Error('this has no map of roads');
        const drawn = scene.bundles.map(countOf).reduce((sum, count) => sum + count, 0);
        const missing = leftOut(scene);
        expect(drawn + missing).toBe(messagesOf(scene, {}, 0, 0).total);
        // in squares lies all that was sent
        expect(text(opened).includes('left out, of round')).toBe(missing > 0 && !inSquares(scene));
      }
  });
});

test('The number left out, and of which rounds, is said below the map', () => {
  expect(text('om_n8_m2_oa')).toContain(
    'Of earlier rounds the map shows only round 1. 42 messages are left out, of round 2: choose Space-time or Transcript to see all.',
  );
  expect(text('om_n5_m3_oa')).toContain('left out, of rounds 2 to 3:');
  expect(text('om_n8_m2_oa_r2')).not.toContain('left out');
});
