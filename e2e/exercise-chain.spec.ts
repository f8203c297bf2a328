/** Finding the forged signature, by keyboard. */
import { chainWords } from '#words/exercises/chain.ts';
import { check, named, openExercise, press } from './exercise.ts';
import { expect, reach, test } from './helpers.ts';

test('The forged chain is found by checking signatures', async ({ page }) => {
  const frame = await openExercise(page, 'chain-sm-1-v1', 1);
  const tool = frame.getByRole('group', { name: chainWords.answer.tool });
  const which = tool.getByRole('combobox', { name: chainWords.answer.which });
  await reach(page, which);
  for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
  await press(page, named(tool, chainWords.answer.check));
  await expect(tool.getByRole('status')).toContainText(chainWords.answer.misfits);
  const sessions = tool.getByRole('group', { name: chainWords.answer.session }).getByRole('button');
  await reach(page, sessions.last(), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await press(page, named(tool, chainWords.answer.check));
  await expect(tool.getByRole('status')).toContainText(`✓ ${chainWords.answer.fits}`);
  await press(page, named(frame, chainWords.answer.chain(2)));
  await press(page, named(frame, chainWords.answer.reasons.session));
  await press(page, named(frame, chainWords.answer.short(2)));
  await check(page, frame, 'right');
});
