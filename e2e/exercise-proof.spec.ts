/** Putting a proof in order, by keyboard. */
import { proofWords } from '#words/exercises/proof.ts';
import { answerTo, check, openExercise } from './exercise.ts';
import { expect, reach, test } from './helpers.ts';
import { sound } from './sound.ts';

test('A proof is put in order by keyboard: grabbed, moved and let go', async ({ page }) => {
  const { answer } = proofWords;
  const frame = await openExercise(page, 'proof-ring-2-v1');
  const wanted = Array.from(answerTo('proof-ring-2-v1', 1));
  const handles = page.locator('.proof-order ol .handle');
  const letters = async (): Promise<string[]> => handles.allInnerTexts();
  for (const letter of (await letters()).filter((one) => !wanted.includes(one))) {
    await reach(page, page.getByRole('button', { name: answer.leaveOut(letter), exact: true }));
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.proof-order').getByRole('status')).toContainText('is left out');
  for (const [place, letter] of wanted.entries()) {
    const handle = page.locator(`.proof-order ol [data-letter="${letter}"] .handle`);
    await handle.focus();
    await page.keyboard.press('Space');
    for (let at = (await letters()).indexOf(letter); at > place; at--) {
      await page.keyboard.press('ArrowUp');
      await expect(handle).toBeFocused();
    }
    await page.keyboard.press('Space');
  }
  expect(await letters()).toEqual(wanted);
  await check(page, frame, 'right');
  await sound(page, 'answered', '.exercise');
});
