/** Messengers travel when time goes on, but not for readers who asked for less motion. */
import type { Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { expect, open, slider, test, words } from './helpers.ts';

const { time } = words;

/** The most animations seen at once from now until the messengers have long arrived. */
const busiest = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const until = performance.now() + 400;
        let most = 0;
        const look = (): void => {
          most = Math.max(most, document.getAnimations().length);
          if (performance.now() < until) requestAnimationFrame(look);
          else done(most);
        };
        look();
      }),
  );

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  const moves = reducedMotion === 'no-preference';
  test(
    moves ? 'stepping on sends the messengers on their way' : 'who asked for less motion sees cuts',
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      const figure = await open(page, `lab/?s=${CATALOGUE['four-lieutenant-lies']}_r0`);
      expect(await busiest(page), 'nothing moves by itself').toBe(0);
      for (const messages of [3, 6]) {
        const seen = busiest(page);
        await figure.getByRole('button', { name: time.forward }).click();
        expect(await seen).toBe(moves ? messages : 0);
        await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      }
      const back = busiest(page);
      await slider(figure).press('Home');
      expect(await back, 'going back is a cut').toBe(0);
      const playing = busiest(page);
      await figure.getByRole('button', { name: time.play }).click();
      expect(await playing, 'nothing travels before the first round').toBe(0);
      await expect(slider(figure)).toHaveAttribute('aria-valuetext', time.round(1, 2));
      expect((await busiest(page)) > 0).toBe(moves);
    },
  );
}
