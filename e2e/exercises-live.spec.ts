/** Every exercise that there is comes alive, and nothing on its page moves when it does. */
import type { Page } from '@playwright/test';
import { EXERCISES } from '../src/exercises/catalogue.ts';
import { expect, live, test } from './helpers.ts';

const topicOf = ({ code }: { readonly code: string }): string => code.replace(/-\d-v\d+$/, '');

/** Has every page stay as it was built until `release`: its live parts are elements of its own, made known only then. */
const hold = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    const held: (() => void)[] = [];
    customElements.define = (...element) => {
      held.push(() => {
        define(...element);
      });
    };
    Object.assign(globalThis, {
      release: () => {
        for (const known of held) known();
        return held.length;
      },
    });
  });
const release = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { release: () => number }).release());

for (const topic of new Set(EXERCISES.map(topicOf))) {
  test(`each exercise of ${topic} stays as high as it is when it comes alive`, async ({ page }) => {
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    await hold(page);
    for (const { code } of EXERCISES.filter((exercise) => topicOf(exercise) === topic)) {
      await page.goto(`exercises/${code}/`);
      await page.evaluate(() => document.fonts.ready);
      const still = await height();
      await expect(page.locator('[data-live]'), 'it waits').toHaveCount(0);
      expect(await release(page), 'what was held').toBeGreaterThan(0);
      await live(page.locator('main'));
      expect(await height(), code).toBe(still);
    }
  });
}
