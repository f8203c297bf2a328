/** Addresses: what is on the screen has a link, and the link opens exactly that; a damaged one says so and leads on. */
import type { Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { DRAWINGS } from '../src/scenario/link.ts';
import {
  change,
  drawingButton,
  elsewhere,
  expect,
  figureOf,
  LECTURE,
  live,
  maps,
  open,
  perspective,
  shown,
  atRound,
  slider,
  test,
  tokensOf,
  transcriptRows,
  unfold,
  verdicts,
  words,
} from './helpers.ts';

const { sharing, refusal, edit } = words;
const TWO_LIES = 'General 2 tells general 3: “1 said: retreat”. A lie.';

/** Share → Copy link, and what then lies on the clipboard. */
async function copyLink(page: Page, slug?: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = figureOf(page, slug);
  const button = figure.getByRole('button', { name: words.share });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await figure.getByRole('button', { name: sharing.copy }).click();
  await expect(figure.getByText(sharing.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await button.click();
  return copied;
}

/** Two lies in the lecture's guided figure, as a reader tells them. */
async function lieTwice(page: Page): Promise<void> {
  const figure = await open(page, LECTURE, 'ambiguous-view');
  await figure.getByRole('button', { name: words.ambiguous.answers.cannot }).click();
  await unfold(figure);
  await change(figure, 0, TWO_LIES, words.edit.nothing);
  await change(figure, 1, 'General 1 orders general 3 to attack.', 'retreat');
  await figure.getByRole('button', { name: edit.done, exact: true }).click();
}
const LIED_TWICE = ['om_n3_m1_oa_t2_1.2-3x', 'om_n3_m1_oa_t1_1-2r_1-3r'];

/** What is shown of the worlds: the first figure of its lecture says how they end only where a link asks for them. */
const worldsOf = ({ verdicts: _, ...worlds }: Awaited<ReturnType<typeof shown>>) => worlds;

test('a link copied after two lies opens the same worlds in a browser that never saw the book', async ({
  page,
  browser,
}) => {
  await lieTwice(page);
  await expect.poll(() => tokensOf(page.url())).toEqual(LIED_TWICE);
  expect(new URL(page.url()).hash).toBe('#ambiguous-view');
  const copied = await copyLink(page, 'ambiguous-view');
  expect(copied).toBe(page.url());

  const there = await elsewhere(browser, copied, 'ambiguous-view');
  await expect(
    there.figure.getByText(words.ambiguous.question),
    'no question before what was sent',
  ).toBeHidden();
  await expect(maps(there.figure)).toHaveCount(2);
  expect(worldsOf(await shown(there.figure))).toEqual(
    worldsOf(await shown(figureOf(page, 'ambiguous-view'))),
  );
  await expect(there.page, 'looking changes nothing').toHaveURL(copied);
  await there.close();
});

test('the link carries the perspective, the round and the drawing', async ({ page, browser }) => {
  await lieTwice(page);
  const figure = figureOf(page, 'ambiguous-view');
  await perspective(figure, 2).click();
  await slider(figure).press('ArrowLeft');
  await drawingButton(figure, 'time').click();
  const link = await copyLink(page, 'ambiguous-view');
  expect(tokensOf(link)).toEqual(LIED_TWICE.map((token) => `${token}_v2_r1`));
  expect(new URL(link).searchParams.get('as')).toBe('time');
  const here = await shown(figure);
  expect(here.perspective).toBe('2');
  expect(here.drawing).toBe(words.drawings.time);
  expect(here.round).toMatch(atRound(1, 2));

  const there = await elsewhere(browser, link, 'ambiguous-view');
  expect(worldsOf(await shown(there.figure))).toEqual(worldsOf(here));
  await there.close();
});

test('from the lecture a figure opens in the lab, and embedded, with the same worlds', async ({
  page,
  browser,
}) => {
  await lieTwice(page);
  const figure = figureOf(page, 'ambiguous-view');
  const here = await shown(figure);
  await figure.getByRole('button', { name: words.share }).click();
  await expect(figure.getByRole('textbox', { name: sharing.token })).toHaveValue(LIED_TWICE.join(' '));
  const lab = await figure.getByRole('link', { name: sharing.lab }).getAttribute('href');
  const html = await figure.getByRole('textbox', { name: sharing.embedLabel }).inputValue();
  const embed = /^<iframe src="([^"]+)"[^<>]*><\/iframe>$/.exec(html)![1]!;
  for (const [address, path] of [
    [lab!, '/lab/'],
    [embed, '/embed/'],
  ] as const) {
    expect(new URL(address).pathname).toBe(path);
    expect(new URL(address).hash).toBe('');
    expect(tokensOf(address)).toEqual(LIED_TWICE);
    const there = await elsewhere(browser, address);
    expect(worldsOf(await shown(there.figure))).toEqual(worldsOf(here));
    await expect(verdicts(there.figure)).toHaveCount(4);
    await there.close();
  }
});

for (const place of ['lab/', 'embed/']) {
  test(`in /${place} the address follows two lies, and opens the same elsewhere`, async ({
    page,
    browser,
  }) => {
    const figure = await open(page, `${place}?s=${CATALOGUE['four-lieutenant-lies']}`);
    await change(figure, 0, 'General 4 tells general 2: “1 said: retreat”. A lie.', words.edit.nothing);
    await change(figure, 0, 'General 4 tells general 3: “1 said: retreat”. A lie.', 'attack');
    await figure.getByRole('button', { name: edit.done, exact: true }).click();
    const tokens = ['om_n4_m1_oa_t4_1.4-2x'];
    await expect.poll(() => tokensOf(page.url())).toEqual(tokens);
    await perspective(figure, 3).click();
    await drawingButton(figure, 'transcript').click();
    const link = await copyLink(page);
    expect(link).toBe(page.url());
    expect(link).toMatch(new RegExp(`/${place}\\?s=om_n4_m1_oa_t4_1\\.4-2x_v3&as=transcript$`));
    const there = await elsewhere(browser, link);
    expect(await shown(there.figure)).toEqual(await shown(figure));
    await there.close();
  });
}

test('every setting of the lab is in the address', async ({ page, browser }) => {
  const figure = await open(page, 'lab/');
  const { lab } = words;
  for (let n = 4; n < 7; n++) await figure.getByRole('button', { name: edit.more(lab.generals) }).click();
  await figure.getByRole('button', { name: edit.more(lab.levels) }).click();
  await figure.getByRole('group', { name: lab.order }).getByRole('button', { name: 'retreat' }).click();
  await figure
    .getByRole('group', { name: lab.traitors, exact: true })
    .getByRole('button', { name: 'general 6' })
    .click();
  await figure.getByRole('combobox', { name: lab.strategy }).selectOption(lab.strategies.split);
  await expect(
    figure.getByRole('group', { name: lab.settings }).getByText(words.transcript.caption(156)),
  ).toBeVisible();
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n7_m2_or_t4.6_ssplit_1.4-2r_1.4-3r']);
  const there = await elsewhere(browser, page.url());
  for (const lab of [there.figure, figure]) await drawingButton(lab, 'transcript').click();
  expect(await transcriptRows(there.figure)).toEqual(await transcriptRows(figure));
  await expect(there.figure.getByRole('combobox', { name: words.perspective.label })).toBeVisible();
  expect(await verdicts(there.figure).allInnerTexts()).toEqual(await verdicts(figure).allInnerTexts());
  await there.close();
});

test('the lab opens what is typed or pasted, and refuses with the reason', async ({ page }) => {
  const figure = await open(page, 'lab/');
  const field = figure.getByRole('textbox', { name: words.lab.scenarioHint });
  const go = figure.getByRole('button', { name: words.lab.open, exact: true });
  await field.fill('om_n3_m1_oa_t2_1.2-3r');
  await go.click();
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n3_m1_oa_t2_1.2-3r']);
  await field.fill(
    `https://elsewhere.example/byzantine-generals/?s=${CATALOGUE['two-lies']}&s=${CATALOGUE['commander-lies']}#mirror`,
  );
  await field.press('Enter');
  await expect.poll(() => tokensOf(page.url())).toEqual([CATALOGUE['two-lies'], CATALOGUE['commander-lies']]);
  await field.fill('om_n3_m1_oa_1.2-3r');
  await field.press('Enter');
  await expect(figure.getByRole('alert')).toContainText('general 2 is loyal and tells no lies');
  await expect(figure.getByRole('alert')).toContainText(refusal.at(13));
  await expect.poll(() => tokensOf(page.url()), { message: 'nothing changed' }).toHaveLength(2);
});

test('as= chooses the drawing, and a word that names none gives the map', async ({ page }) => {
  for (const drawing of [...DRAWINGS, 'painting', '']) {
    const figure = await open(page, `lab/?s=${CATALOGUE['two-lies']}&as=${drawing}`);
    const expected = DRAWINGS.find((known) => known === drawing) ?? 'map';
    await expect(drawingButton(figure, expected)).toHaveAttribute('aria-pressed', 'true');
    await expect(figure.getByRole('table')).toHaveCount(drawing === 'transcript' ? 1 : 0);
  }
});

test('a link opens its own figure and leaves the others as the page has them', async ({ page }) => {
  await page.goto(`${LECTURE}?s=om_n4_m1_or_t4_1.4-3a#four-lieutenant-lies`);
  const own = figureOf(page, 'four-lieutenant-lies');
  await expect(own, 'the browser goes there by itself').toBeInViewport();
  await expect(verdicts(own).last()).toHaveText('holds every loyal lieutenant obeys: retreat');
  const other = await live(figureOf(page, 'four-commander-lies'));
  await expect(verdicts(other).first()).toHaveText('holds 2, 3 and 4 all retreat');
});

test('a figure without a scenario, and what another site calls s, disturbs nothing', async ({ page }) => {
  for (const address of ['#mirror', '?s=#mirror', '?s=zz', '?s=20']) {
    const figure = await open(page, LECTURE + address, 'every-rule');
    await expect(figure.getByRole('status').first()).not.toBeEmpty();
  }
});

test('a percent-encoded token is decoded first', async ({ page }) => {
  const figure = await open(page, 'lab/?s=om%5Fn3%5Fm1%5Foa%5Ft2%5F1%2E2%2D3r');
  await expect(figure.getByRole('textbox', { name: words.lab.scenarioHint })).toHaveValue(
    CATALOGUE['two-lies'],
  );
  await expect(figure.getByRole('alert').filter({ hasText: refusal.title })).toHaveCount(0);
});

test('of three scenarios a figure shows two, and says so', async ({ page }) => {
  const figure = await open(
    page,
    `embed/?s=${CATALOGUE['two-lies']}&s=${CATALOGUE['commander-lies']}&s=om_n9`,
  );
  await expect(maps(figure)).toHaveCount(2);
  await expect(figure.getByText(words.tooMany(2))).toBeVisible();
});

test('a damaged link says what is wrong with it, and the good part of it opens', async ({ page }) => {
  const figure = await open(
    page,
    `${LECTURE}?s=om_n4_m1_or_t4_1.4-2q#four-lieutenant-lies`,
    'four-lieutenant-lies',
  );
  const alert = figure.getByRole('alert');
  await expect(alert).toContainText(refusal.title);
  await expect(alert).toContainText(
    '“1.4-2q” is no lie: it takes a path, a hyphen, the receiver and a, r or x',
  );
  await expect(alert).toContainText(refusal.at(16));
  await expect(verdicts(figure).last(), 'meanwhile the page’s own').toHaveText(
    'holds every loyal lieutenant obeys: attack',
  );
  await alert.getByRole('link', { name: refusal.good }).click();
  await expect(alert).toHaveCount(0);
  await expect(verdicts(figure).last()).toHaveText('holds every loyal lieutenant obeys: retreat');
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n4_m1_or_t4']);
  expect(new URL(page.url()).hash).toBe('#four-lieutenant-lies');
});

test('from a damaged link a reader can go back to the figure as the page has it', async ({ page }) => {
  for (const [address, slug] of [
    [`${LECTURE}?s=${CATALOGUE['two-lies']}&s=om_n3_n3#ambiguous-view`, 'ambiguous-view'],
    ['lab/?s=', undefined],
    ['embed/?s=hello', undefined],
  ] as const) {
    const figure = await open(page, address, slug);
    const alert = figure.getByRole('alert').filter({ hasText: refusal.title });
    await expect(alert).toBeVisible();
    const back = alert.getByRole('button', { name: refusal.original });
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(alert).toHaveCount(0);
    await expect(maps(figure).first()).toBeVisible();
    await expect(figure.locator(':focus'), 'the keyboard stays in the figure').toHaveCount(1);
  }
});

test('signed messages open in the lab and embedded, and elsewhere a link leads to the lab', async ({
  page,
}) => {
  const token = CATALOGUE['signed-two-lies'];
  for (const place of ['lab/', 'embed/']) {
    const figure = await open(page, `${place}?s=${token}`);
    await expect(maps(figure)).toHaveAccessibleName(
      /Rejected\. 1’s signature is forged: 2 made it\. A lie\./,
    );
  }
  const figure = await open(page, `${LECTURE}?s=${token}#mirror`, 'mirror');
  const alert = figure.getByRole('alert').filter({ hasText: refusal.notDrawn('sm') });
  await expect(alert, 'such a link is not damaged').not.toContainText(refusal.title);
  await alert.getByRole('link', { name: sharing.lab }).click();
  await expect(page).toHaveURL(new RegExp(`lab/\\?s=${token}`));
});

test('back and forward open what each address names', async ({ page }) => {
  const figure = await open(page, `lab/?s=${CATALOGUE['two-lies']}`);
  await page.evaluate((token) => {
    history.pushState(null, '', `?s=${token}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, CATALOGUE['three-lies']);
  await expect(maps(figure)).toHaveAccessibleName(/^General 3 is a traitor/);
  await page.goBack();
  await expect(maps(figure)).toHaveAccessibleName(/^General 2 is a traitor/);
});

test('a figure is taken along as a picture', async ({ page }) => {
  const figure = await open(page, `lab/?s=${CATALOGUE['two-lies']}`);
  await figure.getByRole('button', { name: words.share }).click();
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: sharing.svg }).click();
  expect((await download).suggestedFilename()).toBe(`${CATALOGUE['two-lies']}.svg`);
});
