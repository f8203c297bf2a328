// A page of the site becomes a part of the printed book.
import { describe, expect, test } from 'vitest';
import { addressOf, htmlOf, placeOf, preparePage, readHtml } from './page.mjs';

const places = {
  root: new URL('https://book.example/course/'),
  parts: new Map([
    ['', 'contents'],
    ['views/', 'views'],
  ]),
};
const views = new URL('views/', places.root);

describe('a link', () => {
  test.each([
    ['#twin', '#views--twin', 'a place of the same page'],
    ['/course/views/', '#views', 'a page of the book'],
    ['../views/#twin', '#views--twin', 'a place of a page, relative'],
    ['/course/', '#contents', 'the cover, whose place the contents take'],
    ['/course/lab/', 'https://book.example/course/lab/', 'a page that is not printed'],
    ['/views/', 'https://book.example/views/', 'a page outside the book that only looks like one of it'],
    ['?s=om_n3_m1_oa#twin', 'https://book.example/course/views/?s=om_n3_m1_oa#twin', 'a scenario'],
    ['#s=om_n3_m1_oa', 'https://book.example/course/views/#s=om_n3_m1_oa', 'a scenario behind a hash'],
    ['https://doi.org/10.1145/357172#x', 'https://doi.org/10.1145/357172#x', 'another site'],
    ['mailto:a@b.example', 'mailto:a@b.example', 'a mail'],
  ])('“%s” becomes “%s”: %s', (href, printed) => {
    expect(placeOf(href, views, places)).toBe(printed);
  });
});

/** What is printed of a page whose main element holds this. */
function printed(main: string): string {
  const head = `<link rel="canonical" href="${views.href}">`;
  const page = readHtml(`<html><head>${head}</head><body><nav>no</nav><main>${main}</main></body></html>`);
  return htmlOf(preparePage(page, 'views', places));
}

describe('a page', () => {
  test('says its own address, or is refused', () => {
    expect(addressOf(readHtml('<link rel="canonical" href="https://book.example/x/">')).href).toBe(
      'https://book.example/x/',
    );
    expect(() => addressOf(readHtml('<p>no address</p>'))).toThrow('canonical address');
  });

  test('is printed without its frame and what runs', () => {
    const html = printed('<p>a</p><script>run()</script><template>b</template><style>p{}</style>');
    expect(html).toBe('<main><p>a</p></main>');
  });

  test('has everything unfolded', () => {
    expect(printed('<details><summary>s</summary>all</details>')).toContain('<details open>');
  });

  test('is dead: no island knows what it would need to live', () => {
    expect(printed('<astro-island uid="1" component-url="/x.js" props="{}"><p>a</p></astro-island>')).toBe(
      '<main><astro-island><p>a</p></astro-island></main>',
    );
  });

  test('keeps apart from other pages whatever has an id, and whatever names one', () => {
    const html = printed(
      '<h2 id="a">A</h2><p aria-labelledby="a b" for="a">x</p><path marker-end="url(#tip)"></path>',
    );
    expect(html).toContain('<h2 id="views--a">');
    expect(html).toContain('aria-labelledby="views--a views--b" for="views--a"');
    expect(html).toContain('marker-end="url(#views--tip)"');
  });

  test('does not explain a term where it stands: the glossary does', () => {
    const html = printed(
      '<a class="term" href="/course/glossary/#x" aria-describedby="t">x</a><span class="about" id="t">…</span>',
    );
    expect(html).toBe('<main><a class="term" href="https://book.example/course/glossary/#x">x</a></main>');
  });
});
