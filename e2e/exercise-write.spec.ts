/** Writing a protocol, by keyboard. */
import { answerTo, check, openExercise } from './exercise.ts';
import { expect, reach, test } from './helpers.ts';
import { sound } from './sound.ts';

test('A protocol is written by keyboard, run in the sandbox and marked', async ({ page }) => {
  const frame = await openExercise(page, 'write-two-generals-1-v1');
  const editor = page.locator('.code-place');
  await expect(page.locator('.code-place .cm-content')).toBeVisible();
  await reach(page, editor);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(answerTo('write-two-generals-1-v1', 1));
  await check(page, frame, 'right');
  await sound(page, 'answered', '.exercise');
});
