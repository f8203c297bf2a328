import { describe, expect, test } from 'vitest';
import { translatable } from './translatable.mjs';

describe('What a translator would take apart is found', () => {
  test.each([
    ['<p>Run <code>npm start</code>.</p>', ['<code>']],
    ['<pre><code>x</code></pre>', ['<pre>', '<code>']],
    ['<p><span class="roman math">n</span> generals</p>', ['<span>']],
    ['<p>The token om_n3_m1_oa_t2 names it.</p>', ['The token om_n3_m1_oa_t2 names it.']],
    ['<p translate="no">a</p><p>2g_k4<br>and on</p>', ['2g_k4']],
  ])('in %s', (html, found) => {
    expect(translatable(html)).toEqual(found);
  });
});

describe('What a translator leaves alone, or never sees, is not', () => {
  test.each([
    '<p>Run <code translate="no">npm start</code>.</p>',
    '<div translate="no"><p>See <span class="math">n</span> and sm_n4_m1_oa</p></div>',
    '<script>const token = "om_n3_m1_oa_t2";</script>',
    '<textarea>om_n3_m1_oa_t2</textarea>',
    '<input value="om_n3_m1_oa_t2"><p>three generals</p>',
  ])('in %s', (html) => {
    expect(translatable(html)).toEqual([]);
  });
});
