/** Being the traitor, by keyboard. */
import { frameWords } from '#words/exercises/frame.ts';
import { traitorWords } from '#words/exercises/traitor.ts';
import { check, named, openExercise, press, result, tell } from './exercise.ts';
import { expect, reach, test } from './helpers.ts';

test.describe('Being the traitor', () => {
  test('two lies too few, then enough', async ({ page }) => {
    const frame = await openExercise(page, 'traitor-om-1-v1', 2);
    await press(page, named(frame, frameWords.check));
    await expect(result(frame)).toContainText(frameWords.incomplete);
    await tell(page, frame, 0, 'General 3 tells general 2: “1 said: attack”.', 'retreat');
    await check(page, frame, 'wrong');
    await expect(result(frame)).toContainText('every loyal lieutenant obeys');
    await tell(page, frame, 0, 'General 4 tells general 2: “1 said: attack”.', 'retreat');
    await expect(frame.getByText(traitorWords.answer.told(2, null))).toBeVisible();
    await check(page, frame, 'right');
    await expect(result(frame).getByRole('link')).toHaveAttribute(
      'href',
      /\/lab\/\?s=om_n4_m1_oa_t3\.4_1\.3-2r_1\.4-2r$/,
    );
  });

  test('where nobody can, with the right bound', async ({ page }) => {
    const frame = await openExercise(page, 'traitor-om-1-v1', 1);
    await press(page, named(frame, traitorWords.answer.impossible));
    await press(page, named(frame, frameWords.check));
    await expect(result(frame)).toContainText('too few');
    const bound = frame.getByRole('spinbutton', { name: traitorWords.answer.bound.om(1) });
    await reach(page, bound, 'Shift+Tab');
    await page.keyboard.type('4');
    await page.keyboard.press('Delete');
    await check(page, frame, 'right');
  });

  test('with a signature too late to be passed on', async ({ page }) => {
    const frame = await openExercise(page, 'traitor-sm-3-v1', 1);
    const send = frame.getByRole('group', { name: traitorWords.answer.send.label });
    await reach(page, send.getByRole('combobox', { name: traitorWords.answer.send.path }));
    await page.keyboard.press('End'); // the longest path: 1.4 and the traitor before
    await expect(send.getByRole('combobox')).toHaveValue('1.4');
    await press(page, named(send, '5'));
    await press(page, named(send, 'retreat'));
    await press(page, named(send, traitorWords.answer.send.send));
    await expect(frame.getByText(traitorWords.answer.told(1, 1))).toBeVisible();
    await check(page, frame, 'right');
  });
});
