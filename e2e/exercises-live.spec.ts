/** Every exercise that there is comes alive, and nothing on its page moves when it does. */
import { EXERCISES } from '../src/exercises/catalogue.ts';
import { expect, live, test } from './helpers.ts';

const topicOf = ({ code }: { readonly code: string }): string => code.replace(/-\d-v\d+$/, '');

for (const topic of new Set(EXERCISES.map(topicOf))) {
  test(`each exercise of ${topic} stays as high as it is when it comes alive`, async ({ page }) => {
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    for (const { code } of EXERCISES.filter((exercise) => topicOf(exercise) === topic)) {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`exercises/${code}/`, { waitUntil: 'commit' });
      await expect(page.getByRole('contentinfo')).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      const still = await height();
      release();
      await live(page.locator('main'));
      expect(await height(), code).toBe(still);
      await page.unroute('**/*.js');
    }
  });
}
