/** Citations open their source where they stand, lead to it and back; every source is there as BibTeX. */
import { expect, LECTURE, LECTURES, test, words } from './helpers.ts';

const { references } = words;

for (const [where, width] of [
  ['in the margin', 1280],
  ['on a narrow page', 400],
] as const) {
  test(`a citation shows its source ${where}, and leads to it and back`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(LECTURE);
    const cite = page.locator('#cite-pease1980-1');
    await expect(cite).toHaveAccessibleDescription(/^Pease, M\., Shostak, R\., & Lamport, L\. \(1980\)/);
    await cite.focus();
    const about = page.locator('.term-at:focus-within').getByRole('tooltip');
    await expect(about).toBeVisible();
    const box = (await about.boundingBox())!;
    const text = (await page.locator('.lecture > p').first().boundingBox())!;
    if (width > 1000) expect(box.x).toBeGreaterThanOrEqual(text.x + text.width);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
    await expect(about).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page.locator('#source-pease1980')).toBeInViewport();
    await page.getByRole('link', { name: references.back(1, 2) }).click();
    await expect(cite).toBeInViewport();
  });
}

test('a source that is cited in a margin note can be read without covering its citation', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  let met = 0;
  for (const slug of LECTURES) {
    await page.goto(`${slug}/`);
    for (const cite of await page
      .getByRole('note')
      .getByRole('link', { name: /^\[\d+\]$/ })
      .all()) {
      met++;
      const about = page.getByRole('tooltip').filter({ visible: true });
      await expect(async () => {
        // a figure above, laid out only now, may just have moved it from under the pointer
        await cite.hover();
        await expect(about).toHaveCount(1, { timeout: 2000 });
      }).toPass();
      const [word, card] = [(await cite.boundingBox())!, (await about.boundingBox())!];
      const apart = card.y >= word.y + word.height - 1 || card.y + card.height <= word.y + 1;
      expect(apart, `${slug}: ${await about.innerText()}`).toBe(true);
      expect(card.x + card.width).toBeLessThanOrEqual(1280);
      await page.mouse.move(2, 2);
      await expect(about).toHaveCount(0);
    }
  }
  expect(met).toBeGreaterThan(0);
});

test('every source can be taken along as BibTeX, alone or with all', async ({ page, request }) => {
  await page.goto('references/');
  const links = await page.getByRole('link', { name: /^BibTeX of / }).all();
  expect(links.length).toBeGreaterThan(10);
  const all = await (await request.get('references.bib')).text();
  for (const link of links.slice(0, 3)) {
    const one = await (await request.get((await link.getAttribute('href'))!)).text();
    expect(one).toMatch(/^@\w+\{\w+,\n/);
    expect(all).toContain(one);
  }
  await page.locator('#lamport1982').getByRole('link', { name: 'The Byzantine generals' }).click();
  await expect(page).toHaveURL(/byzantine-generals\/#source-lamport1982$/);
});
