/** Finding the lie, by keyboard. */
import { frameWords } from '#words/exercises/frame.ts';
import { lieWords } from '#words/exercises/lie.ts';
import { check, named, openExercise, press, result } from './exercise.ts';
import { expect, test, words } from './helpers.ts';

test.describe('Finding the lie', () => {
  test('among all messages, on a stage that names nobody', async ({ page }) => {
    const frame = await openExercise(page, 'lie-om-1-v1', 3);
    await expect(frame.getByText(words.casts.generals.traitor, { exact: true })).toHaveCount(0);
    await press(page, named(frame, lieWords.answer.message([1, 4], 2, 'attack')));
    await check(page, frame, 'right');
  });

  test('in one inbox: it can have been either of two', async ({ page }) => {
    const frame = await openExercise(page, 'lie-view-1-v1', 2);
    await press(page, named(frame, lieWords.answer.general(2)));
    await press(page, named(frame, frameWords.check));
    await expect(result(frame)).toContainText('somebody else can, too');
    await expect(result(frame)).not.toContainText('General 1');
    await press(page, named(frame, lieWords.answer.general(1)));
    await check(page, frame, 'right');
  });
});
