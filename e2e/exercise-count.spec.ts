/** Counting messages, by keyboard. */
import { answerTo, check, openExercise } from './exercise.ts';
import { reach, test } from './helpers.ts';
import { sound } from './sound.ts';

test('Messages are counted by keyboard: a slip is named, then the number is right', async ({ page }) => {
  const frame = await openExercise(page, 'count-om-1-v1');
  const field = page.getByRole('textbox');
  await reach(page, field);
  await page.keyboard.type('1');
  await check(page, frame, 'wrong');
  await reach(page, field, 'Shift+Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(answerTo('count-om-1-v1', 1));
  await check(page, frame, 'right');
  await sound(page, 'answered', '.exercise');
});
