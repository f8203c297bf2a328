/** Working out how many are needed, by keyboard. */
import { answerTo, check, openExercise } from './exercise.ts';
import { reach, test } from './helpers.ts';
import { sound } from './sound.ts';

test('Two numbers are asked for, and both are found by keyboard', async ({ page }) => {
  const frame = await openExercise(page, 'smallest-requirement-1-v1', 2);
  const [first, second] = answerTo('smallest-requirement-1-v1', 2).split('.');
  const fields = page.getByRole('textbox');
  await reach(page, fields.first());
  await page.keyboard.type(first!);
  await page.keyboard.press('Tab');
  await page.keyboard.type(second!);
  await check(page, frame, 'right');
  await sound(page, 'answered', '.exercise');
});
