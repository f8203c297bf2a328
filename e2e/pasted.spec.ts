/** Addresses as people paste them, and as the book's own links make them: none throws away what it carries. */
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { elsewhere, expect, figureOf, LECTURE, live, maps, open, test, tokensOf, words } from './helpers.ts';

const A = CATALOGUE['two-lies'];
const { refusal } = words;

test('the lab and an embedded figure show what an address carries, whatever stands behind #', async ({
  page,
}) => {
  for (const address of [
    `lab/?s=${A}#anything`,
    `embed/?s=${A}#x`,
    `lab/?s=${A}#text`,
    `lab/?s=${A}#frontier`,
  ]) {
    const figure = await open(page, address);
    await expect(maps(figure).first(), address).toHaveAccessibleName(/^General 2 is a traitor/);
  }
});

test('the lab opens links as they are pasted, and counts positions in what it shows of them', async ({
  page,
}) => {
  for (const query of [
    `s=${A}).`,
    `s=${A.replaceAll('_', '\\_')},`,
    `s=%22${A}%22&utm_source=x&fbclid=1`,
    `x=1&amp;s=${A}`,
  ]) {
    const figure = await open(page, `lab/?${query}`);
    await expect(maps(figure), query).toHaveAccessibleName(/^General 2 is a traitor/);
  }
  const figure = await open(page, 'lab/');
  const field = figure.getByRole('textbox', { name: words.lab.scenarioHint });
  await field.fill(
    `see https://www.google.com/url?q=${encodeURIComponent(`https://book.example/lab/?s=${A}`)}&sa=D.`,
  );
  await field.press('Enter');
  await expect.poll(() => tokensOf(page.url())).toEqual([A]);
  await field.fill('«om_n3_q».');
  await field.press('Enter');
  await expect(figure.getByRole('alert')).toContainText(refusal.at(7));
  await expect(field).toHaveValue('om_n3_q');
});

test('a lecture gives a scenario to the first figure that plays it, and goes there', async ({ page }) => {
  for (const fragment of ['', '#nobody']) {
    await page.goto(`${LECTURE}?s=${CATALOGUE['three-lies']}${fragment}`);
    const figure = await live(figureOf(page, 'ambiguous-view'));
    await expect(figure).toBeInViewport();
    await expect(maps(figure).first()).toHaveAccessibleName(/^General 3 is a traitor/);
  }
  await page.goto(`${LECTURE}?s=${CATALOGUE['three-lies']}#exercises`);
  await expect(
    page.getByRole('heading', { name: /^Exercises/ }),
    'the reader is where the link leads',
  ).toBeInViewport();
  const figure = await live(figureOf(page, 'ambiguous-view'));
  await expect(maps(figure).first()).toHaveAccessibleName(/^General 3 is a traitor/);
});

test('a figure that lives before all of the page is there waits until it is known whom the link means', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
  });
  await page.goto(`${LECTURE}?s=${CATALOGUE['three-lies']}`);
  const first = await live(figureOf(page, 'ambiguous-view'));
  await expect(first.getByText(words.ambiguous.question)).toBeVisible();
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
  });
  await expect(maps(first).first()).toHaveAccessibleName(/^General 3 is a traitor/);
});

test('where no figure plays it, the first says so', async ({ page }) => {
  await page.goto(`${LECTURE}?s=2g_k4#nobody`);
  const figure = await live(figureOf(page, 'ambiguous-view'));
  await expect(figure.getByRole('alert').filter({ hasText: refusal.notDrawn('2g') })).toBeVisible();
});

test('a link on the page leaves a figure what it shows and what can be undone, also after a reload', async ({
  page,
}) => {
  const token = 'om_n4_m1_or_t4_1.4-3a';
  await page.goto(`${LECTURE}?s=${token}#four-lieutenant-lies`);
  const figure = await live(figureOf(page, 'four-lieutenant-lies'));
  const shows = expect(figure.getByText('holds every loyal lieutenant obeys: retreat'));
  await shows.toBeVisible();
  await page.evaluate(() => document.querySelector<HTMLElement>('a.skip')?.click());
  await expect(page).toHaveURL(/#text$/);
  expect(tokensOf(page.url())).toEqual([token]);
  await shows.toBeVisible();
  const first = figureOf(page, 'ambiguous-view');
  await expect(
    (await live(first)).getByText(words.ambiguous.question),
    'nobody else is given it',
  ).toBeVisible();
  await page.reload();
  await expect(
    (await live(figureOf(page, 'four-lieutenant-lies'))).getByText(
      'holds every loyal lieutenant obeys: retreat',
    ),
  ).toBeVisible();
});

test('what stands in the place of a damaged scenario says what is left out, and both executions stay', async ({
  page,
}) => {
  const figure = await open(page, `lab/?s=${A}&s=om_n4_m1_oa_t2_q&as=transcript`);
  const alert = figure.getByRole('alert').filter({ hasText: refusal.title });
  await expect(alert).toContainText(refusal.left(['q']));
  await expect(alert).toContainText('om_n4_m1_oa_t2_q');
  await alert.getByRole('link', { name: refusal.good }).click();
  await expect.poll(() => tokensOf(page.url())).toEqual([A, 'om_n4_m1_oa_t2']);
  expect(new URL(page.url()).searchParams.get('as')).toBe('transcript');
});

test('an address that the browser refuses for now catches up later', async ({ page }) => {
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    let most = 0;
    Object.assign(window, { allow: (more: number) => (most += more) });
    history.replaceState = (...given) => {
      if (most-- <= 0) throw new DOMException('too many', 'SecurityError');
      replace(...given);
    };
  });
  const figure = await open(page, `lab/?s=${A}`);
  await figure.getByRole('group', { name: words.lab.order }).getByRole('button', { name: 'retreat' }).click();
  await expect(figure.getByRole('textbox', { name: words.lab.scenarioHint })).toHaveValue(/_or_/);
  expect(tokensOf(page.url())).toEqual([A]);
  await page.evaluate(() => {
    (window as unknown as { allow(more: number): void }).allow(50);
  });
  await expect.poll(() => tokensOf(page.url())[0]).toContain('_or_');
});

/** An address, what the figure then says, and when it stands, if it has a time. */
const NAMED: readonly (readonly [place: string, slug: string, query: string, said: RegExp, when?: RegExp])[] =
  [
    ['too-few/', 'ring', 'plan=obey&number=1986&step=cut', /In both copies the road between A and C is cut/],
    ['too-few/', 'six-generals', 'n=8&step=2&message=2.1.3', /Round 2, A to C: \d+ sheets/, /round 2 of 4/],
    ['two-generals/', 'ladder', 'delivered=5', /messengers 1 to 5 have arrived/],
    ['two-generals/', 'price', 'loss=42', /alone with 42 %/],
    ['two-generals/', 'cut-in-secret', 'numbers=6&arrive=4', /Of 6 numbers one divides them: 5/],
    ['two-generals/', 'every-fall', 'draws=1.2.3.4', /once in 4/],
    ['two-generals/', 'double-charge', 'lost=receipt.receipt&numbered=no', /pays 120 euros/],
    [
      LECTURE,
      'every-rule',
      'three=retreat&two=attack&step=1',
      /break IC2 in world A, IC2 in world A′ and IC1 in world B/,
      /asked: A/,
    ],
    ['enough/', 'cost', 'f=2&n=9', /9 generals, OM\(2\): 400 messages/],
    ['enough/', 'frontier', 'm=2&n=9&f=3', /OM\(2\) with n generals across/],
    ['still-hard/', 'frontier-signed', 'm=2&n=9&f=3', /SM\(2\) with n generals across/],
    ['signatures/', 'chain-bytes', 'link=2', /The same as \d+ bytes/],
    ['signatures/', 'forge', 'attempt=replay', /The retreat that 1 signed then says “session 7”/],
    ['signatures/', 'sign-it', 'order=retreat&session=9&message=YWJj', /does not hold/],
  ];

for (const [place, slug, query, said, when] of NAMED)
  test(`figure ${slug} opens at ?${query}`, async ({ page }) => {
    await page.goto(`${place}?${query}#${slug}`);
    const figure = await live(figureOf(page, slug));
    await expect(figure).toContainText(said);
    if (when) await expect(figure.getByRole('slider').first()).toHaveAttribute('aria-valuetext', when);
    await page.goto(`${place}?${query.replace(/=[^&]*$/, '=none-such')}#${slug}`);
    await expect(figureOf(page, slug).getByRole('alert')).toContainText('=none-such');
  });

test('what is done in the figure of the ring is in its address, and opens elsewhere', async ({
  page,
  browser,
}) => {
  await page.goto('too-few/#ring');
  const ring = await live(figureOf(page, 'ring'));
  const told = ring.getByRole('status').first();
  await ring.getByRole('radio', { name: /OM\(1\)/ }).check();
  await ring.getByRole('radio', { name: /^A₀ and B₀/ }).press('Enter');
  await expect(page).toHaveURL(/\?plan=majority&number=1986&step=ab#ring$/);
  const there = await elsewhere(browser, page.url(), 'ring');
  await expect(there.figure.getByRole('status').first()).toHaveText(await told.innerText());
  await there.close();
});

test('a protocol that never ran is there again, also after somebody else’s link', async ({ page }) => {
  await page.goto('break/');
  const code = page.getByRole('textbox', { name: words.breaking.editor });
  await page.locator('[data-live]').first().waitFor();
  await code.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('// mine');
  await expect(page).toHaveURL(/break\/$/);
  await page.reload();
  await expect(code).toContainText('// mine');
  await page.goto('about:blank');
  await page.goto('break/#kind=three-generals&code=Ly8gdGhlaXJz)');
  await expect(code).toContainText('// theirs');
  await page.getByRole('button', { name: words.breaking.bringBack }).click();
  await expect(code).toContainText('// mine');
});
