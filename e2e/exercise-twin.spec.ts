/** Building a twin, by keyboard. */
import { twinWords } from '#words/exercises/twin.ts';
import { check, named, openExercise, press, tell } from './exercise.ts';
import { messagesOn, test, words } from './helpers.ts';

test.describe('Building the twin', () => {
  test('of general 3’s ambiguous view', async ({ page }) => {
    const frame = await openExercise(page, 'twin-om-1-v1', 1);
    await press(page, named(frame, twinWords.answer.none));
    await check(page, frame, 'wrong');
    const own = messagesOn(frame, 1);
    await own.getByRole('button', { name: words.edit.makeTraitor(1, 'generals') }).focus();
    await page.keyboard.press('Enter');
    await tell(page, frame, 1, 'General 1 orders general 2 to retreat.', 'attack');
    await check(page, frame, 'right');
  });

  test('of two generals, to whom no order was given', async ({ page }) => {
    const frame = await openExercise(page, 'twin-2g-2-v1', 1);
    const order = frame.getByRole('group', { name: twinWords.answer.given });
    await press(page, order.getByRole('button', { name: 'retreat' }));
    await check(page, frame, 'right');
  });
});
