/** A figure's time, by a clock that the test turns. */
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { expect, LECTURE, messagesOn, open, atRound, slider, test, words } from './helpers.ts';

const { time } = words;

// a clock that one test has put into a context is not put into the next one
test.use({ reuseContext: false });

test('time obeys arrows, Home, End and space', async ({ page }) => {
  await page.clock.install();
  const figure = await open(page, LECTURE, 'four-lieutenant-lies');
  const at = slider(figure);
  await at.focus();
  for (const [key, round] of [
    ['Home', 0],
    ['ArrowRight', 1],
    ['ArrowRight', 2],
    ['ArrowLeft', 1],
    ['End', 2],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(at).toHaveAttribute('aria-valuetext', atRound(round, 2));
    await expect(messagesOn(figure).getByRole('button', { name: /tells|orders/ })).toHaveCount(
      [0, 3, 9][round]!,
    );
  }
  // from here on time passes only where the test says so, however busy the machine
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await page.keyboard.press('Space');
  await expect(figure.getByRole('button', { name: time.pause })).toBeVisible();
  await page.clock.runFor(2500);
  await expect(at).toHaveAttribute('aria-valuetext', atRound(1, 2));
  await page.keyboard.press('Space');
  await expect(figure.getByRole('button', { name: time.play })).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(at, 'paused').toHaveAttribute('aria-valuetext', atRound(1, 2));
  await page.keyboard.press('Space');
  await page.clock.runFor(2500);
  await expect(at).toHaveAttribute('aria-valuetext', atRound(2, 2));
  await expect(figure.getByRole('button', { name: time.play }), 'stops at the end').toBeVisible();
});

test('nothing plays before the reader asks', async ({ page }) => {
  await page.clock.install();
  const figure = await open(
    page,
    `${LECTURE}?s=${CATALOGUE['four-lieutenant-lies']}_r0#four-lieutenant-lies`,
    'four-lieutenant-lies',
  );
  await expect(slider(figure)).toHaveAttribute('aria-valuetext', atRound(0, 2));
  await page.clock.runFor(60_000);
  await expect(slider(figure)).toHaveAttribute('aria-valuetext', atRound(0, 2));
  await expect(figure.getByRole('button', { name: time.pause })).toHaveCount(0);
});
