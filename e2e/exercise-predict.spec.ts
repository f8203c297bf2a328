/** Predicting decisions, by keyboard. */
import { frameWords } from '#words/exercises/frame.ts';
import { predictWords } from '#words/exercises/predict.ts';
import { check, decisions, openExercise, result, side, wrongDecisions } from './exercise.ts';
import { expect, reach, test } from './helpers.ts';

const CODE = 'predict-om-3-v1';

test('an exercise is done by keyboard alone: a hint, a wrong answer with its reason, the right one', async ({
  page,
}) => {
  const frame = await openExercise(page, CODE);
  await reach(page, page.getByRole('button', { name: frameWords.hint, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: frameWords.hints }).getByRole('listitem')).toHaveCount(1);
  for (const [general, order] of wrongDecisions(CODE)) {
    await reach(page, side(page, CODE, general).getByRole('button', { name: order }), 'Shift+Tab', 120);
    await page.keyboard.press('Enter');
  }
  await check(page, frame, 'wrong');
  const [first] = decisions(CODE);
  // why, and not what would be right
  await expect(result(frame)).not.toContainText(`General ${first![0]} ${first![1]}s.`);
  await reach(page, side(page, CODE, first![0]).getByRole('button', { name: first![1] }), 'Shift+Tab', 120);
  await page.keyboard.press('Space');
  await check(page, frame, 'right');
  await expect(page.getByRole('link', { name: frameWords.open(1, 1) })).toHaveAttribute(
    'href',
    /lab\/\?s=om_/,
  );
});

test('nothing on the page tells the decisions before they are answered', async ({ page }) => {
  await openExercise(page, CODE);
  await expect(page.locator('.exercise .decided')).toHaveCount(0);
  // in the verdict's sentence, for both conditions at once
  await expect(page.getByText(predictWords.answer.early)).toHaveCount(1);
  await expect(page.getByRole('group', { name: /^(General|Traitors)/ }).first()).not.toHaveAccessibleName(
    /General \d (attacks|retreats)\.$/,
  );
  await page.getByRole('button', { name: frameWords.giveUp }).click();
  await expect(page.locator('.exercise .decided')).not.toHaveCount(0);
});
