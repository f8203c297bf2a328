/** What a lecture costs before a figure comes near: nothing. What it costs with all of them live, every-page.spec.ts asks. */
import { expect, figureOf, LECTURE, live, test } from './helpers.ts';
import { budgets, inlineSize, scriptsOf, total } from './scripts.ts';

// so low that the figure which the lecture opens with is not near yet
test.use({ viewport: { width: 320, height: 240 } });

test('no widget code is fetched before a figure comes near the view, and the shell is within its budget', async ({
  page,
}) => {
  const scripts = scriptsOf(page);
  await page.goto(LECTURE, { waitUntil: 'networkidle' });
  // what keeps the book for later comes when all of the page is there
  const forNow = async () =>
    new Map([...(await scripts())].filter(([address]) => !address.includes('keep-offline')));
  const shell = await forNow();
  const bytes = total(shell) + (await inlineSize(page, LECTURE));
  test.info().annotations.push({ type: 'shell', description: `${bytes} bytes` });
  expect(
    [...shell.keys()].filter((address) => !/\/shell\.[\w-]+\.js$/.test(address)),
    'scripts of anything but the shell',
  ).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(budgets.shell.most);
  const figure = figureOf(page, 'ambiguous-view');
  await expect(figure.locator('[data-live]')).toHaveCount(0);
  await live(figure);
  expect((await forNow()).size, 'near the view the figure’s code comes').toBeGreaterThan(shell.size);
});
