/** Capturing messengers, by keyboard. */
import { lossesWords } from '#words/exercises/losses.ts';
import { answerTo, check, openExercise } from './exercise.ts';
import { expect, reach, test } from './helpers.ts';
import { sound } from './sound.ts';

test('A messenger is captured by keyboard so that the two decide differently', async ({ page }) => {
  const frame = await openExercise(page, 'losses-2g-1-v1');
  const lost = /_x(\d+)/.exec(answerTo('losses-2g-1-v1', 1))?.[1];
  const roads = page.locator('[data-drawing="map"] .messages [role="button"]');
  if (lost === undefined) throw new Error('this seed asks for no loss: take another');
  await reach(page, roads.first());
  for (let at = 1; at < Number(lost); at++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await check(page, frame, 'right');
  await expect(page.getByRole('button', { name: lossesWords.answer.none })).toBeVisible();
  await sound(page, 'answered', '.exercise');
});
