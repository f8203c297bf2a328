/** Messengers travel when time goes on, but not for readers who asked for less motion. */
import type { Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { expect, open, atRound, slider, test, words } from './helpers.ts';

const { time } = words;

/** Looks at the page's animations in every frame from now on; what is returned says the most that were seen at once. */
async function watch(page: Page): Promise<() => Promise<number>> {
  const seen = await page.evaluateHandle(() => {
    const tally = { most: 0 };
    const look = (): void => {
      tally.most = Math.max(tally.most, document.getAnimations().length);
      requestAnimationFrame(look);
    };
    look();
    return tally;
  });
  return () => seen.evaluate(({ most }) => most);
}

/** None is seen for long enough that whatever was to set out has done so. */
async function expectNone(page: Page, seen: () => Promise<number>, what: string): Promise<void> {
  await page.waitForTimeout(400);
  expect(await seen(), what).toBe(0);
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  const moves = reducedMotion === 'no-preference';
  test(
    moves ? 'stepping on sends the messengers on their way' : 'who asked for less motion sees cuts',
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      const figure = await open(page, `lab/?s=${CATALOGUE['four-lieutenant-lies']}_r0`);
      await expectNone(page, await watch(page), 'nothing moves by itself');
      for (const messages of [3, 6]) {
        const seen = await watch(page);
        await slider(figure).press('ArrowRight');
        if (moves) await expect.poll(seen).toBe(messages);
        else await expectNone(page, seen, 'a step is a cut');
        await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
        expect(await seen(), 'no more of them came later').toBe(moves ? messages : 0);
      }
      const back = await watch(page);
      await slider(figure).press('Home');
      await expectNone(page, back, 'going back is a cut');
      const playing = await watch(page);
      await figure.getByRole('button', { name: time.play }).click();
      await expectNone(page, playing, 'nothing travels before the first round');
      await expect(slider(figure)).toHaveAttribute('aria-valuetext', atRound(1, 2));
      if (moves) await expect.poll(playing).toBeGreaterThan(0);
      else await expectNone(page, playing, 'playing is a row of cuts');
    },
  );
}

test('messengers on foot carry letters, oral or signed, and are gone when they have arrived', async ({
  page,
}) => {
  for (const [scenario, letters] of [
    ['four-lieutenant-lies', 6],
    ['double-signing', 6],
  ] as const) {
    const figure = await open(page, `lab/?s=${CATALOGUE[scenario]}_r1`);
    const messengers = figure.locator('[data-way] > [aria-hidden=true]');
    await expect(messengers).toHaveCount(0);
    const most = await page.evaluateHandle(() => {
      const tally = { most: 0 };
      const look = (): void => {
        const now = document.querySelectorAll('[data-way] > [aria-hidden=true]').length;
        tally.most = Math.max(tally.most, now);
        requestAnimationFrame(look);
      };
      look();
      return tally;
    });
    await slider(figure).press('ArrowRight');
    await expect.poll(() => most.evaluate((tally) => tally.most), scenario).toBe(letters);
    await expect(messengers).toHaveCount(0);
  }
});
