/** What a chat or a search engine is told of each page: its card, what is on it, and the page's own address. */
import { expect, test, type APIRequestContext } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { LECTURE, PAGES } from './helpers.ts';

const NAMED = Object.keys(CATALOGUE).map((name) => `s/${name}/`);

/** What the head of a page says of it. */
async function told(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text();
  const meta = (name: string): string | undefined =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return { meta, canonical };
}

test('every page has a title, a description, a card and words for it; its address is its canonical one', async ({
  request,
}) => {
  for (const path of new Set([...PAGES, ...NAMED])) {
    const { meta, canonical } = await told(request, path);
    expect(meta('og:title'), path).toBeTruthy();
    expect(meta('og:description'), path).toBe(meta('description'));
    expect(meta('og:url'), path).toBe(canonical);
    expect(meta('twitter:card'), path).toBe('summary_large_image');
    expect(meta('og:image'), path).toMatch(/^https:\/\/[^/]+\/cards\/[a-z0-9/-]+\.png$/);
    expect(meta('og:image:alt'), path).toMatch(/^[A-Z].{40,}\.$/);
    const hidden = ['embed/', 'nothing-here/'].includes(path);
    expect(canonical === undefined, `${path}: out of search engines, so without an address`).toBe(hidden);
    if (canonical !== undefined) expect(new URL(canonical).pathname).toBe(`/${path}`);
  }
});

test('every named scenario and every lecture has a card of its own, other pages have the cover’s', async ({
  request,
}) => {
  const images = new Set<string>();
  for (const path of [...NAMED, LECTURE, 'two-generals/', '']) {
    const { meta } = await told(request, path);
    const image = new URL(meta('og:image')!).pathname;
    expect(image).toBe(path === '' ? '/cards/cover.png' : `/cards/${path.replace(/\/$/, '')}.png`);
    images.add(image);
    const response = await request.get(image);
    expect(response.headers()['content-type']).toBe('image/png');
    const png = await response.body();
    expect(png.length, `${image} is small`).toBeLessThan(60_000);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(size, image).toEqual([Number(meta('og:image:width')), Number(meta('og:image:height'))]);
    expect(size).toEqual([1200, 630]);
  }
  expect(images.size).toBe(NAMED.length + 3);
  expect((await told(request, 'lab/')).meta('og:image')).toMatch(/\/cards\/cover\.png$/);
});

test('a card’s words are those of its scenario', async ({ request }) => {
  const { meta } = await told(request, 's/two-lies/');
  expect(meta('og:image:alt')).toMatch(/^OM\(1\), oral messages, 3 generals\. General 2 is a traitor\. /);
  expect(meta('og:image:alt')).toMatch(/General 1 attacks\. General 3 retreats\.$/);
  expect(meta('og:description')).toContain('IC2 broken: general 3 retreats');
});
